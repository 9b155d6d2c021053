import { findTables } from '../../markdown/find-tables';
import { textIn } from '../../markdown/range';
import type { Table, TableRow } from '../../markdown/table';
import { unicodePattern } from '../../model/basics/unicode-pattern';
import { lettersAlone, wordsAlone } from '../../model/basics/words-alone';
import type { RoadmapColumns } from '../../readers/roadmap/rows/columns';
import { cellSaying } from '../../readers/roadmap/rows/roadmap-row';
import { shapeOf } from '../../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../../settings/settings';
import type { Located } from '../boxes/locate';
import { boxNotSet } from '../refuse';

/** The text of a note, or of a part of one, with its tables in order. */
export interface NoteTables {
  readonly text: string;
  readonly tables: readonly NoteTable[];
}

export interface NoteTable extends Table {
  /** Null if it is not a roadmap table. */
  readonly columns: RoadmapColumns | null;
}

/** A table as a surface shows it: what is known of it without the text. */
export interface ShownTable {
  /** The lines of the text that were rendered together, 0-based and inclusive; null if unknown. */
  readonly lines: { readonly first: number; readonly last: number } | null;
  /** How many tables these lines show, and how many of them before this one. */
  readonly tables: number;
  readonly before: number;
  /** How many rows it has, the header included. */
  readonly rows: number;
  /** What a row says, cell by cell; the header is row 0. */
  readonly saying: (row: number) => readonly string[];
}

/** The tables of a note, roadmap tables or not. */
export function readTables(text: string, headers: HeaderNames): NoteTables {
  const tables = findTables(text).map((table): NoteTable => {
    return { ...table, columns: shapeOf(text, table, headers)?.columns ?? null };
  });
  return { text, tables };
}

/** The tables that start in these lines. */
export function tablesWithin<T extends Table>(
  { tables }: { readonly tables: readonly T[] },
  lines: ShownTable['lines'],
): readonly T[] {
  if (!lines) return tables;
  return tables.filter(({ header: { line } }) => lines.first < line && line <= lines.last + 1);
}

/**
 * Finds the roadmap table that a surface shows in the text that it rendered: by its position among the tables of its
 * lines; if the lines are unknown or do not fit, as the only table that says the same, has all rows that are shown, or has
 * the same header, as many rows and most of the words. Never a guess.
 *
 * @returns null if what it shows is no roadmap table of the text
 */
export function findShownTable(note: NoteTables, shown: ShownTable): Located<NoteTable> | null {
  const within = tablesWithin(note, shown.lines);
  const byPlace = shown.lines && within.length === shown.tables ? within[shown.before] : undefined;
  const isThere = byPlace && showsSome(note, byPlace.header, shown.saying(0));
  const [table, ...others] = isThere ? [byPlace] : tablesLike(note, within, shown);
  if (!table || [table, ...others].every(({ columns }) => columns === null)) return null;
  if (others.length === 0) return { ok: true, found: table };
  return boxNotSet('ambiguous', 'several tables of the note look like its own');
}

/** Whether a row was rendered from this one, as far as letters, digits and signs go. */
export function saysSame(note: NoteTables, row: TableRow, rendered: readonly string[]): boolean {
  const written = writtenCells(note, row);
  return rendered.every((cell, column) => agrees(cell, written[column] ?? ''));
}

/** Whether most words of some rows are among those that are shown for each. */
export function saysMost(
  note: NoteTables,
  rows: readonly TableRow[],
  sayings: readonly (readonly string[])[],
): boolean {
  const isShown = rows.flatMap((row, index) => {
    const shown = wordsOf((sayings[index] ?? []).join(' '));
    return [...wordsOf(cellsOf(note, row).join(' '))].map((word) => shown.has(word));
  });
  return isShown.length === 0 || isShown.filter(Boolean).length > isShown.length / 2;
}

export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(wordsAlone(text.toLowerCase()).split(' ').filter(Boolean));
}

/** Other plugins may render parts of a header in their own way, so one matching cell is enough. */
function showsSome(note: NoteTables, header: TableRow, rendered: readonly string[]): boolean {
  const written = headerWords(note, header);
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

function headerWords(note: NoteTables, header: TableRow): string[] {
  return writtenCells(note, header).map(lettersAlone);
}

/**
 * Other plugins may add something to cells, such as icons or dates beside links, and leave out rows or sort them. What says
 * mostly something else, such as an example of a table or what a chat has made of it, is none of the note.
 */
function tablesLike(note: NoteTables, tables: readonly NoteTable[], shown: ShownTable): readonly NoteTable[] {
  const sayings = Array.from({ length: shown.rows - 1 }, (_, index) => shown.saying(index + 1));
  const headed = tables.filter(({ header }) => headerWords(note, header).every(shownIn(shown.saying(0))));
  const whole = headed.filter(({ rows }) => rows.length === sayings.length);
  const same = whole.filter(({ rows }) => rows.every((row, index) => saysSame(note, row, sayings[index] ?? [])));
  if (same.length > 0) return same;
  const columns = shown.saying(0).length;
  const shownRows = sayings.map((saying) => rowKey(saying, columns));
  const parts = headed.filter(({ rows }) => {
    const written = new Set(rows.map((row) => rowKey(cellsOf(note, row), columns)));
    return shownRows.every((key) => written.has(key));
  });
  return parts.length > 0 ? parts : whole.filter(({ rows }) => saysMost(note, rows, sayings));
}

function writtenCells(note: NoteTables, row: TableRow): string[] {
  return cellsOf(note, row).map(comparable);
}

function cellsOf({ text }: NoteTables, { cells }: TableRow): string[] {
  return cells.map(({ range }) => cellSaying(textIn(text, range)).text);
}

/** What survives any rendering of a row, whether its markers are boxes yet or not. */
function rowKey(cells: readonly string[], columns: number): string {
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
