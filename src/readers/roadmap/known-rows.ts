import { lineStartAt } from '../../markdown/line';
import { textIn } from '../../markdown/range';
import type { TableRow } from '../../markdown/table';
import { addTo } from '../../model/basics/value-at';
import type { RowReading } from './row-reading';
import type { RowShape } from './row-shape';

/** The rows of a note as they were read, with what is needed to recognize them. */
export interface ReadRows {
  readonly text: string;
  /** The masked text, by which rows are cut into cells. */
  readonly masked: string;
  readonly readings: readonly RowReading[];
  /** Where each row starts and ends in the text. */
  readonly places: Uint32Array;
}

/** The rows of a text that are to be read, each with the shape of its table. */
export interface WantedRows {
  readonly text: string;
  readonly masked: string;
  readonly rows: readonly TableRow[];
  readonly shapes: readonly RowShape[];
}

/**
 * Finds what rows of a text said in an earlier one: rows with the same text that are read in the same way. Usually all
 * but a few are where they were, so rows at both ends are compared in order, and only the rest by their text.
 *
 * @returns for each row what it said; null if it is new
 */
export function knownRows(before: ReadRows, wanted: WantedRows): (RowReading | null)[] {
  const { readings } = before;
  const { text, rows, shapes } = wanted;
  const hides = before.masked !== before.text || wanted.masked !== text;
  const known: (RowReading | null)[] = rows.map(() => null);
  const most = Math.min(readings.length, rows.length);
  const take = (old: number, now: number): boolean => {
    const row = rows[now];
    const reading = readings[old];
    if (!row || !reading || reading.shape !== shapes[now]) return false;
    if (sourceOf(before, old) !== textIn(text, row.range)) return false;
    if (indentOf(before, old) !== row.range.from - row.lineStart) return false;
    if (hides && sourceOf(before, old, before.masked) !== textIn(wanted.masked, row.range)) return false;
    known[now] = reading;
    return true;
  };
  let head = 0;
  while (head < most && take(head, head)) head++;
  let tail = 0;
  while (tail < most - head && take(readings.length - 1 - tail, rows.length - 1 - tail)) tail++;

  if (head + tail === readings.length) return known;
  const byText = new Map<string, number[]>();
  for (let old = readings.length - tail - 1; old >= head; old--) {
    addTo(byText, sourceOf(before, old), old);
  }
  for (let now = head; now < rows.length - tail; now++) {
    const row = rows[now];
    const old = row && byText.get(textIn(text, row.range))?.pop();
    if (old !== undefined) take(old, now);
  }
  return known;
}

function sourceOf({ text, places }: ReadRows, at: number, from = text): string {
  return from.slice(places[2 * at], places[2 * at + 1]);
}

/** Columns count from the start of the line, which may have quote and list marks before the row. */
function indentOf({ text, places }: ReadRows, at: number): number {
  const from = places[2 * at] ?? 0;
  return from - lineStartAt(text, from);
}
