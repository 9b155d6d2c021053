import { defaultKeymap, history, historyKeymap, undo } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { Compartment, EditorState } from '@codemirror/state';
import type { Extension, Transaction, TransactionSpec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { EditorSurface } from '../../host/editor/surface';
import { blockDecorations } from './block-decorations';
import { inlineDecorations } from './inline-decorations';
import type { NoteContext } from './note-context';
import { tableEditorOf } from './widgets';

/** The editor of a note: live preview, or its source as it is. */
export class CodeSurface implements EditorSurface {
  readonly view: EditorView;
  readonly #mode = new Compartment();
  readonly #readOnly: boolean;
  #note: NoteContext | null = null;
  #isSource = false;

  constructor(changed: (transaction: Transaction) => void, parent: HTMLElement, readOnly: boolean) {
    this.#readOnly = readOnly;
    this.view = new EditorView({
      parent,
      state: this.#create(''),
      dispatchTransactions: (transactions, view) => {
        view.update(transactions);
        for (const transaction of transactions) if (transaction.docChanged) changed(transaction);
      },
    });
  }

  /** Says which note this is, before there is any text. */
  connect(note: NoteContext): void {
    this.#note = note;
    this.#reconfigure();
  }

  get isSource(): boolean {
    return this.#isSource;
  }

  set isSource(isSource: boolean) {
    if (isSource === this.#isSource) return;
    this.#isSource = isSource;
    this.#reconfigure();
  }

  get state(): EditorState {
    return this.view.state;
  }

  dispatch(spec: TransactionSpec): void {
    this.view.dispatch(spec);
  }

  reset(text: string): void {
    this.view.setState(this.#create(text));
  }

  undo(): void {
    undo(this.view);
  }

  /** In the editor's current window: it may have moved to another since it was made. */
  focus(): void {
    this.moved();
    this.view.focus();
  }

  moved(): void {
    this.view.setRoot(this.view.dom.ownerDocument);
  }

  scrollTo(offset: number): void {
    this.view.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'center' }) });
    // After drawing: a table is one piece for the editor, so its rows must be scrolled into view separately.
    this.view.requestMeasure({ read: () => undefined, write: () => this.#revealInTable(offset) });
  }

  destroy(): void {
    this.view.destroy();
  }

  #revealInTable(offset: number): void {
    for (const el of this.view.contentDOM.findAll('.cm-table-widget')) {
      const start = this.view.posAtDOM(el);
      const end = this.view.lineBlockAt(start).to;
      if (start <= offset && offset <= end) window.setTimeout(() => tableEditorOf(el)?.reveal(offset - start));
    }
  }

  #create(text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        markdown({ base: markdownLanguage, completeHTMLTags: false, addKeymap: true }),
        EditorState.allowMultipleSelections.of(true),
        EditorState.readOnly.of(this.#readOnly),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
        this.#mode.of(this.#modeExtensions()),
      ],
    });
  }

  #reconfigure(): void {
    this.view.dispatch({ effects: this.#mode.reconfigure(this.#modeExtensions()) });
  }

  #modeExtensions(): Extension {
    if (!this.#note) return [];
    return [
      inlineDecorations(this.#note, !this.#isSource),
      this.#isSource ? [] : blockDecorations(this.#note),
      EditorView.editorAttributes.of({ class: this.#isSource ? 'is-source' : 'is-live-preview' }),
    ];
  }
}
