import type { CliData, CliFlags, Plugin } from 'obsidian';
import type { VaultIndex } from '../../index/vault-index';
import type { SettingsStore } from '../settings-store';
import type { VaultGateway } from '../vault-gateway';
import { checkAction } from './check-action';
import { indexAction } from './index-action';
import { lintAction } from './lint-action';
import { roadmapAction } from './roadmap-action';

/** What the actions work with. */
export interface ActionContext {
  readonly index: VaultIndex;
  readonly gateway: VaultGateway;
  readonly store: SettingsStore;
  /** Resolves when the notes that were there at the start are in the index. */
  readonly whenRead: Promise<void>;
}

/** One action of the command line: what it takes, and how it answers. */
export interface Action {
  /** Null for the plain command. */
  readonly name: string | null;
  readonly description: string;
  readonly flags: CliFlags;
  /** @throws AnswerError where the request is refused or not understood */
  readonly answer: (params: CliData, context: ActionContext) => Promise<string>;
}

const ACTIONS: readonly Action[] = [roadmapAction, indexAction, checkAction, lintAction];

/** Registers the actions as `<plugin id>` and `<plugin id>:<action>`. They answer once the index is up to date. */
export function registerActions(plugin: Plugin, context: ActionContext): void {
  for (const { name, description, flags, answer } of ACTIONS) {
    const command = name === null ? plugin.manifest.id : `${plugin.manifest.id}:${name}`;
    plugin.registerCliHandler(command, description, flags, async (params) => {
      await context.whenRead;
      await context.index.whenSettled();
      return answer(params, context);
    });
  }
}
