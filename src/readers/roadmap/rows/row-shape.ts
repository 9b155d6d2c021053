import { beforeSpaces } from '../../../markdown/line';
import type { Table, TableRow } from '../../../markdown/table';
import { rememberedAt } from '../../../model/collections/value-at';
import type { ColumnRole, HeaderNames } from '../../../settings/settings';
import { readCellText } from '../cells/cell-text';
import { findColumns, type RoadmapColumns } from './columns';

/** The properties of a table that decide how its rows are read. */
export interface RowShape {
  readonly columns: RoadmapColumns;
  /** What each column means; undefined if nothing. */
  readonly roles: readonly (ColumnRole | undefined)[];
  /** Of all columns, as plain text. */
  readonly titles: readonly string[];
  /** No pipe ends its header, so that one at the end of a row may stand before an empty cell. */
  readonly isOpen: boolean;
}

/** The shape of a roadmap table; null for any other table. */
export function shapeOf(text: string, { header }: Table, names: HeaderNames): RowShape | null {
  return shapeOfHeader(headerCells(text, header), isOpen(header), names);
}

/** Finds the shape of a table as `shapeOf` does. */
export type ShapeFinder = (text: string, table: Table) => RowShape | null;

/** How many headers are remembered. */
const REMEMBERED = 100;

/** A finder that remembers recent headers: most tables of a vault have the same one. */
export function createShapeFinder(names: HeaderNames): ShapeFinder {
  const shapes = new Map<string, RowShape | null>();
  return (text, { header }) => {
    const cells = headerCells(text, header);
    const open = isOpen(header);
    // No cell contains a line ending.
    return rememberedAt(shapes, REMEMBERED, cells.join('\n') + (open ? '' : '\n'), () =>
      shapeOfHeader(cells, open, names),
    );
  };
}

function headerCells(text: string, header: TableRow): string[] {
  return header.cells.map(({ range }) => text.slice(range.from, beforeSpaces(text, range.from, range.to)));
}

function isOpen({ cells }: TableRow): boolean {
  return cells.at(-1)?.closingPipe === null;
}

function shapeOfHeader(cells: readonly string[], isOpen: boolean, names: HeaderNames): RowShape | null {
  const titles = cells.map((cell) => readCellText(cell).text);
  const columns = findColumns(titles, names);
  if (!columns) return null;
  const known = Object.keys(columns) as ColumnRole[];
  const roles = titles.map((_, column) => known.find((role) => columns[role] === column));
  return { columns, roles, titles, isOpen };
}
