import { isEscaped } from './at-offset';
import { afterSpaces, beforeSpaces } from './line';
import type { Range } from './range';
import type { TableCell } from './table';

const PIPE = 124;
const COLON = 58;
/** Many of them in a row are skipped fastest by a pattern. */
const DASHES = /-+/y;

/**
 * Splits the row `[from, to)` at its pipes. A backslash keeps the pipe or backslash after it from counting; code spans
 * do not. A pipe at the start opens the first cell and one at the end closes the last, so every row has a cell.
 */
export function splitRow(text: string, from: number, to: number): TableCell[] {
  const cells: TableCell[] = [];
  const end = beforeSpaces(text, from, to);
  let start = afterSpaces(text, from, end);
  if (text.charCodeAt(start) === PIPE && start < end) start++;
  // Pipes are searched for in the row alone, so that a row without them is not searched to the end of the text.
  const row = text.slice(from, end);
  while (start < end) {
    const pipe = nextPipe(row, start - from);
    if (pipe < 0) {
      cells.push(new FoundCell(start, end, false));
      break;
    }
    cells.push(new FoundCell(start, from + pipe, true));
    start = from + pipe + 1;
  }
  if (cells.length === 0) cells.push(new FoundCell(start, end, false));
  return cells;
}

/** A cell that keeps only what is needed to say where it is: notes have thousands of them. */
class FoundCell implements TableCell {
  readonly #from: number;
  readonly #to: number;
  readonly #isClosed: boolean;

  constructor(from: number, to: number, isClosed: boolean) {
    this.#from = from;
    this.#to = to;
    this.#isClosed = isClosed;
  }

  get range(): Range {
    return { from: this.#from, to: this.#to };
  }

  get closingPipe(): number | null {
    return this.#isClosed ? this.#to : null;
  }
}

/** The next pipe that ends a cell, or -1. */
function nextPipe(row: string, from: number): number {
  let pipe = row.indexOf('|', from);
  while (pipe >= 0 && isEscaped(row, pipe, from)) pipe = row.indexOf('|', pipe + 1);
  return pipe;
}

/** How many columns the row has as a table's header; 0 if it cannot be one, being blank or a lone pipe. */
export function countHeaderColumns(text: string, from: number, to: number): number {
  const row = text.slice(from, beforeSpaces(text, from, to));
  if (row === '' || row === '|') return 0;
  let columns = 0;
  let start = row.startsWith('|') ? 1 : 0;
  while (start < row.length) {
    columns++;
    const pipe = nextPipe(row, start);
    start = pipe < 0 ? row.length : pipe + 1;
  }
  return columns;
}

/** How many columns a delimiter row (`| --- | :-: |`) has; 0 if the stretch is none. */
export function countDelimiterColumns(text: string, from: number, to: number): number {
  const end = beforeSpaces(text, from, to);
  let at = from;
  let columns = 0;
  let marked = false;
  for (;;) {
    if (at < end && text.charCodeAt(at) === PIPE) {
      at++;
      marked = true;
      at = afterSpaces(text, at, end);
      if (at >= end) break;
    } else if (columns > 0) {
      return 0;
    }
    const colon = at < end && text.charCodeAt(at) === COLON;
    if (colon) at++;
    DASHES.lastIndex = at;
    if (!DASHES.test(text)) return 0;
    at = DASHES.lastIndex;
    if (at < end && text.charCodeAt(at) === COLON) {
      at++;
      marked = true;
    }
    marked ||= colon;
    columns++;
    at = afterSpaces(text, at, end);
    if (at >= end) break;
  }
  return marked ? columns : 0;
}
