import { sumOf } from '../../model/collections/sum-of';

/** By column; undefined where there is none. */
export type RowCells = readonly (HTMLTableCellElement | undefined)[];

/**
 * The cells of a row by the columns that they begin in. Some plugins join a cell that says `^^` or `<` with the one
 * above or before it, so that there is none in its column; others hide it there.
 */
export function cellsOf(row: HTMLTableRowElement): RowCells {
  const width = sumOf([...(row.closest('table')?.rows[0]?.cells ?? [])], ({ colSpan }) => colSpan);
  if (row.cells.length >= width) return [...row.cells];
  const rows: HTMLTableRowElement[] = [];
  let one: HTMLTableRowElement | null = row;
  while (one) {
    rows.unshift(one);
    // No cell reaches into a row that has all of its own.
    one = one.cells.length < width ? (one.previousElementSibling as HTMLTableRowElement | null) : null;
  }
  return cellsOfLast(rows);
}

function cellsOfLast(rows: readonly HTMLTableRowElement[]): RowCells {
  let cells: HTMLTableCellElement[] = [];
  // For each column, the first row that no cell above it reaches into.
  const free: number[] = [];
  rows.forEach((row, index) => {
    cells = [];
    let column = 0;
    for (const cell of row.cells) {
      while ((free[column] ?? 0) > index) column += 1;
      cells[column] = cell;
      for (const end = column + cell.colSpan; column < end; column += 1) free[column] = index + cell.rowSpan;
    }
  });
  return cells;
}
