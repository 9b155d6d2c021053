import { redo, undo } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { Component } from '../../host/component';
import { smallestChange } from '../../host/editor/smallest-change';
import { CellEditor } from './cell-editor';
import type { NoteContext } from './note-context';
import { onPress } from './presses';
import { TableCell } from './table-cell';
import { readTable } from './table-source';
import type { CellSource, TableSource } from './table-source';

/**
 * Milliseconds of rendering before the page gets a turn: few at first, so that something is seen, then more. After each
 * slice the browser lays out the whole table again, which for a long table takes longer than a short slice.
 */
const SLICE = { first: 8, longest: 200 };

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly editor: CellEditor;
}

/**
 * A table in live preview. Each cell is rendered and post-processed by itself, without section info and maybe before
 * it is in the page. A press on a cell opens an editor in it that shows its raw source.
 */
export class TableEditor extends Component {
  readonly el: HTMLElement;
  readonly #view: EditorView;
  readonly #note: NoteContext;
  readonly #table: HTMLTableElement;
  #source: TableSource;
  /** Row 0 is the header. */
  #cells: TableCell[][] = [];
  #open: OpenCell | null = null;
  #timer: number | null = null;

  constructor(view: EditorView, note: NoteContext, source: string) {
    super();
    this.#view = view;
    this.#note = note;
    this.#source = readTable(source);
    this.el = createDiv({
      cls: 'cm-embed-block cm-table-widget markdown-rendered',
      attr: { contenteditable: 'false' },
    });
    this.#table = this.el.createDiv('table-wrapper').createEl('table', 'table-editor');
    onPress(this.el, (event) => this.#press(event));
    this.#lay();
    this.#renderSome();
  }

  /** Shows another text of the same table: cells whose source is the same stay as they are. */
  update(source: string): void {
    this.#source = readTable(source);
    this.#lay();
    const open = this.#open;
    if (open) {
      const cell = this.#sourceOf(open.row, open.column);
      if (cell) open.editor.follow(cell.text);
      else this.#close();
    }
    this.#renderSome();
  }

  /** Scrolls the row of a place in the table into view; the offset counts from the table's start. */
  reveal(offset: number): void {
    const rows = [this.#source.header, ...this.#source.rows];
    const at = rows.findIndex((row) => offset <= (row.at(-1)?.to ?? 0) + 1);
    const rowEl = this.#cells[Math.max(0, at)]?.[0]?.el.parentElement;
    rowEl?.scrollIntoView({ block: 'center' });
    rowEl?.addClass('is-flashing');
    window.setTimeout(() => rowEl?.removeClass('is-flashing'), 1000);
  }

  override onunload(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#open?.editor.destroy();
    this.#open = null;
  }

  #sourceOf(row: number, column: number): CellSource | undefined {
    return (row === 0 ? this.#source.header : this.#source.rows[row - 1])?.[column];
  }

  /** Makes the table have as many rows and cells as its source. */
  #lay(): void {
    const rows = [this.#source.header, ...this.#source.rows];
    if (this.#cells.some((row) => row.length !== this.#source.header.length)) this.#clear();
    const head = this.#table.tHead ?? this.#table.createTHead();
    const body = this.#table.tBodies[0] ?? this.#table.createTBody();
    for (let at = this.#cells.length; at < rows.length; at += 1) {
      const rowEl = (at === 0 ? head : body).createEl('tr');
      this.#cells.push((rows[at] ?? []).map((cell, column) => this.#layCell(rowEl, cell, column, at === 0)));
    }
    for (const gone of this.#cells.splice(rows.length)) {
      for (const cell of gone) this.removeChild(cell);
      gone[0]?.el.parentElement?.remove();
    }
  }

  #layCell(rowEl: HTMLElement, { text }: CellSource, column: number, isHeader: boolean): TableCell {
    const alignment = this.#source.alignments[column] ?? null;
    return this.addChild(new TableCell(rowEl, isHeader ? 'th' : 'td', text, alignment));
  }

  #clear(): void {
    this.#close();
    for (const cell of this.#cells.flat()) this.removeChild(cell);
    this.#cells = [];
    this.#table.empty();
  }

  /** Renders cells whose source is not what they show, as many as one slice takes, and the others later. */
  #renderSome(slice = SLICE.first): void {
    this.#timer = null;
    const began = performance.now();
    for (const [row, cells] of this.#cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        const text = this.#sourceOf(row, column)?.text ?? '';
        if (cell.shows(text) || this.#isOpen(row, column)) continue;
        cell.render(text, this.#note);
        if (performance.now() - began < slice) continue;
        this.#timer = window.setTimeout(() => this.#renderSome(Math.min(slice * 2, SLICE.longest)));
        return;
      }
    }
  }

  #press(event: Event): void {
    const target = event.target as HTMLElement;
    const wrapper = target.closest<HTMLElement>('.table-cell-wrapper');
    if (!wrapper || target.closest('.internal-embed')) return;
    const row = this.#cells.findIndex((cells) => cells.some((cell) => cell.isIn(wrapper)));
    const column = this.#cells[row]?.findIndex((cell) => cell.isIn(wrapper)) ?? -1;
    if (row < 0 || column < 0 || this.#isOpen(row, column)) return;
    event.preventDefault();
    this.#openCell(row, column);
    this.#select(row, column, this.#sourceOf(row, column)?.text.length ?? 0);
  }

  #isOpen(row: number, column: number): boolean {
    return this.#open?.row === row && this.#open.column === column;
  }

  #openCell(row: number, column: number): void {
    this.#close();
    const [cell, source] = [this.#cells[row]?.[column], this.#sourceOf(row, column)];
    if (!cell || !source) return;
    const editor = new CellEditor(cell.openEditor(), {
      text: source.text,
      readOnly: this.#view.state.readOnly,
      changed: (text) => this.#write(row, column, text),
      moved: (offset) => this.#select(row, column, offset),
      close: () => this.#open?.editor === editor && this.#close(),
      next: (by) => this.#openNext(by),
      undo: () => undo(this.#view),
      redo: () => redo(this.#view),
    });
    this.#open = { row, column, editor };
  }

  /** The note's own cursor stays in the cell before. */
  #openNext(by: number): void {
    if (!this.#open) return;
    const columns = this.#source.header.length;
    const at = this.#open.row * columns + this.#open.column + by;
    if (at >= 0 && at < this.#cells.length * columns) this.#openCell(Math.floor(at / columns), at % columns);
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    open.editor.destroy();
    this.#cells[open.row]?.[open.column]?.closeEditor();
    this.#renderSome();
  }

  #write(row: number, column: number, text: string): void {
    const source = this.#sourceOf(row, column);
    const change = source && smallestChange(source.text, text.trim());
    if (!source || !change) return;
    const start = this.#view.posAtDOM(this.el) + source.from;
    const { from, to, insert } = change;
    this.#view.dispatch({ changes: { from: start + from, to: start + to, insert }, userEvent: 'input.type' });
  }

  /** The note's own cursor moves along. */
  #select(row: number, column: number, offset: number): void {
    const source = this.#sourceOf(row, column);
    if (!source) return;
    const anchor = this.#view.posAtDOM(this.el) + source.from + Math.min(offset, source.text.length);
    this.#view.dispatch({ selection: { anchor } });
  }
}
