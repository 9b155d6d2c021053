import { createCellParser } from '../markdown/cell-parser';
import type { Box, RowAnchor } from '../model/roadmap';
import type { HeaderNames } from '../settings/settings';
import { bodyRows } from './locate';
import { readSubject } from './roadmap-row';
import { boxRows } from './table-boxes';

/** What a toggle at the cursor is about: a box, or a row that can be given one. */
export type CursorTarget =
  { readonly kind: 'box'; readonly box: Box } | { readonly kind: 'row'; readonly row: RowAnchor };

/** In a cell, a line that ends before the cursor ends at one of these. */
const LINE_BREAK = /<br\s*\/?>|\|/gi;

/**
 * The checkbox that a cursor is at: on the same line of a cell, the last that starts before the cursor, else the first
 * behind it; without one there, the row's own. Null outside the rows of roadmap tables.
 *
 * @param offset of the cursor, in UTF-16 units
 */
export function checkboxAtCursor(text: string, offset: number, headers: HeaderNames): CursorTarget | null {
  const row = boxRows(text, headers).find(({ anchor, end }) => anchor.offset <= offset && offset <= end);
  if (!row?.inRoadmapTable) return null;
  const from = lineStart(text, row.anchor.offset, offset);
  const to = lineEnd(text, offset, row.end);
  const onLine = row.boxes.filter((box) => from <= box.offset && box.offset < to);
  const box = onLine.filter((one) => one.offset <= offset).at(-1) ?? onLine[0];
  return box ? { kind: 'box', box } : ownBoxOf(text, row.anchor, headers);
}

function ownBoxOf(text: string, anchor: RowAnchor, headers: HeaderNames): CursorTarget | null {
  const row = bodyRows(text).find((located) => located.row.range.from === anchor.offset);
  const subject = row ? readSubject(text, row, headers, createCellParser()) : null;
  if (!subject) return null;
  return subject.box ? { kind: 'box', box: subject.box } : { kind: 'row', row: anchor };
}

function lineStart(text: string, from: number, offset: number): number {
  const before = [...text.slice(from, offset).matchAll(LINE_BREAK)].at(-1);
  return before ? from + before.index + before[0].length : from;
}

function lineEnd(text: string, offset: number, to: number): number {
  const next = text.slice(offset, to).search(LINE_BREAK);
  return next < 0 ? to : offset + next;
}
