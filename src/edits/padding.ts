import type { TextEdit } from '../markdown/edit';
import type { Table, TableRow } from '../markdown/table';
import { sumOf } from '../model/collections/sum-of';
import { displayWidth } from './display-width';

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
 * any other cell nothing more changes. Some tables are aligned by the columns that their text takes, and others by its
 * UTF-16 units, so whichever of them puts the pipe right under the other counts.
 *
 * There is one exception, without which setting a box and setting it back would not give the same bytes: a pipe that
 * the change would move right under the delimiter row's is moved past it. Right under it, it would look on the way back
 * as if it had always been aligned.
 *
 * @param edits what changes in the cell, in order
 */
export function paddingEdits(text: string, place: CellPlace, edits: readonly TextEdit[]): TextEdit[] {
  const { row, column, table } = place;
  const pipe = row.cells[column]?.closingPipe ?? null;
  const above = table.delimiter.cells[column]?.closingPipe ?? null;
  if (pipe === null || above === null) return [];
  const before = text.slice(row.lineStart, pipe);
  const beforeAbove = text.slice(table.delimiter.lineStart, above);
  const measured = [displayWidth, unitsOf].map((measure) => ({
    distance: measure(before) - measure(beforeAbove),
    growth: sumOf(edits, ({ from, to, insert }) => measure(insert) - measure(text.slice(from, to))),
  }));
  const spaces = trailingSpaces(text, place);
  const aligned = measured.find(({ distance, growth }) => distance === 0 && growth <= spaces);
  if (aligned) return spacesAt(pipe, -aligned.growth);
  const step = sumOf(edits, ({ from, to, insert }) => insert.length - (to - from));
  let added = 0;
  while (step !== 0 && measured.some(({ distance }) => distance + step + added === 0) && spaces + added + step >= 0) {
    added += step;
  }
  return spacesAt(pipe, added);
}

function unitsOf(text: string): number {
  return text.length;
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
  if (count === 0) return [];
  if (count < 0) return [{ from: pipe + count, to: pipe, insert: '' }];
  return [{ from: pipe, to: pipe, insert: ' '.repeat(count) }];
}
