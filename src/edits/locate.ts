import type { CheckboxToken } from '../markdown/checkbox-token';
import { findTables } from '../markdown/find-tables';
import { rowCheckboxes, rowFingerprint } from '../markdown/row';
import type { Table, TableRow } from '../markdown/table';
import type { Refusal } from '../model/outcome';
import type { Box, RowAnchor } from '../model/roadmap';
import type { CellPlace } from './padding';
import { refuse } from './refuse';

/** A row of a table in the text at hand. */
export interface LocatedRow {
  readonly table: Table;
  readonly row: TableRow;
}

/** A checkbox in the text at hand, with the cell that it stands in. */
export interface LocatedBox extends CellPlace {
  readonly token: CheckboxToken;
}

export type Located<T> = { readonly ok: true; readonly found: T } | Refusal;

/**
 * Finds a box again in a text that may have changed since it was read. Every box in a GFM table of the note is a
 * candidate, and nothing else is. In this order: the same tag at the same offset in a row that looks the same; the one
 * box with its id; its place in the one row that looks the same.
 *
 * Never a guess: where several fit, or the id and the row speak for different boxes, it is refused.
 */
export function locateBox(text: string, box: Box): Located<LocatedBox> {
  const rows = rowsWithHeaders(text);
  const atOffset = boxAtOffset(text, rows, box);
  if (atOffset) return { ok: true, found: atOffset };

  const withId = box.id ? rows.flatMap((row) => boxesOfRow(text, row)).filter(({ token }) => token.id === box.id) : [];
  const alike = rows.filter(({ row }) => looksAs(text, row, box.row));
  const inRow = alike.length === 1 ? alike.flatMap((row) => boxesOfRow(text, row))[box.ordinal] : undefined;

  const [byId] = withId;
  if (byId && withId.length === 1) {
    return inRow && inRow.row !== byId.row ? contradictory(box) : { ok: true, found: byId };
  }
  if (inRow) return { ok: true, found: inRow };
  return withId.length > 1 || alike.length > 1 ? ambiguous(withId.length > 1) : gone();
}

/** Finds a body row again: at the same offset and looking the same, else the one row that looks the same. */
export function locateRow(text: string, anchor: RowAnchor): Located<LocatedRow> {
  const alike = bodyRows(text).filter(({ row }) => looksAs(text, row, anchor));
  const row = alike.find(({ row: { range } }) => range.from === anchor.offset) ?? alike[0];
  if (!row) {
    return refuse('gone', `The checkbox was not added: its row is no longer in the note as it was shown.${LOOK_AGAIN}`);
  }
  if (alike.length > 1 && row.row.range.from !== anchor.offset) {
    const why = 'the note has changed, and several rows look the same';
    return refuse('ambiguous', `The checkbox was not added: ${why}.${LOOK_AGAIN}`);
  }
  return { ok: true, found: row };
}

/** Whether a row looks as one did that was shown: the same but for its boxes' states and the padding of its cells. */
function looksAs(text: string, row: TableRow, { fingerprint }: RowAnchor): boolean {
  return unpadded(rowFingerprint(text, row)) === unpadded(fingerprint);
}

/** A fingerprint without the spaces around pipes: setting a box may take the last of them, or bring the first. */
export function unpadded(fingerprint: string): string {
  return fingerprint.replace(/ ?\| ?/g, '|');
}

/** All rows of all tables below their headers. */
export function bodyRows(text: string): LocatedRow[] {
  return findTables(text).flatMap((table) => table.rows.map((row) => ({ table, row })));
}

/** All rows of all tables that can hold boxes. */
function rowsWithHeaders(text: string): LocatedRow[] {
  return findTables(text).flatMap((table) => [table.header, ...table.rows].map((row) => ({ table, row })));
}

/** The boxes of a row, in order. */
function boxesOfRow(text: string, { table, row }: LocatedRow): LocatedBox[] {
  return rowCheckboxes(text, row).map((token) => ({
    token,
    table,
    row,
    column: row.cells.findIndex(({ range }) => range.from <= token.range.from && token.range.to <= range.to),
  }));
}

function boxAtOffset(text: string, rows: readonly LocatedRow[], box: Box): LocatedBox | undefined {
  if (!text.startsWith(box.raw, box.offset)) return undefined;
  const at = rows.find(({ row }) => row.range.from <= box.offset && box.offset < row.range.to);
  if (!at || !looksAs(text, at.row, box.row)) return undefined;
  // The row may have moved by just the way from one of its boxes to the next, so the count decides.
  const counted = boxesOfRow(text, at)[box.ordinal];
  return counted?.token.range.from === box.offset && counted.token.raw === box.raw ? counted : undefined;
}

const LOOK_AGAIN = ' Nothing was changed. Look at the note as it is now and try again.';

function gone(): Refusal {
  return refuse('gone', 'The checkbox was not set: it is no longer in the note as it was shown.' + LOOK_AGAIN);
}

function ambiguous(byId: boolean): Refusal {
  const what = byId ? 'several boxes have its id' : 'several rows look like the one that it was in';
  return refuse('ambiguous', `The checkbox was not set: the note has changed, and ${what}.${LOOK_AGAIN}`);
}

function contradictory(box: Box): Refusal {
  const what = `the box with the id ${box.id ?? ''} is in another row, and its old row has another box`;
  return refuse('ambiguous', `The checkbox was not set: the note has changed, ${what}.${LOOK_AGAIN}`);
}
