/** What still holds of an earlier reading: rows that say the same in a changed text. */

import { difference } from '../../markdown/difference';
import { mayHide } from '../../markdown/hidden/mask';
import { lineStartAt } from '../../markdown/line';
import { textIn } from '../../markdown/range';
import { splitRow } from '../../markdown/split-row';
import type { TableRow } from '../../markdown/table';
import { addTo } from '../../model/collections/value-at';
import type { Box, Project, Target } from '../../model/roadmap';
import type { ObjectivePart } from './cells/objective-cell';
import type { RowReading } from './row-reading';
import type { RowShape } from './rows/row-shape';

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

/** What a row says, moved to another line; the same object if it has not moved. */
export function onLine(row: RowReading, line: number): RowReading {
  if (row.line === line) return row;
  return {
    ...row,
    line,
    objective: row.objective && movedObjective(row.objective, line),
    project: row.project && movedProject(row.project, line),
    problems: row.problems.map((problem) => ({ ...problem, line })),
    ifFirst: row.ifFirst && onLine(row.ifFirst, line),
  };
}

function movedObjective(part: ObjectivePart, line: number): ObjectivePart {
  return { ...part, box: moved(part.box, line), target: moved(part.target, line) };
}

function movedProject(project: Project, line: number): Project {
  return {
    ...project,
    line,
    box: moved(project.box, line),
    target: moved(project.target, line),
    subtasks: project.subtasks.map((subtask) => ({ ...subtask, line, box: { ...subtask.box, line } })),
  };
}

function moved<Placed extends Box | Target>(placed: Placed | null, line: number): Placed | null {
  return placed && { ...placed, line };
}
