import { foldSpaces } from '../../fold-spaces';
import { pipeCells } from '../../prose/pipe-table';
import { startsWithBullet } from './bullets';

const CODE = /[{};=]|\/\//;

/**
 * The cells of a line of copied text that may be the row of a table: between pipes, as some tools write them, or
 * between tabs, as browsers do. Empty for any other line. Empty cells at its end are left out.
 *
 * @param source as written in the note
 */
export function copiedCells(source: string): readonly string[] {
  if (source.includes('|')) {
    const text = foldSpaces(source);
    return text.startsWith('|') || text.includes(' | ') ? pipeCells(text) : [];
  }
  if (!source.includes('\t')) return [];
  const cells = source.trim().split('\t').map(foldSpaces);
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  // Some browsers and word processors put bullets between tabs as well.
  if (others.length === 0 || (others.length === 1 && isBullet(first))) return [];
  return CODE.test(first) || others.some((cell) => CODE.test(cell)) ? [] : cells;
}

/** Whether a cell, whose spaces are folded, is a bullet or number by itself. */
function isBullet(cell: string): boolean {
  return startsWithBullet(cell) && !cell.includes(' ');
}
