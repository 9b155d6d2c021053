/** Prepares roadmap tables that the app has rendered, so that everybody can use all of their boxes. */

import { rowOf } from '../../edits/shown/shown-row';
import type { MatchedTable } from '../../edits/shown/note-tables';
import { textIn } from '../../markdown/range';
import { nameBoxes, takeNames } from './box-names';
import { hideMarkers, showMarkers } from './marker-boxes';
import { cellsOf } from './row-cells';

const MARKER = /\[[ xX]\]/;

/** Renders the markers of a row as boxes and names its boxes. Whatever is already done stays. */
export function dressRow(rowEl: HTMLTableRowElement, { note: { text }, table, shown }: MatchedTable): void {
  // With rows added or left out, there is no telling which source belongs to which row.
  const row = shown.rows === table.rows.length + 1 ? rowOf(table, rowEl.rowIndex) : undefined;
  if (row && MARKER.test(textIn(text, row.range))) {
    cellsOf(rowEl).forEach((cell, column) => {
      const range = row.cells[column]?.range;
      if (cell && range) showMarkers(cell, textIn(text, range));
    });
  }
  if (table.columns) nameBoxes(rowEl, table.columns);
}

/** Puts the markers of a table back as text, and takes the names that were given from its boxes. */
export function undressTable(tableEl: HTMLTableElement): void {
  hideMarkers(tableEl);
  takeNames(tableEl);
}
