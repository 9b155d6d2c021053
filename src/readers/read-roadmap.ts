import type { CellParser } from '../markdown/cell-content';
import { findLinks } from '../markdown/find-links';
import { findTables } from '../markdown/find-tables';
import type { Table } from '../markdown/table';
import type { Problem } from '../model/problem';
import type { Box, Link, Objective, RoadmapReading } from '../model/roadmap';
import type { HeaderNames } from '../settings/settings';
import { boxProblems } from './roadmap-box-problems';
import { findColumns } from './roadmap-columns';
import type { RoadmapColumns } from './roadmap-columns';
import { noRoadmapTable, objectiveProblems, rowProblems } from './roadmap-problems';
import { cellSaying, readRow, type RowContext } from './roadmap-row';
import { ObjectiveGatherer } from './roadmap-table';
import { surveyRowsInSteps } from './row-survey';
import { plainLink } from './roadmap-text';

export interface RoadmapOptions {
  /** All names of the columns: the default ones and the user's. */
  readonly headers: HeaderNames;
  readonly parseCell: CellParser;
}

interface FoundLink {
  readonly link: Link;
  readonly line: number;
}

/** What one roadmap table says. */
interface TableReading {
  readonly objectives: readonly Objective[];
  /** Links in columns that are neither objective nor project. */
  readonly links: readonly FoundLink[];
  readonly boxes: readonly Box[];
  readonly problems: readonly Problem[];
}

/** Reads a roadmap note at once. Never throws, whatever the text. */
export function readRoadmap(text: string, options: RoadmapOptions): RoadmapReading {
  const steps = readRoadmapInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a roadmap note row by row, so that whoever runs it can pause in between. */
export function* readRoadmapInSteps(text: string, options: RoadmapOptions): Generator<void, RoadmapReading> {
  const tables: Table[] = [];
  const readings: TableReading[] = [];
  const found = findTables(text);
  yield;
  const survey = yield* surveyRowsInSteps(text, found);
  for (const table of found) {
    const columns = roadmapColumns(text, table, options);
    if (!columns) continue;
    tables.push(table);
    const context = { text, survey, columns, width: table.header.cells.length, parseCell: options.parseCell };
    readings.push(yield* readTable(table, context));
  }
  const ownLinks = findLinks(
    text,
    tables.map(({ range }) => range),
  );
  yield;
  return readingOf(readings, ownLinks);
}

function roadmapColumns(text: string, table: Table, { headers, parseCell }: RoadmapOptions): RoadmapColumns | null {
  const titles = table.header.cells.map((cell) => cellSaying(text, cell, parseCell).text);
  return findColumns(titles, headers);
}

function* readTable(table: Table, context: RowContext): Generator<void, TableReading> {
  const { text, parseCell } = context;
  const gatherer = new ObjectiveGatherer();
  const links = headerLinks(text, table, parseCell);
  const boxes: Box[] = [];
  const problems: Problem[] = [];
  for (const tableRow of table.rows) {
    const row = readRow(tableRow, context);
    gatherer.add(row);
    links.push(...row.otherLinks.map((link) => ({ link, line: tableRow.line })));
    boxes.push(...row.boxes);
    problems.push(...rowProblems(text, tableRow, table));
    yield;
  }
  return { objectives: gatherer.objectives(), links, boxes, problems };
}

function headerLinks(text: string, { header }: Table, parseCell: CellParser): FoundLink[] {
  const links = header.cells.flatMap((cell) => cellSaying(text, cell, parseCell).links);
  return links.map((link) => ({ link, line: header.line }));
}

function readingOf(tables: readonly TableReading[], ownLinks: readonly FoundLink[]): RoadmapReading {
  const objectives = tables.flatMap((table) => table.objectives);
  const boxes = tables.flatMap((table) => table.boxes);
  const links = [...ownLinks, ...tables.flatMap((table) => table.links)];
  const problems = [
    ...(tables.length === 0 ? [noRoadmapTable()] : []),
    ...tables.flatMap((table) => table.problems),
    ...boxProblems(boxes),
    ...objectives.flatMap(objectiveProblems),
  ];
  return {
    objectives,
    links: inOrder(links).map(({ link }) => plainLink(link)),
    problems: inOrder(problems),
    boxIds: boxes.flatMap(({ id, line }) => (id ? [{ id, line }] : [])),
  };
}

function inOrder<Placed extends { readonly line: number }>(placed: readonly Placed[]): Placed[] {
  return [...placed].sort((a, b) => a.line - b.line);
}
