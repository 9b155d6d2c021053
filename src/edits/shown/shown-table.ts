import type { TableRow } from '../../markdown/table';
import { lettersAlone } from '../../model/words/words-alone';
import type { Located } from '../boxes/locate';
import { boxNotSet } from '../refuse';
import {
  bodyTexts,
  type MatchedTable,
  type NoteTable,
  type NoteTables,
  type ShownTable,
  tablesWithin,
} from './note-tables';
import { cellTexts, hasMostWords, hasSameText, headerLetters, rowKey } from './row-texts';
import { asShown } from './shown-columns';

/**
 * Finds the roadmap table that a surface shows in the text that it rendered: by its position among the tables of its
 * lines; if the lines are unknown or do not fit, as the only table that says the same, has all rows that are shown, or has
 * the same header, as many rows and most of the words. Never a guess.
 *
 * @returns null if what it shows is no roadmap table of the text
 */
export function findShownTable(note: NoteTables, shown: ShownTable): Located<MatchedTable> | null {
  const within = tablesWithin(note, shown.lines).map((table) => asShown(note, table, shown));
  const byPlace = shown.lines && within.length === shown.tables ? within[shown.before] : undefined;
  const isThere = byPlace && showsSome(note, byPlace.header, shown.textsOf(0));
  const [table, ...others] = isThere ? [byPlace] : tablesLike(note, within, shown);
  if (!table || [table, ...others].every(({ columns }) => columns === null)) return null;
  if (others.length === 0) return { ok: true, found: { note, table, shown } };
  return boxNotSet('ambiguous', 'several tables of the note look like its own');
}

/** Other plugins may render parts of a header in their own way, so one matching cell is enough. */
function showsSome(note: NoteTables, header: TableRow, rendered: readonly string[]): boolean {
  const written = headerLetters(note, header);
  const isShown = shownIn(rendered);
  return written.every((cell) => cell === '') || written.some((cell, column) => cell !== '' && isShown(cell, column));
}

/**
 * Whether the words of a header's cell are part of the rendered ones: other plugins may add to each cell, such as a button,
 * or show pictures in place of its emoji.
 */
function shownIn(rendered: readonly string[]): (written: string, column: number) => boolean {
  return (written, column) => lettersAlone(rendered[column] ?? '').includes(written);
}

/**
 * Other plugins may add something to cells, such as icons or dates beside links, and leave out rows or sort them; also
 * columns, but not that of the projects. A table with mostly other words, such as an example or what a chat has made of it,
 * is not one of the note.
 */
function tablesLike(note: NoteTables, tables: readonly NoteTable[], shown: ShownTable): readonly NoteTable[] {
  const shownRows = bodyTexts(shown);
  const heads = shown.textsOf(0);
  const headed = tables.filter(({ header, columns }) => {
    const written = headerLetters(note, header).slice(0, shown.lines ? heads.length : undefined);
    return (!columns || heads[columns.project] !== undefined) && written.every(shownIn(heads));
  });
  const whole = headed.filter(({ rows }) => rows.length === shownRows.length);
  const same = whole.filter(({ rows }) => rows.every((row, index) => hasSameText(note, row, shownRows[index] ?? [])));
  if (same.length > 0) return same;
  const columns = heads.length;
  const keys = shownRows.map((cells) => rowKey(cells, columns));
  const parts = headed.filter(({ rows }) => {
    const written = new Set(rows.map((row) => rowKey(cellTexts(note, row), columns)));
    return keys.every((key) => written.has(key));
  });
  return parts.length > 0 ? parts : whole.filter(({ rows }) => hasMostWords(note, rows, shownRows));
}
