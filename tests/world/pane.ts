import type { App } from '../../workbench/host/app';
import type { WorkspaceLeaf } from '../../workbench/host/workspace/leaf';
import { NoteView } from '../../workbench/page/note/note-view';

/** A place for notes in the middle of the window. */
export class Pane {
  readonly #app: App;
  readonly #mayRead: boolean;
  #leaf: WorkspaceLeaf | null = null;
  /** While another note is being opened in it. */
  busy = 0;

  /** @param mayRead whether it can show a note in reading view */
  constructor(app: App, mayRead: boolean) {
    this.#app = app;
    this.#mayRead = mayRead;
  }

  get view(): NoteView | null {
    const view = this.#leaf?.view;
    return view instanceof NoteView ? view : null;
  }

  get path(): string | null {
    return this.view?.file?.path ?? null;
  }

  get isEditing(): boolean {
    return this.busy === 0 && this.path !== null && this.view?.getMode() === 'source';
  }

  open(path: string, mode: 'source' | 'preview'): void {
    const file = this.#app.vault.getFileByPath(path);
    if (!file) return;
    this.#leaf ??= this.#app.workspace.getLeaf('tab');
    this.busy += 1;
    const state = { mode: this.#mayRead ? mode : 'source' };
    const opening = this.#leaf.openFile(file, { state }).finally(() => (this.busy -= 1));
    this.#app.faults.watch('opening a note', () => opening);
  }

  close(): void {
    this.#leaf?.detach();
    this.#leaf = null;
    this.busy = 0;
  }

  activate(): void {
    if (this.#leaf) this.#app.workspace.setActiveLeaf(this.#leaf);
  }

  /** The box of an item in reading view: a project's own is the first of its row. */
  box(word: string): HTMLInputElement | null {
    const rows = [...(this.view?.preview.sizerEl.querySelectorAll<HTMLElement>('tr') ?? [])];
    const row = rows.find((one) => one.textContent?.includes(word));
    const boxes = [...(row?.querySelectorAll('input') ?? [])];
    const own = boxes.find((box) => box.nextSibling?.textContent?.includes(word));
    const first = boxes[0];
    return own ?? (first && first.closest('td')?.cellIndex === 0 && word.startsWith('P') ? first : null);
  }
}
