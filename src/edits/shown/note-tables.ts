import { findTables } from '../../markdown/find-tables';
import type { Table } from '../../markdown/table';
import type { RoadmapColumns } from '../../readers/roadmap/rows/columns';
import { shapeOf } from '../../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../../settings/settings';

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
  readonly textsOf: (row: number) => readonly string[];
}

/** A table of a note that a surface shows, with its cells in the columns that are shown. */
export interface MatchedTable {
  readonly note: NoteTables;
  readonly table: NoteTable;
  readonly shown: ShownTable;
}

/** The tables of a note, roadmap tables or not. */
export function readTables(text: string, headers: HeaderNames): NoteTables {
  const tables = findTables(text).map((table): NoteTable => {
    return { ...table, columns: shapeOf(text, table, headers)?.columns ?? null };
  });
  return { text, tables };
}

/** What each row below the header says, cell by cell. */
export function bodyTexts({ rows, textsOf }: ShownTable): (readonly string[])[] {
  return Array.from({ length: rows - 1 }, (_, index) => textsOf(index + 1));
}

/** The tables that start in these lines. */
export function tablesWithin<T extends Table>(
  { tables }: { readonly tables: readonly T[] },
  lines: ShownTable['lines'],
): readonly T[] {
  if (!lines) return tables;
  return tables.filter(({ header: { line } }) => lines.first < line && line <= lines.last + 1);
}
