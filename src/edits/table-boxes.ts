import type { CellParser } from '../markdown/cell-content';
import { createCellParser } from '../markdown/cell-parser';
import { findTables } from '../markdown/find-tables';
import type { Table } from '../markdown/table';
import type { Box, RowAnchor } from '../model/roadmap';
import { findColumns, type RoadmapColumns } from '../readers/roadmap-columns';
import { cellSaying, readRow } from '../readers/roadmap-row';
import type { HeaderNames } from '../settings/settings';

/** A body row of any table of a note, with all of its boxes in order. */
export interface BoxRow {
  readonly anchor: RowAnchor;
  /** UTF-16 offset behind the row's text. */
  readonly end: number;
  readonly boxes: readonly Box[];
  readonly inRoadmapTable: boolean;
}

/** Of tables that are no roadmap tables, boxes count all the same. */
const NO_COLUMNS: RoadmapColumns = { checklist: null, objective: null, project: 0, target: null };

/** Every body row of every table of a note, in order. */
export function boxRows(text: string, headers: HeaderNames): BoxRow[] {
  const parseCell = createCellParser();
  return findTables(text).flatMap((table) => rowsOf(text, table, headers, parseCell));
}

function rowsOf(text: string, table: Table, headers: HeaderNames, parseCell: CellParser): BoxRow[] {
  const titles = table.header.cells.map((cell) => cellSaying(text, cell, parseCell).text);
  const columns = findColumns(titles, headers);
  return table.rows.map((row) => {
    const { anchor, boxes } = readRow(text, row, columns ?? NO_COLUMNS, titles.length, parseCell);
    return { anchor, end: row.range.to, boxes, inRoadmapTable: columns !== null };
  });
}
