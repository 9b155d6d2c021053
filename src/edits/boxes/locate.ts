import { findTables } from '../../markdown/find-tables';
import type { CheckboxToken } from '../../markdown/inline/tokens/checkbox-token';
import { textIn } from '../../markdown/range';
import { cellCheckboxes } from '../../markdown/row';
import { allRows, type Table, type TableRow } from '../../markdown/table';
import type { Refusal, RefusalReason } from '../../model/outcome';
import type { BoxReference, RowAnchor } from '../../model/roadmap';
import type { BoxPlace } from '../../readers/roadmap/rows/box-reference';
import { rowsLike, unpadded } from '../../readers/roadmap/rows/row-looks';
import { amongTwins } from '../among-twins';
import type { CellPlace } from '../padding';
import { boxNotAdded, boxNotSet } from '../refuse';

/** A row of a table in the text at hand. */
export interface LocatedRow {
  readonly table: Table;
  readonly row: TableRow;
}

/** A checkbox in the text at hand, with its cell. */
export interface LocatedBox extends CellPlace {
  readonly token: CheckboxToken;
}

export type Located<T> = { readonly ok: true; readonly found: T } | Refusal;

/**
 * Finds a box again in a text that may have changed since it was read. Every box in a GFM table of the note is a
 * candidate, and nothing else is. Tried in this order: the same tag at the same offset in a row that looks the same;
 * the only box with its id; its place in the only row that looks the same.
 *
 * Never a guess. An id that several boxes had, or a row that others looked like, no longer identifies a box once the
 * note has changed: there is no telling which of them is gone.
 */
export function locateBox(text: string, box: BoxReference): Located<LocatedBox> {
  const rows = rowsWithHeaders(text);
  const alike = rowsLike(text, rows, unpadded(box.row.fingerprint));
  const atOffset = boxAtOffset(text, alike, box);
  if (atOffset) return { ok: true, found: atOffset };

  const withId = box.id ? boxesWithId(text, rows, box.id) : [];
  const [byId] = withId;
  if (byId && withId.length === 1 && !box.idShared) return { ok: true, found: byId };

  const [row] = alike;
  const inRow = row && alike.length === 1 && !box.row.twins ? boxesOfRow(text, row)[box.ordinal] : undefined;
  if (inRow) return { ok: true, found: inRow };
  return withId.length > 0 || alike.length > 0 ? ambiguous(withId.length > 0) : gone();
}

/** The box at a place, in the very text that the place was read from; null if there is none. */
export function boxAt(text: string, { line, column }: BoxPlace): LocatedBox | null {
  const placed = rowsWithHeaders(text).find(({ row }) => row.line === line);
  const boxes = placed ? boxesOfRow(text, placed) : [];
  return boxes.find(({ row, token }) => token.range.from === row.lineStart + column) ?? null;
}

/** Finds a row again: at the same offset and looking the same, else the one row that looks the same. */
export function locateRow(text: string, anchor: RowAnchor): Located<LocatedRow> {
  const alike = rowsLike(text, rowsWithHeaders(text), unpadded(anchor.fingerprint));
  const atOffset = rowAtOffset(alike, anchor);
  const [row] = alike;
  const found = atOffset ?? (alike.length === 1 && !anchor.twins ? row : undefined);
  if (found) return { ok: true, found };
  const reason = row ? 'ambiguous' : 'gone';
  return boxNotAdded(reason, whyNoRow(reason));
}

/** Why a row was not found, as part of any refusal. */
export function whyNoRow(reason: RefusalReason): string {
  return reason === 'ambiguous'
    ? 'the note has changed, and several rows look the same'
    : 'its row is no longer in the note as it was shown';
}

function rowAtOffset(alike: readonly LocatedRow[], { offset, twins }: RowAnchor): LocatedRow | undefined {
  const found = amongTwins(alike, twins);
  return found?.row.range.from === offset ? found : undefined;
}

/** All rows of all tables below their headers. */
export function bodyRows(text: string): LocatedRow[] {
  return findTables(text).flatMap((table) => table.rows.map((row) => ({ table, row })));
}

/** The body row on a 1-based line. */
export function bodyRowOn(text: string, line: number): LocatedRow | undefined {
  return bodyRows(text).find(({ row }) => row.line === line);
}

/** All rows of all tables that can hold boxes. */
function rowsWithHeaders(text: string): LocatedRow[] {
  return findTables(text).flatMap((table) => allRows(table).map((row) => ({ table, row })));
}

/** The boxes of a row, in order. */
export function boxesOfRow(text: string, { table, row }: LocatedRow): LocatedBox[] {
  return row.cells.flatMap((cell, column) =>
    cellCheckboxes(text, cell).map((token) => ({ token, table, row, column })),
  );
}

function boxAtOffset(text: string, alike: readonly LocatedRow[], box: BoxReference): LocatedBox | undefined {
  const at = rowAtOffset(alike, box.row);
  // The row may have moved by exactly the distance between two of its boxes, so the count decides.
  const counted = at && boxesOfRow(text, at)[box.ordinal];
  return counted?.token.range.from === box.offset && counted.token.raw === box.raw ? counted : undefined;
}

function boxesWithId(text: string, rows: readonly LocatedRow[], id: string): LocatedBox[] {
  const mayHaveIt = rows.filter(({ row: { range } }) => textIn(text, range).includes(id));
  return mayHaveIt.flatMap((row) => boxesOfRow(text, row)).filter(({ token }) => token.id === id);
}

function gone(): Refusal {
  return boxNotSet('gone', 'it is no longer in the note as it was shown');
}

function ambiguous(byId: boolean): Refusal {
  const what = byId ? 'several checkboxes have its id' : 'several rows look like the one that it was in';
  return boxNotSet('ambiguous', `the note has changed, and ${what}`);
}
