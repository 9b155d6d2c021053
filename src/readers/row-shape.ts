import type { CellParser } from '../markdown/cell-content';
import type { Table } from '../markdown/table';
import type { HeaderNames } from '../settings/settings';
import { findColumns, type RoadmapColumns } from './roadmap-columns';
import { contentSaying } from './roadmap-row';
import { rowSource } from './row-source';

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

/** How many headers are remembered for a set of names. */
const REMEMBERED = 100;
/** The shapes of the headers seen lately, by what their cells contain: most tables of a vault have the same header. */
const remembered = new WeakMap<HeaderNames, Map<string, RowShape | null>>();

/** The shape of a roadmap table; null for any other table. */
export function shapeOf(text: string, { header }: Table, { headers, parseCell }: RoadmapOptions): RowShape | null {
  const cells = rowSource(text, header).cells.map(({ source }) => source);
  // No cell has a line end.
  const key = cells.join('\n');
  const shapes = remembered.get(headers) ?? new Map<string, RowShape | null>();
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const titles = cells.map((cell) => contentSaying(parseCell(cell)).text);
  const columns = findColumns(titles, headers);
  const shape = columns && { columns, width: titles.length };
  if (shapes.size === REMEMBERED) shapes.clear();
  remembered.set(headers, shapes.set(key, shape));
  return shape;
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
