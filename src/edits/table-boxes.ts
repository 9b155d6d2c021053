import { createCellParser } from '../markdown/cell-parser';
import type { CheckboxToken } from '../markdown/checkbox-token';
import { findTables } from '../markdown/find-tables';
import { rowCheckboxes } from '../markdown/row';
import type { TableRow } from '../markdown/table';
import { shapeOf } from '../readers/row-shape';
import type { HeaderNames } from '../settings/settings';

/** A body row of any table of a note, with all of its boxes in order. */
export interface BoxRow {
  readonly row: TableRow;
  readonly boxes: readonly CheckboxToken[];
  readonly inRoadmapTable: boolean;
}

/** Every body row of every table of a note, in order. */
export function boxRows(text: string, headers: HeaderNames): BoxRow[] {
  const parseCell = createCellParser();
  return findTables(text).flatMap((table) => {
    const inRoadmapTable = shapeOf(text, table, { headers, parseCell }) !== null;
    return table.rows.map((row) => ({ row, boxes: rowCheckboxes(text, row), inRoadmapTable }));
  });
}
