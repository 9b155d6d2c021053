import { history, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import type { Extension, Transaction, TransactionSpec } from '@codemirror/state';

/** What holds an editor's state: in a page an `EditorView`, in Node only the state itself. */
export interface EditorSurface {
  readonly state: EditorState;
  /** Whether it shows the source as it is; otherwise it is live preview. */
  readonly isSource?: boolean;
  dispatch(spec: TransactionSpec): void;
  /** A completely new text: no history, no selection. */
  reset(text: string): void;
  undo(): void;
  focus(): void;
  /** UTF-16 offset to scroll into view. */
  scrollTo(offset: number): void;
  destroy(): void;
}

/** Makes the surface of a new editor; `changed` is called for each transaction that changes the text. */
export type SurfaceFactory = (changed: (transaction: Transaction) => void, parent: HTMLElement) => EditorSurface;

/** Where the editor was last asked to scroll to, for tests; there is nothing to see. */
export class HeadlessSurface implements EditorSurface {
  state: EditorState;
  scrolledTo: number | null = null;
  readonly #changed: (transaction: Transaction) => void;
  readonly #extensions: Extension = [history(), EditorState.allowMultipleSelections.of(true)];

  constructor(changed: (transaction: Transaction) => void) {
    this.#changed = changed;
    this.state = EditorState.create({ extensions: this.#extensions });
  }

  dispatch(spec: TransactionSpec): void {
    this.#apply(this.state.update(spec));
  }

  reset(text: string): void {
    this.state = EditorState.create({ doc: text, extensions: this.#extensions });
  }

  undo(): void {
    undo({ state: this.state, dispatch: (transaction) => this.#apply(transaction) });
  }

  focus(): void {
    // There is nothing to see.
  }

  scrollTo(offset: number): void {
    this.scrolledTo = offset;
  }

  destroy(): void {
    // It has no page to leave.
  }

  #apply(transaction: Transaction): void {
    this.state = transaction.state;
    if (transaction.docChanged) this.#changed(transaction);
  }
}
