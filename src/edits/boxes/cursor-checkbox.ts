import { readCell } from '../../markdown/inline/read-cell';
import { createLineIndex } from '../../markdown/line-index';
import { textIn, type Range } from '../../markdown/range';
import { rowCheckboxes } from '../../markdown/row';
import type { TableRow } from '../../markdown/table';
import type { Box } from '../../model/roadmap';
import { boxPlace, type BoxPlace } from '../../readers/roadmap/rows/box-reference';
import { shapeOf } from '../../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../../settings/settings';
import { bodyRowOn } from './locate';
import { readSubject } from './row-subject';

/** What a toggle at the cursor applies to: a box, or a row that can be given one. */
export type CursorTarget =
  | { readonly kind: 'box'; readonly box: BoxPlace & Pick<Box, 'checked'> }
  | { readonly kind: 'row'; readonly line: number };

/**
 * The checkbox at the cursor: on the same line of a cell, the last one that starts before the cursor, else the first
 * after it; if the line has none, the row's own. Null outside the rows of roadmap tables.
 *
 * @param offset of the cursor, in UTF-16 units
 */
export function checkboxAtCursor(text: string, offset: number, headers: HeaderNames): CursorTarget | null {
  const located = bodyRowOn(text, createLineIndex(text).lineAt(offset));
  if (!located || !shapeOf(text, located.table, headers)) return null;
  const { row } = located;
  const { from, to } = cellLineAt(text, row, offset);
  const onLine = rowCheckboxes(text, row).filter(({ range }) => from <= range.from && range.from < to);
  const box = onLine.findLast(({ range }) => range.from <= offset) ?? onLine[0];
  if (box) return { kind: 'box', box: { ...boxPlace(row, box), checked: box.checked } };
  const subject = readSubject(text, located, headers);
  if (!subject) return null;
  return subject.box ? { kind: 'box', box: subject.box } : { kind: 'row', line: row.line };
}

/** The line of a cell that an offset is in, as split at `<br>`; nothing if it is in none. */
function cellLineAt(text: string, row: TableRow, offset: number): Range {
  const cell = row.cells.find(({ range }) => offset <= range.to)?.range;
  if (!cell) return { from: offset, to: offset };
  const lines = readCell(textIn(text, cell));
  const line = lines.findLast(({ range }) => cell.from + range.from <= offset)?.range ?? { from: 0, to: 0 };
  return { from: cell.from + line.from, to: cell.from + line.to };
}
