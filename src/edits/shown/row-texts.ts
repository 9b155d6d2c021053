/** What rows say, as they are written and as they are shown. */

import { textIn } from '../../markdown/range';
import type { TableRow } from '../../markdown/table';
import { unicodePattern } from '../../model/words/unicode-pattern';
import { lettersAlone, wordsAlone } from '../../model/words/words-alone';
import { readCellText } from '../../readers/roadmap/cells/cell-text';
import { withoutShortcodes } from '../../readers/roadmap/rows/columns';
import type { NoteTables } from './note-tables';

/** Whether what was rendered has the letters, digits and signs of a row. */
export function hasSameText(note: NoteTables, row: TableRow, rendered: readonly string[]): boolean {
  const written = writtenCells(note, row);
  return rendered.every((cell, column) => agrees(cell, written[column] ?? ''));
}

/** Whether most words of some rows are among the words shown for each. */
export function hasMostWords(
  note: NoteTables,
  rows: readonly TableRow[],
  shownRows: readonly (readonly string[])[],
): boolean {
  const isShown = rows.flatMap((row, index) => {
    const shown = wordsOf((shownRows[index] ?? []).join(' '));
    return [...wordsOf(cellTexts(note, row).join(' '))].map((word) => shown.has(word));
  });
  return isShown.length === 0 || isShown.filter(Boolean).length > isShown.length / 2;
}

export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(wordsAlone(text.toLowerCase()).split(' ').filter(Boolean));
}

/** The letters of each cell of a header, without the names of icons, which a plugin may show in their place. */
export function headerLetters(note: NoteTables, header: TableRow): string[] {
  return cellTexts(note, header).map((cell) => lettersAlone(withoutShortcodes(cell)));
}

function writtenCells(note: NoteTables, row: TableRow): string[] {
  return cellTexts(note, row).map(comparable);
}

/** What each cell of a row says, without markup. */
export function cellTexts({ text }: NoteTables, { cells }: TableRow): string[] {
  return cells.map(({ range }) => readCellText(textIn(text, range)).text);
}

/** What survives any rendering of a row, whether its markers are boxes yet or not. */
export function rowKey(cells: readonly string[], columns: number): string {
  const keys = Array.from({ length: columns }, (_, column) => (cells[column] ?? '').replace(TICKED_MARKER, '$1'));
  return keys.map(comparable).join('|');
}

/** The app shows a marker as it is written until it is rendered as a box. */
function agrees(rendered: string, written: string): boolean {
  return comparable(rendered) === written || comparable(rendered.replace(TICKED_MARKER, '$1')) === written;
}

const TICKED_MARKER = /(^|[^[])\[[xX]\](?![[(\]])/g;

/** Tags, and what is markup or punctuation in most texts. */
const LOST = unicodePattern('g')`<[^<>]*>|[^\p{L}\p{N}\p{S}#]|[\x60~^=|$<>]`;

/** What survives any rendering of a text: letters, digits and signs, which alone tell “C”, “C++” and “C#” apart. */
function comparable(text: string): string {
  return text.replace(LOST(), '');
}
