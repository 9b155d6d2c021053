import { createCellParser } from '../markdown/cell-parser';
import { findTables } from '../markdown/find-tables';
import type { Table, TableRow } from '../markdown/table';
import type { Box, RowAnchor } from '../model/roadmap';
import { findColumns, type RoadmapColumns } from '../readers/roadmap-columns';
import { cellSaying, readRow, type RowContext } from '../readers/roadmap-row';
import { surveyRows } from '../readers/row-survey';
import type { HeaderNames } from '../settings/settings';

/** A body row of any table of a note, with all of its boxes in order. */
export interface BoxRow {
  readonly anchor: RowAnchor;
  readonly row: TableRow;
  readonly boxes: readonly Box[];
  readonly inRoadmapTable: boolean;
}

/** Of tables that are no roadmap tables, boxes count all the same. */
const NO_COLUMNS: RoadmapColumns = { checklist: null, objective: null, project: 0, target: null };

/** Every body row of every table of a note, in order. */
export function boxRows(text: string, headers: HeaderNames): BoxRow[] {
  const parseCell = createCellParser();
  const tables = findTables(text);
  const survey = surveyRows(text, tables);
  return tables.flatMap((table) => rowsOf(table, { text, survey, parseCell }, headers));
}

function rowsOf(table: Table, note: Pick<RowContext, 'text' | 'survey' | 'parseCell'>, headers: HeaderNames): BoxRow[] {
  const { text, parseCell } = note;
  const titles = table.header.cells.map((cell) => cellSaying(text, cell, parseCell).text);
  const columns = findColumns(titles, headers);
  return table.rows.map((row) => {
    const { anchor, boxes } = readRow(row, { ...note, columns: columns ?? NO_COLUMNS, width: titles.length });
    return { anchor, row, boxes, inRoadmapTable: columns !== null };
  });
}
