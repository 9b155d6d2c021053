import type { CliData, CliFlags } from 'obsidian';
import type { AppContext } from '../app-context';

/** What the actions work with. */
export interface ActionContext extends AppContext {
  /** Resolves when all notes that count have been read. */
  readonly whenRead: () => Promise<void>;
}

/** One action of the command line: its parameters and its answer. */
export interface Action {
  /** Null for the plain command. */
  readonly name: string | null;
  readonly description: string;
  readonly flags: CliFlags;
  /** @throws AnswerError if the request is refused or not understood */
  readonly answer: (params: CliData, context: ActionContext) => string | Promise<string>;
}
