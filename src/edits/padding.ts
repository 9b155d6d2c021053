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
 * Adjusts a cell's trailing spaces when its content changes in length, as edits at its closing pipe. If the pipe is
 * right under the delimiter row's and the cell has the spaces, they absorb the change and the pipe stays in place. In
 * any other cell nothing more changes.
 *
 * There is one exception, without which setting a box and setting it back would not give the same bytes: a pipe that
 * the change would move right under the delimiter row's is moved to the same distance on its other side. Right under
 * it, it would look on the way back as if it had always been aligned.
 *
 * @param growth how many UTF-16 units longer the content gets; negative if it gets shorter
 */
export function paddingEdits(text: string, place: CellPlace, growth: number): TextEdit[] {
  if (growth === 0) return [];
  const { row, column, table } = place;
  const pipe = row.cells[column]?.closingPipe ?? null;
  const above = table.delimiter.cells[column]?.closingPipe ?? null;
  if (pipe === null || above === null) return [];
  const distance = pipe - row.lineStart - (above - table.delimiter.lineStart);
  const spaces = trailingSpaces(text, place);
  if (distance === 0) return growth > spaces ? [] : spacesAt(pipe, -growth);
  if (distance === -growth && spaces + growth >= 0) return spacesAt(pipe, growth);
  return [];
}

/** The spaces before a cell's closing pipe that can go without a change in meaning. */
export function trailingSpaces(text: string, { row, column }: CellPlace): number {
  const cell = row.cells[column];
  if (!cell) return 0;
  const { from, to } = cell.range;
  let start = to;
  while (start > from && text[start - 1] === ' ') start -= 1;
  // The space after a backslash keeps it from escaping the pipe.
  const held = start < to && text[start - 1] === '\\' ? 1 : 0;
  return to - start - held;
}

/** Puts spaces before a pipe, or takes them from there when the count is negative. */
function spacesAt(pipe: number, count: number): TextEdit[] {
  if (count < 0) return [{ from: pipe + count, to: pipe, insert: '' }];
  return [{ from: pipe, to: pipe, insert: ' '.repeat(count) }];
}
