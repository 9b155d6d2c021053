import type { App } from '../app';
import type { Editor } from '../editor/editor';
import type { MarkdownView } from '../workspace/markdown-view';

export interface Command {
  id: string;
  name: string;
  icon?: string;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

/** The command palette without its window. */
export class Commands {
  readonly commands: Record<string, Command> = {};
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  addCommand(command: Command): void {
    if (this.commands[command.id]) throw new Error(`Already registered: ${command.id}`);
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  /** The commands that the palette would offer now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#run(command, true));
  }

  /** False if there is no such command or it cannot run now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    if (!command || !this.#run(command, true)) return false;
    this.#app.faults.watch(`command '${id}'`, () => this.#run(command, false));
    return true;
  }

  /** Whether the command is available, when checking; otherwise what the command returned. */
  #run(command: Command, checking: boolean): unknown {
    const view = this.#app.workspace.activeEditor;
    if (command.editorCheckCallback) return view ? command.editorCheckCallback(checking, view.editor, view) : false;
    if (command.editorCallback) return view ? checking || command.editorCallback(view.editor, view) : false;
    if (command.checkCallback) return command.checkCallback(checking);
    return checking || command.callback?.();
  }
}
