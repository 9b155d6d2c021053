import type { TextEdit } from '../markdown/edit';
import type { Table, TableRow } from '../markdown/table';

/** A cell of a row, and the table that it is in. */
export interface CellPlace {
  readonly table: Table;
  readonly row: TableRow;
  /** The cell's index in its row. */
  readonly column: number;
}

/**
 * The change to a cell's trailing spaces that goes with a change of its content's length, as edits at its closing
 * pipe. Where the pipe stands right under the delimiter row's and the cell has the spaces, they make up for the
 * change, and the pipe stays where it is. In any other cell nothing more changes.
 *
 * With one exception, for otherwise setting a box and setting it back would not give the same bytes: a pipe that the
 * change alone would bring under the delimiter row's is taken as far to its other side. Standing right under it, it
 * would look on the way back like one that had always stood there.
 *
 * @param growth by how many UTF-16 units the content gets longer; negative when it gets shorter
 */
export function paddingEdits(text: string, place: CellPlace, growth: number): TextEdit[] {
  const pipe = place.row.cells[place.column]?.closingPipe ?? null;
  const distance = distanceToDelimiterPipe(place);
  if (pipe === null || distance === null || growth === 0) return [];
  const spaces = trailingSpaces(text, place);
  if (distance === 0) return growth > spaces ? [] : spacesAt(pipe, -growth);
  if (distance === -growth && spaces + growth >= 0) return spacesAt(pipe, growth);
  return [];
}

/** How far right of the delimiter row's pipe the cell's closing pipe stands; null when either has none. */
function distanceToDelimiterPipe({ table, row, column }: CellPlace): number | null {
  const pipe = row.cells[column]?.closingPipe ?? null;
  const above = table.delimiter.cells[column]?.closingPipe ?? null;
  if (pipe === null || above === null) return null;
  return pipe - row.lineStart - (above - table.delimiter.lineStart);
}

/** The spaces before a cell's closing pipe that can go without a change in meaning. */
export function trailingSpaces(text: string, { row, column }: CellPlace): number {
  const cell = row.cells[column];
  if (!cell) return 0;
  const { from, to } = cell.range;
  let start = to;
  while (start > from && text[start - 1] === ' ') start -= 1;
  // The space after a backslash keeps it from escaping the pipe.
  const held = start > from && start < to && text[start - 1] === '\\' ? 1 : 0;
  return to - start - held;
}

/** Puts spaces before a pipe, or takes them from there when the count is negative. */
function spacesAt(pipe: number, count: number): TextEdit[] {
  if (count < 0) return [{ from: pipe + count, to: pipe, insert: '' }];
  return [{ from: pipe, to: pipe, insert: ' '.repeat(count) }];
}
