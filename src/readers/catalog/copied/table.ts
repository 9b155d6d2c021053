import { foldSpaces } from '../../fold-spaces';
import { cellsOf } from '../../prose/pipe-table';

const CODE = /[{};=]|\/\//;
/** A bullet or number, which some browsers and word processors put between tabs as well. */
const LIST_MARK = /^(?:[-–*•‣◦▪●○■·⁃]|\d{1,2}[.)])$/;

/**
 * The cells of a line of copied text that may be the row of a table: between pipes, as some tools write them, or
 * between tabs, as browsers do. Empty for any other line. Empty cells at its end are left out.
 *
 * @param source as written in the note
 */
export function copiedCells(source: string): readonly string[] {
  if (source.includes('|')) {
    const text = foldSpaces(source);
    return text.startsWith('|') || text.includes(' | ') ? cellsOf(text) : [];
  }
  if (!source.includes('\t')) return [];
  const cells = source.trim().split('\t').map(foldSpaces);
  const [first = '', ...others] = cells.filter((cell) => cell !== '');
  if (others.length === 0 || (others.length === 1 && LIST_MARK.test(first))) return [];
  return CODE.test(first) || others.some((cell) => CODE.test(cell)) ? [] : cells;
}
