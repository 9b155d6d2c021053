import { foldSpaces } from '../../fold-spaces';
import { cellsOf } from '../../prose/pipe-table';

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
    return text.startsWith('|') || text.includes(' | ') ? cellsOf(text) : [];
  }
  if (!source.includes('\t')) return [];
  const cells = source.trim().split('\t').map(foldSpaces);
  const spoken = cells.filter((cell) => cell !== '');
  return spoken.length > 1 && !CODE.test(spoken.join(' ')) ? cells : [];
}
