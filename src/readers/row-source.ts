import { beforeSpaces } from '../markdown/line';
import type { TableRow } from '../markdown/table';

/** What is read of a cell: its source without the padding behind it, but for one space of it, as a bullet needs one. */
export interface CellSource {
  readonly source: string;
  /** Where it starts, in UTF-16 units from the start of its line. */
  readonly column: number;
}

/** What is read of a row: most of an aligned table is padding. */
export interface RowSource {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly CellSource[];
}

/** All cells of nothing but padding. */
export const EMPTY_CELL: CellSource = { source: '', column: 0 };

export function rowSource(text: string, { line, lineStart, cells }: TableRow): RowSource {
  return { line, cells: cells.map(({ range: { from, to } }) => cellSource(text, from, to, lineStart)) };
}

function cellSource(text: string, from: number, to: number, lineStart: number): CellSource {
  const end = beforeSpaces(text, from, to);
  return end === from ? EMPTY_CELL : { source: text.slice(from, Math.min(end + 1, to)), column: from - lineStart };
}
