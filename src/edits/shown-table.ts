import { createCellParser } from '../markdown/cell-parser';
import type { CellParser } from '../markdown/cell-content';
import { findTables } from '../markdown/find-tables';
import type { Table, TableRow } from '../markdown/table';
import { findColumns, type RoadmapColumns } from '../readers/roadmap-columns';
import { cellSaying } from '../readers/roadmap-row';
import type { HeaderNames } from '../settings/settings';
import type { Located } from './locate';
import { refuse } from './refuse';

/** The text of a note, or of a part of one, with its tables in order. */
export interface NoteTables {
  readonly text: string;
  readonly tables: readonly NoteTable[];
}

export interface NoteTable extends Table {
  /** Null where it is no roadmap table. */
  readonly columns: RoadmapColumns | null;
}

/** A table as a surface shows it: what can be said of it without knowing the text. */
export interface ShownTable {
  /** The lines of the text that were rendered together, 0-based, the last included; null where nobody knows. */
  readonly lines: { readonly first: number; readonly last: number } | null;
  /** How many tables these lines show, and how many of them before this one. */
  readonly tables: number;
  readonly before: number;
  /** How many rows it has, the header included. */
  readonly rows: number;
  /** What a row says, cell by cell; the header is row 0. */
  readonly saying: (row: number) => readonly string[];
}

export function readTables(text: string, headers: HeaderNames): NoteTables {
  const parseCell = createCellParser();
  const tables = findTables(text).map((table): NoteTable => {
    const titles = table.header.cells.map((cell) => cellSaying(text, cell, parseCell).text);
    return { ...table, columns: findColumns(titles, headers) };
  });
  return { text, tables };
}

/** The tables that start in these lines. */
export function tablesWithin({ tables }: NoteTables, lines: ShownTable['lines']): readonly NoteTable[] {
  if (!lines) return tables;
  return tables.filter(({ header: { line } }) => lines.first < line && line <= lines.last + 1);
}

/**
 * Finds the table that a surface shows in the text that it rendered: by its place among the tables of its lines; where
 * these say nothing or do not fit, as the only one that says the same. Never a guess.
 */
export function findShownTable(note: NoteTables, shown: ShownTable): Located<NoteTable> {
  const parseCell = createCellParser();
  const within = tablesWithin(note, shown.lines);
  const byPlace = shown.lines && within.length === shown.tables ? within[shown.before] : undefined;
  if (byPlace && saysSome(note.text, byPlace.header, shown.saying(0), parseCell)) return { ok: true, found: byPlace };
  const [only, ...others] = within.filter((table) => saysAll(note.text, table, shown, parseCell));
  if (only && others.length === 0) return { ok: true, found: only };
  const what = only ? 'several tables of the note look like its own' : 'its table is not in the note as it is shown';
  return refuse(only ? 'ambiguous' : 'gone', `The checkbox was not set: ${what}. Nothing was changed.`);
}

/** Whether a row was rendered from this one, as far as letters and digits go. */
export function saysSame(text: string, row: TableRow, rendered: readonly string[], parseCell: CellParser): boolean {
  const written = writtenCells(text, row, parseCell);
  return rendered.every((cell, column) => comparable(cell) === (written[column] ?? ''));
}

/** Other plugins may render a part of what a row says in their own way, so one cell that agrees will do. */
function saysSome(text: string, row: TableRow, rendered: readonly string[], parseCell: CellParser): boolean {
  const written = writtenCells(text, row, parseCell);
  const agrees = (cell: string, column: number) => cell !== '' && cell === comparable(rendered[column] ?? '');
  return written.every((cell) => cell === '') || written.some(agrees);
}

function saysAll(text: string, table: Table, shown: ShownTable, parseCell: CellParser): boolean {
  const rows = [table.header, ...table.rows];
  return rows.length === shown.rows && rows.every((row, index) => saysSame(text, row, shown.saying(index), parseCell));
}

function writtenCells(text: string, { cells }: TableRow, parseCell: CellParser): string[] {
  return cells.map((cell) => comparable(cellSaying(text, cell, parseCell).text));
}

/** What stays of a text however it is rendered: letters and digits, without tags, markers and marks. */
function comparable(text: string): string {
  return text.replace(/<[^<>]*>|\[[xX]\]/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
