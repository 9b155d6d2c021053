import { defaultKeymap } from '@codemirror/commands';
import { EditorSelection, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { smallestChange } from '../../host/editor/smallest-change';

export interface CellEditing {
  /** The raw source of the cell. */
  readonly text: string;
  readonly readOnly: boolean;
  readonly changed: (text: string) => void;
  /** Where the cursor is in the cell. */
  readonly moved: (offset: number) => void;
  readonly close: () => void;
  readonly next: (by: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The editor that opens in a cell of a table when the cell is pressed. */
export class CellEditor {
  readonly view: EditorView;
  #following = false;

  constructor(wrapper: HTMLElement, options: CellEditing) {
    // The palette, or another dialog, gives the focus back.
    const closeUnlessAsked = () => {
      if (!wrapper.doc.activeElement?.closest('.modal-container')) options.close();
    };
    this.view = new EditorView({
      parent: wrapper,
      root: wrapper.ownerDocument,
      state: EditorState.create({
        doc: options.text,
        selection: EditorSelection.cursor(options.text.length),
        extensions: [
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'Table cell' }),
          EditorState.readOnly.of(options.readOnly),
          EditorView.editable.of(!options.readOnly),
          // A line ending would end the row.
          EditorState.transactionFilter.of((tr) => (tr.newDoc.lines > 1 ? [] : tr)),
          EditorView.inputHandler.of((view, from, to, text) => escapePipe(view, from, to, text)),
          keymap.of([...keys(options), ...defaultKeymap]),
          EditorView.updateListener.of((update) => {
            if (this.#following) return;
            if (update.docChanged) options.changed(update.state.doc.toString());
            if (update.selectionSet || update.docChanged) options.moved(update.state.selection.main.head);
          }),
          EditorView.domEventHandlers({
            blur: (_event, view) => {
              // Not when the window loses the focus, and not when the cell is being removed.
              if (view.dom.isConnected && view.dom.ownerDocument.hasFocus()) window.setTimeout(closeUnlessAsked);
            },
          }),
        ],
      }),
    });
    this.view.focus();
  }

  /** The cell may have been changed from elsewhere; spaces at its ends are not part of what the table holds. */
  follow(text: string): void {
    const own = this.view.state.doc.toString();
    const change = own.trim() === text ? null : smallestChange(own, text);
    if (!change) return;
    this.#following = true;
    this.view.dispatch({ changes: change });
    this.#following = false;
  }

  destroy(): void {
    this.view.destroy();
  }
}

function escapePipe(view: EditorView, from: number, to: number, text: string): boolean {
  if (text !== '|') return false;
  view.dispatch({ changes: { from, to, insert: '\\|' }, selection: { anchor: from + 2 } });
  return true;
}

function keys({ close, next, undo, redo }: CellEditing) {
  const run = (act: () => void) => () => {
    act();
    return true;
  };
  return [
    { key: 'Escape', run: run(close) },
    { key: 'Tab', run: run(() => next(1)), shift: run(() => next(-1)) },
    { key: 'Enter', run: run(close) },
    { key: 'Mod-z', run: run(undo) },
    { key: 'Mod-y', mac: 'Mod-Shift-z', run: run(redo) },
  ];
}
