import type { CellParser } from '../markdown/cell-content';
import type { Table, TableRow } from '../markdown/table';
import type { Objective } from '../model/roadmap';
import { findColumns, type RoadmapColumns } from '../readers/roadmap-columns';
import { readObjectiveCell } from '../readers/roadmap-objective-cell';
import { cellSaying, readRow, type RoadmapRow } from '../readers/roadmap-row';
import { ObjectiveGatherer } from '../readers/roadmap-table';
import { surveyRows } from '../readers/row-survey';
import type { HeaderNames } from '../settings/settings';

/** A row of a table, with what it says. */
export interface SpokenRow {
  readonly row: TableRow;
  readonly said: RoadmapRow;
}

/** The columns of a roadmap table; null for any other. */
export function columnsOf(
  text: string,
  table: Table,
  headers: HeaderNames,
  parseCell: CellParser,
): RoadmapColumns | null {
  const titles = table.header.cells.map((cell) => cellSaying(text, cell, parseCell).text);
  return findColumns(titles, headers);
}

/** A row and those below it, up to where the next objective starts. */
export function rowsFrom(
  text: string,
  table: Table,
  first: TableRow,
  columns: RoadmapColumns,
  parseCell: CellParser,
): SpokenRow[] {
  const context = { text, survey: surveyRows(text, [table]), columns, width: table.header.cells.length, parseCell };
  const rows: SpokenRow[] = [];
  for (const row of table.rows.slice(table.rows.indexOf(first))) {
    const said = readRow(row, context);
    if (row !== first && readObjectiveCell(said.objective, row.line)?.kind === 'starts') break;
    rows.push({ row, said });
  }
  return rows;
}

/** The objective that rows make together, the first of them starting it. */
export function objectiveOf(rows: readonly SpokenRow[]): Objective | null {
  const gatherer = new ObjectiveGatherer();
  for (const { said } of rows) gatherer.add(said);
  return gatherer.objectives()[0] ?? null;
}
