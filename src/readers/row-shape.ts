import type { CellParser } from '../markdown/cell-content';
import type { Table } from '../markdown/table';
import type { HeaderNames } from '../settings/settings';
import { findColumns, type RoadmapColumns } from './roadmap-columns';
import { cellSaying } from './roadmap-row';

export interface RoadmapOptions {
  /** All names of the columns: the default ones and the user's. */
  readonly headers: HeaderNames;
  readonly parseCell: CellParser;
}

/** What of a table decides how its rows are read. */
export interface RowShape {
  readonly columns: RoadmapColumns;
  /** How many columns the header has. */
  readonly width: number;
}

/** The shape of a roadmap table; null for any other table. */
export function shapeOf(text: string, { header }: Table, { headers, parseCell }: RoadmapOptions): RowShape | null {
  const titles = header.cells.map((cell) => cellSaying(text, cell, parseCell).text);
  const columns = findColumns(titles, headers);
  return columns && { columns, width: titles.length };
}

export function isSameShape(a: RowShape, b: RowShape): boolean {
  return (
    a.width === b.width &&
    a.columns.checklist === b.columns.checklist &&
    a.columns.objective === b.columns.objective &&
    a.columns.project === b.columns.project &&
    a.columns.target === b.columns.target
  );
}
