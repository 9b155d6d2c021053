import { findTables } from '../../markdown/find-tables';
import { maskedBelow } from '../../markdown/hidden/mask';
import type { TableRow } from '../../markdown/table';
import type { RoadmapReading } from '../../model/roadmap';
import type { HeaderNames } from '../../settings/settings';
import { finish } from '../steps';
import { compact } from './cells/compact';
import { Cutter } from './cells/cutter';
import { gatherObjectives, type GatheredObjective } from './gather-objectives';
import { type ChangedRow, changedRow, knownRows, onLine, placesAfter } from './known-rows';
import { type RememberedNote, RememberedReading } from './remembered-reading';
import { readRowAlone, type RowReading } from './row-reading';
import { createShapeFinder, type RowShape, type ShapeFinder } from './rows/row-shape';

/**
 * Reads a roadmap note row by row, so that the caller can pause in between. Never throws, whatever the text.
 *
 * @param before the result for an earlier text of the note, or null: unchanged rows are not read again, and what they
 *   say is the same object while they are on the same line
 */
export type RoadmapReader = (text: string, before: RoadmapReading | null) => Generator<void, RoadmapReading>;

/** Reads a whole roadmap note at once. */
export function readRoadmap(text: string, headers: HeaderNames): RoadmapReading {
  return finish(createRoadmapReader(headers)(text, null));
}

/**
 * How many characters of cells are read between two pauses: pausing after each row would cost as much as reading a
 * short one.
 */
const READ_AT_ONCE = 1000;

const NOTHING_READ: RememberedNote = {
  text: '',
  masked: '',
  lengths: [],
  readings: [],
  places: new Uint32Array(),
  gathered: [],
};

/** A reader that remembers how it read each note, for as long as somebody keeps the result. */
export function createRoadmapReader(headers: HeaderNames): RoadmapReader {
  const findShape = createShapeFinder(headers);
  return function* (text, before) {
    const known = RememberedReading.noteOf(before, findShape) ?? NOTHING_READ;
    const changed = known === NOTHING_READ ? null : changedRow(known, text);
    const note = changed ? withChangedRow(text, known, changed) : yield* readNote(text, known, findShape);
    return new RememberedReading(note, findShape);
  };
}

/** Reads a note in which only one row has changed. */
function withChangedRow(text: string, before: RememberedNote, changed: ChangedRow): RememberedNote {
  const { at, row } = changed;
  const shape = before.readings[at]?.shape;
  if (!shape) return before;
  const readings = before.readings.slice();
  readings[at] = readRowAlone(new Cutter(text, true), row, shape);
  const gathered = gatherTables(readings, before.lengths, before.gathered);
  // Nothing is hidden in either.
  return { ...before, text, masked: text, readings, places: placesAfter(before, changed), gathered };
}

function gatherTables(
  readings: readonly RowReading[],
  lengths: readonly number[],
  known: readonly GatheredObjective[],
): GatheredObjective[] {
  let start = 0;
  return lengths.flatMap((length) => {
    const ofTable = readings.slice(start, start + length);
    start += length;
    return gatherObjectives(ofTable, known);
  });
}

function* readNote(text: string, before: RememberedNote, findShape: ShapeFinder): Generator<void, RememberedNote> {
  const masked = maskedBelow(text);
  const tables = findTables(text, masked);
  yield;
  const lengths: number[] = [];
  const rows: TableRow[] = [];
  const shapes: RowShape[] = [];
  for (const table of tables) {
    const shape = findShape(text, table);
    if (!shape) continue;
    lengths.push(table.rows.length);
    for (const row of table.rows) {
      rows.push(row);
      shapes.push(shape);
    }
  }
  const isFirst = before === NOTHING_READ;
  const known = isFirst ? [] : knownRows(before, { text, masked, rows, shapes });
  yield;
  // What is kept of a later text must not keep all of it in memory, or every text in turn would be kept.
  const source = new Cutter(text, !isFirst);
  const readings: RowReading[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const shape = shapes[at];
    if (!row || !shape) break;
    const reading = known[at];
    if (reading) {
      readings.push(onLine(reading, row.line));
      continue;
    }
    readings.push(readRowAlone(source, row, shape));
    if (source.taken < READ_AT_ONCE) continue;
    yield;
    source.taken = 0;
  }
  const gathered = gatherTables(readings, lengths, before.gathered);
  return { text, masked, lengths, readings: compact(readings), places: placesOf(rows), gathered };
}

function placesOf(rows: readonly TableRow[]): Uint32Array {
  const places = new Uint32Array(2 * rows.length);
  let at = 0;
  for (const { range } of rows) {
    places[at++] = range.from;
    places[at++] = range.to;
  }
  return places;
}
