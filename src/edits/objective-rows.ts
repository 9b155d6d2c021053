import type { Table, TableRow } from '../markdown/table';
import type { Objective } from '../model/roadmap';
import { Cutter } from '../readers/roadmap/cells/cutter';
import { gatherObjectives, startsObjective } from '../readers/roadmap/gather-objectives';
import { readRowAlone, type RowReading } from '../readers/roadmap/row-reading';
import type { RowShape } from '../readers/roadmap/rows/row-shape';

/** A row of a table, with what it says. */
export interface ObjectiveRow {
  readonly row: TableRow;
  readonly reading: RowReading;
}

/** A row and those below it, up to where the next objective starts. */
export function rowsFrom(text: string, table: Table, first: TableRow, shape: RowShape): ObjectiveRow[] {
  const rows: ObjectiveRow[] = [];
  for (const row of table.rows.slice(table.rows.indexOf(first))) {
    const reading = readRowAlone(new Cutter(text), row, shape);
    const [start] = rows;
    if (start && (startsObjective(reading) || (reading.ifFirst && !startsObjective(start.reading)))) break;
    rows.push({ row, reading });
  }
  return rows;
}

/** The objective made by a run of rows, the first of which starts it. */
export function objectiveOf(rows: readonly ObjectiveRow[]): Objective | null {
  return gatherObjectives(rows.map(({ reading }) => reading))[0]?.objective ?? null;
}
