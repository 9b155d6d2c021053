import type { NoteTable } from '../../edits/shown-table';
import { rowOf } from '../../edits/shown-row';
import type { CellParser } from '../../markdown/cell-content';
import { BoxNames } from './box-names';
import { hideMarkers, showMarkers } from './marker-boxes';
import { cellsIn, rowsIn } from './rendered-table';

/** What is done to a roadmap table that the app has rendered, so that all of its boxes can be used by everybody. */
export class Dressing {
  private readonly names = new BoxNames();

  constructor(private readonly parseCell: CellParser) {}

  /** Renders markers as boxes and gives boxes their names. What is done already stays. */
  putOn(tableEl: HTMLTableElement, text: string, table: NoteTable): void {
    const { columns } = table;
    const rowEls = rowsIn(tableEl);
    // With rows added or left out, nobody knows which source belongs to which.
    const inOrder = rowEls.length === table.rows.length + 1;
    rowEls.forEach((rowEl, index) => {
      const row = rowOf(table, index);
      const sources = row?.cells.map(({ range }) => text.slice(range.from, range.to)) ?? [];
      if (inOrder) this.showMarkersOf(rowEl, sources);
      if (columns) this.names.giveTo(rowEl, columns);
    });
  }

  takeOff(el: HTMLElement): void {
    hideMarkers(el);
    this.names.takeFrom(el);
  }

  private showMarkersOf(rowEl: HTMLElement, sources: readonly string[]): void {
    if (!sources.some((source) => /\[[ xX]\]/.test(source))) return;
    cellsIn(rowEl).forEach((cell, column) => showMarkers(cell, sources[column] ?? '', this.parseCell));
  }
}
