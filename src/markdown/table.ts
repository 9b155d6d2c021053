import type { Range } from './range';

/** A GFM table, with the place of each part in the text. */
export interface Table {
  /** From the header row's start to the last row's end. */
  readonly range: Range;
  readonly header: TableRow;
  readonly delimiter: TableRow;
  /** The body, in order. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 1-based. */
  readonly line: number;
  /** The row's text: after any quote or list prefix, up to the line end, trailing spaces not included. */
  readonly range: Range;
  /** Offset of the line's first character, before any prefix: what columns are counted from. */
  readonly lineStart: number;
  /** As written: a ragged row has fewer or more cells than the header. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** Between its pipes, padding included; in the first cell, after anything that a comment from above hides. */
  readonly range: Range;
  /** Offset of the pipe that closes it, or null in a last cell without one. */
  readonly closingPipe: number | null;
}

/** Its header before its body. */
export function allRows({ header, rows }: Table): readonly TableRow[] {
  return [header, ...rows];
}
