import { EditorSelection } from '@codemirror/state';
import type { SelectionRange, TransactionSpec } from '@codemirror/state';
import type { EditorChange, EditorPosition, EditorRange, EditorRangeOrCaret, EditorTransaction } from 'obsidian';
import type { EditorSurface } from './surface';

const PROPERTIES = /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?=\n|$)/;

/** Obsidian's editor over CodeMirror 6. Lines and columns count from 0; line ends are always one `\n`. */
export class Editor {
  readonly surface: EditorSurface;

  constructor(surface: EditorSurface) {
    this.surface = surface;
  }

  getValue(): string {
    return this.#state.doc.toString();
  }

  /** One change of the whole text, which undo takes back. */
  setValue(content: string): void {
    this.surface.dispatch({ changes: { from: 0, to: this.#state.doc.length, insert: this.#split(content) } });
  }

  getLine(line: number): string {
    return this.#hasLine(line) ? this.#state.doc.line(line + 1).text : '';
  }

  lineCount(): number {
    return this.#state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  replaceRange(replacement: string, from: EditorPosition, to = from): void {
    this.surface.dispatch({ changes: this.#change({ text: replacement, from, to }) });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.#state.selection.main[side]);
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    const at = typeof pos === 'number' ? { line: pos, ch } : pos;
    this.surface.dispatch({ selection: { anchor: this.posToOffset(at) } });
  }

  /**
   * All changes are positions in the text before any of them, and are undone as one. Live preview has the note's
   * properties out of its text, and a filter that lets a plugin's changes of them through in part.
   */
  transaction(tx: EditorTransaction): void {
    const spec: TransactionSpec = {};
    const propertiesEnd = this.surface.isSource ? 0 : (PROPERTIES.exec(this.getValue())?.[0].length ?? 0);
    const changes = tx.changes?.map((change) => this.#change(change));
    if (changes) spec.changes = changes.map((one) => (one.from < propertiesEnd ? { ...one, insert: '' } : one));
    const selections = tx.selections ?? (tx.selection ? [tx.selection] : null);
    if (tx.replaceSelection !== undefined)
      this.surface.dispatch(this.#state.replaceSelection(this.#split(tx.replaceSelection)));
    if (spec.changes) this.surface.dispatch(spec);
    // Selections are positions in the text after the changes.
    if (selections) this.#select(selections);
  }

  posToOffset({ line, ch }: EditorPosition): number {
    if (line < 0) return 0;
    if (!this.#hasLine(line)) return this.#state.doc.length;
    const { from, length } = this.#state.doc.line(line + 1);
    return from + Math.max(0, Math.min(ch, length));
  }

  offsetToPos(offset: number): EditorPosition {
    const at = Math.max(0, Math.min(offset, this.#state.doc.length));
    const line = this.#state.doc.lineAt(at);
    return { line: line.number - 1, ch: at - line.from };
  }

  undo(): void {
    this.surface.undo();
  }

  focus(): void {
    this.surface.focus();
  }

  scrollIntoView({ from }: EditorRange): void {
    this.surface.scrollTo(this.posToOffset(from));
  }

  get #state() {
    return this.surface.state;
  }

  #hasLine(line: number): boolean {
    return line >= 0 && line < this.lineCount();
  }

  /** CodeMirror keeps `\r\n` within inserted text as two characters unless it is split into lines first. */
  #split(text: string) {
    return this.#state.toText(text);
  }

  #change({ text, from, to = from }: EditorChange) {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: this.#split(text) };
  }

  #range(anchor: EditorPosition, head = anchor): SelectionRange {
    return EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head));
  }

  #select(selections: EditorRangeOrCaret[]): void {
    this.surface.dispatch({
      selection: EditorSelection.create(selections.map(({ from, to }) => this.#range(from, to))),
    });
  }
}
