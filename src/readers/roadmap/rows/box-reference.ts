/**
 * What it takes to find a box or row again in a text that may have changed. Hardly any box is ever clicked, so none of
 * this is kept: once a box is clicked, it is made from the text that the box was read from.
 */

import { findTables } from '../../../markdown/find-tables';
import type { CheckboxToken } from '../../../markdown/inline/tokens/checkbox-token';
import { createLineIndex } from '../../../markdown/line-index';
import { textIn } from '../../../markdown/range';
import { rowCheckboxes, rowFingerprint } from '../../../markdown/row';
import { allRows, type TableRow } from '../../../markdown/table';
import type { Box, BoxReference, RowAnchor, Twins } from '../../../model/roadmap';
import { rowsLike, unpadded } from './row-looks';

/** Where a box is in the text that it was read from. */
export type BoxPlace = Pick<Box, 'line' | 'column'>;

/** Where a box of a row is; its range counts from the start of the text, as the row's does. */
export function boxPlace({ line, lineStart }: TableRow, { range }: CheckboxToken): BoxPlace {
  return { line, column: range.from - lineStart };
}

/** @throws RangeError if the text has no such box in a table */
export function boxReference(text: string, { line, column }: BoxPlace): BoxReference {
  const rows = tableRows(text);
  const row = rowOn(rows, line);
  const boxes = rowCheckboxes(text, row);
  const ordinal = boxes.findIndex(({ range }) => range.from === row.lineStart + column);
  const token = boxes[ordinal];
  if (!token) throw new RangeError(`There is no checkbox at column ${column} of line ${line}`);
  const { id, raw, range } = token;
  const reference = { id, offset: range.from, raw, ordinal, row: anchorOf(text, rows, row) };
  return isShared(text, rows, token) ? { ...reference, idShared: true } : reference;
}

/**
 * The anchor of a table's row, header included.
 *
 * @throws RangeError if no table has a row on this line
 */
export function rowAnchor(text: string, line: number): RowAnchor {
  const rows = tableRows(text);
  return anchorOf(text, rows, rowOn(rows, line));
}

/** Finds where boxes that were read from a text start in it. */
export function boxOffsets(text: string): (box: BoxPlace) => number {
  const lines = createLineIndex(text);
  return ({ line, column }) => lines.startOf(line) + column;
}

function tableRows(text: string): TableRow[] {
  return findTables(text).flatMap(allRows);
}

function rowOn(rows: readonly TableRow[], line: number): TableRow {
  const row = rows.find((one) => one.line === line);
  if (!row) throw new RangeError(`There is no row of a table on line ${line}`);
  return row;
}

function anchorOf(text: string, rows: readonly TableRow[], row: TableRow): RowAnchor {
  const fingerprint = rowFingerprint(text, row);
  const twins = twinsOf(text, rows, row, unpadded(fingerprint));
  return { offset: row.range.from, fingerprint, ...(twins && { twins }) };
}

/** Null if no other row looks the same. */
function twinsOf(text: string, rows: readonly TableRow[], row: TableRow, look: string): Twins | null {
  const placed = rows.map((one) => ({ row: one }));
  const alike = rowsLike(text, placed, look);
  const before = alike.findIndex((one) => one.row === row);
  return alike.length > 1 ? { before, after: alike.length - before - 1 } : null;
}

/** Whether other boxes of the note have the box's id. */
function isShared(text: string, rows: readonly TableRow[], { id }: CheckboxToken): boolean {
  if (!id || text.indexOf(id) === text.lastIndexOf(id)) return false;
  const withId = rows.filter(({ range }) => textIn(text, range).includes(id));
  const boxes = withId.flatMap((row) => rowCheckboxes(text, row));
  return boxes.filter((box) => box.id === id).length > 1;
}
