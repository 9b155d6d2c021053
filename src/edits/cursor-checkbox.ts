import type { CellParser } from '../markdown/cell-content';
import { createCellParser } from '../markdown/cell-parser';
import { createLineIndex } from '../markdown/line-index';
import type { Range } from '../markdown/range';
import type { TableRow } from '../markdown/table';
import type { BoxReference, RowAnchor } from '../model/roadmap';
import { boxPlace, boxReference, rowAnchor } from '../readers/box-reference';
import type { HeaderNames } from '../settings/settings';
import { bodyRows } from './locate';
import { readSubject } from './row-subject';
import { boxRows, type BoxRow } from './table-boxes';

/** What a toggle at the cursor is about: a box, or a row that can be given one. */
export type CursorTarget =
  { readonly kind: 'box'; readonly box: BoxReference } | { readonly kind: 'row'; readonly row: RowAnchor };

/**
 * The checkbox that a cursor is at: on the same line of a cell, the last that starts before the cursor, else the first
 * behind it; without one there, the row's own. Null outside the rows of roadmap tables.
 *
 * @param offset of the cursor, in UTF-16 units
 */
export function checkboxAtCursor(text: string, offset: number, headers: HeaderNames): CursorTarget | null {
  const line = createLineIndex(text).lineAt(offset);
  const row = boxRows(text, headers).find((one) => one.row.line === line);
  if (!row?.inRoadmapTable) return null;
  const parseCell = createCellParser();
  const { from, to } = cellLineAt(text, row, offset, parseCell);
  const onLine = row.boxes.filter(({ range }) => from <= range.from && range.from < to);
  const box = onLine.findLast(({ range }) => range.from <= offset) ?? onLine[0];
  if (!box) return ownBoxOf(text, row.row, headers, parseCell);
  return { kind: 'box', box: boxReference(text, boxPlace(row.row, box)) };
}

function ownBoxOf(text: string, row: TableRow, headers: HeaderNames, parseCell: CellParser): CursorTarget | null {
  const located = bodyRows(text).find((one) => one.row.line === row.line);
  const subject = located ? readSubject(text, located, headers, parseCell) : null;
  if (!subject) return null;
  return subject.box
    ? { kind: 'box', box: boxReference(text, subject.box) }
    : { kind: 'row', row: rowAnchor(text, row.line) };
}

/** The line of a cell that an offset is in, as split at `<br>`; nothing where it is in none. */
function cellLineAt(text: string, { row }: BoxRow, offset: number, parseCell: CellParser): Range {
  const cell = row.cells.find(({ range }) => range.from <= offset && offset <= range.to)?.range;
  if (!cell) return { from: offset, to: offset };
  const { lines } = parseCell(text.slice(cell.from, cell.to));
  const line = lines.findLast(({ range }) => cell.from + range.from <= offset)?.range ?? { from: 0, to: 0 };
  return { from: cell.from + line.from, to: cell.from + line.to };
}
