import { findTables } from '../markdown/find-tables';
import { ownCopy } from '../markdown/own-copy';
import type { Table } from '../markdown/table';
import type { RoadmapReading } from '../model/roadmap';
import { gatherObjectives, type GatheredObjective } from './gather-objectives';
import { knownRows, type ReadRows, type WantedRow } from './known-rows';
import { onLine } from './moved-row';
import { compact } from './compact';
import { duplicateIdProblems } from './roadmap-box-problems';
import { noRoadmapTable, objectiveProblems } from './roadmap-problems';
import { readRowAlone, type RowReading } from './row-reading';
import { cellContents } from './roadmap-row';
import { isSameShape, shapeOf, type RoadmapOptions } from './row-shape';

/**
 * Reads a roadmap note row by row, so that whoever runs it can pause in between. Never throws, whatever the text.
 *
 * @param before what it gave for an earlier text of the note, or null: rows that are still the same are not read again,
 *   and what they say is the same object as before while they stand on the same line
 */
export type RoadmapReader = (text: string, before: RoadmapReading | null) => Generator<void, RoadmapReading>;

/** Reads a roadmap note at once, all of it. */
export function readRoadmap(text: string, options: RoadmapOptions): RoadmapReading {
  const steps = createRoadmapReader(options)(text, null);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a reader remembers of a note. */
interface ReadNote extends ReadRows {
  readonly hasTable: boolean;
  readonly gathered: readonly GatheredObjective[];
}

const NOTHING_READ: ReadNote = { text: '', hasTable: false, readings: [], places: new Uint32Array(), gathered: [] };

export function createRoadmapReader(options: RoadmapOptions): RoadmapReader {
  const read = new WeakMap<RoadmapReading, ReadNote>();
  return function* (text, before) {
    const note = yield* readNote(text, (before && read.get(before)) ?? NOTHING_READ, options);
    const reading = readingOf(note);
    read.set(reading, note);
    return reading;
  };
}

function* readNote(text: string, before: ReadNote, options: RoadmapOptions): Generator<void, ReadNote> {
  const tables = findTables(text);
  yield;
  const wanted = roadmapRows(text, tables, before, options);
  const rows = wanted.flat();
  const known = knownRows(before, text, rows);
  yield;
  const readings: RowReading[] = [];
  for (const { row, shape } of rows) {
    const reading = known[readings.length];
    if (reading) {
      readings.push(onLine(reading, row.line));
      continue;
    }
    const contents = cellContents(text, row);
    // What stays of a text that was not the first must not hold all of it, or all texts in a row would be held.
    const kept = before === NOTHING_READ ? contents : contents.map(ownCopy);
    readings.push(readRowAlone(row, kept, shape, options.parseCell));
    yield;
  }
  let start = 0;
  const gathered = wanted.flatMap(({ length }) => {
    const ofTable = readings.slice(start, start + length);
    start += length;
    return gatherObjectives(ofTable, before.gathered);
  });
  return { text, hasTable: wanted.length > 0, readings: compact(readings), places: placesOf(rows), gathered };
}

/** The rows of each roadmap table. A shape that was there before is the same object. */
function roadmapRows(
  text: string,
  tables: readonly Table[],
  { readings }: ReadNote,
  options: RoadmapOptions,
): WantedRow[][] {
  const shapes = new Set(readings.map(({ shape }) => shape));
  return tables.flatMap((table) => {
    const found = shapeOf(text, table, options);
    if (!found) return [];
    const shape = [...shapes].find((known) => isSameShape(known, found)) ?? found;
    return [table.rows.map((row) => ({ row, shape }))];
  });
}

function placesOf(rows: readonly WantedRow[]): Uint32Array {
  const places = new Uint32Array(2 * rows.length);
  for (const [at, { row }] of rows.entries()) places.set([row.range.from, row.range.to], 2 * at);
  return places;
}

function readingOf({ text, hasTable, readings, gathered }: ReadNote): RoadmapReading {
  const objectives = gathered.map(({ objective }) => objective);
  const boxIds = readings.flatMap(({ ids, line }) => ids.map((id) => ({ id, line })));
  const problems = [
    ...(hasTable ? [] : [noRoadmapTable()]),
    ...readings.flatMap((row) => row.problems),
    ...duplicateIdProblems(boxIds),
    ...objectives.flatMap(objectiveProblems),
  ];
  return { text, objectives, problems: problems.sort((a, b) => a.line - b.line), boxIds };
}
