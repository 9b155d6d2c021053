import { textIn } from '../../markdown/range';
import { countDelimiterColumns, countHeaderColumns, splitRow } from '../../markdown/split-row';
import type { Content } from './markdown-line';

/** A table as written, without its delimiter row. */
export class PipeTable {
  readonly kind = 'table';
  readonly header: Content;
  readonly #rows: Content[] = [];

  constructor(header: Content) {
    this.header = header;
  }

  get rows(): readonly Content[] {
    return this.#rows;
  }

  /** Takes a line below the header. */
  add(row: Content): void {
    if (row.line > this.header.line + 1) this.#rows.push(row);
  }
}

/** Whether two lines are the header of a table and its delimiter row. */
export function startsTable(header: string, delimiters: string): boolean {
  const columns = countDelimiterColumns(delimiters, 0, delimiters.length);
  return columns > 0 && columns === countHeaderColumns(header, 0, header.length);
}

/** Whether a line is the delimiter row of some table: `| --- | :-: |`. */
export function isDelimiterRow(line: string): boolean {
  const row = line.trim();
  return countDelimiterColumns(row, 0, row.length) > 0;
}

/** What the cells of a table row say. An escaped pipe is part of its cell. */
export function pipeCells(line: string): string[] {
  return splitRow(line, 0, line.length).map(({ range }) => textIn(line, range).trim().replaceAll('\\|', '|'));
}
