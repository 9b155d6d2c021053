import { difference } from '../../markdown/difference';
import { mayHide } from '../../markdown/hidden/mask';
import { lineStartAt } from '../../markdown/line';
import { splitRow } from '../../markdown/split-row';
import type { TableRow } from '../../markdown/table';
import type { ReadRows } from './known-rows';

/** The only row that reads differently from before. */
export interface ChangedRow {
  /** The index of the row. */
  readonly at: number;
  readonly row: TableRow;
}

/**
 * The usual change of a note, by typing and ticking: within one row, after the pipe that opens it. It leaves every
 * other line as it was, so tables need not be searched for again. Null if the texts differ in any other way, or in
 * anything that may hide part of the text.
 */
export function changedRow(before: ReadRows, text: string): ChangedRow | null {
  const { start, oldEnd, newEnd } = difference(before.text, text);
  const at = rowAround(before.places, start, oldEnd);
  const from = before.places[2 * at] ?? 0;
  const line = before.readings[at]?.line;
  if (line === undefined || text[from] !== '|') return null;
  if (hasLineEnd(text.slice(start, newEnd))) return null;
  if (mayHide(before.text) || mayHide(text)) return null;
  const to = (before.places[2 * at + 1] ?? 0) + newEnd - oldEnd;
  const lineStart = lineStartAt(text, from);
  return { at, row: { line, range: { from, to }, lineStart, cells: splitRow(text, from, to) } };
}

/** The places of the rows once one of them has changed. */
export function placesAfter({ places }: ReadRows, { at, row }: ChangedRow): Uint32Array {
  const after = places.slice();
  const growth = row.range.to - (places[2 * at + 1] ?? 0);
  for (let place = 2 * at + 1; place < after.length; place++) after[place] = (places[place] ?? 0) + growth;
  return after;
}

/** The row that contains a stretch other than by its first or last character; -1 for none. */
function rowAround(places: Uint32Array, start: number, end: number): number {
  let low = 0;
  let high = places.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[2 * middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  return at >= 0 && end < (places[2 * at + 1] ?? 0) ? at : -1;
}

function hasLineEnd(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}
