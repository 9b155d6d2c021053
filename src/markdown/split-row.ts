import { isSpace } from './line';
import type { TableCell } from './table';

const PIPE = 124;
const BACKSLASH = 92;
const DASH = 45;
const COLON = 58;

/**
 * Splits the row `[from, to)` at its pipes. A backslash keeps the pipe or backslash behind it from counting; code
 * spans do not. A pipe at the start opens the first cell, one at the end closes the last, so that each row has a cell.
 */
export function splitRow(text: string, from: number, to: number): TableCell[] {
  const cells: TableCell[] = [];
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  let start = from;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  if (text.charCodeAt(start) === PIPE && start < end) start++;
  while (start < end) {
    const pipe = nextPipe(text, start, end);
    cells.push({ range: { from: start, to: pipe < 0 ? end : pipe }, closingPipe: pipe < 0 ? null : pipe });
    if (pipe < 0) break;
    start = pipe + 1;
  }
  if (cells.length === 0) cells.push({ range: { from: start, to: end }, closingPipe: null });
  return cells;
}

/** The next pipe that ends a cell, or -1. */
function nextPipe(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE) return at;
    if (code === BACKSLASH && isEscapable(text.charCodeAt(at + 1))) at++;
  }
  return -1;
}

function isEscapable(code: number): boolean {
  return code === PIPE || code === BACKSLASH;
}

/** How many columns the row has as a table's header; 0 if it can be none, being blank or a lone pipe. */
export function countHeaderColumns(text: string, from: number, to: number): number {
  const end = trimEnd(text, from, to);
  if (end - from <= 1 && (end === from || text.charCodeAt(from) === PIPE)) return 0;
  let columns = 0;
  let start = text.charCodeAt(from) === PIPE ? from + 1 : from;
  while (start < end) {
    columns++;
    const pipe = nextPipe(text, start, end);
    start = pipe < 0 ? end : pipe + 1;
  }
  return columns;
}

/** How many columns a delimiter row (`| --- | :-: |`) has; 0 if the stretch is none. */
export function countDelimiterColumns(text: string, from: number, to: number): number {
  const end = trimEnd(text, from, to);
  let at = from;
  let columns = 0;
  let marked = false;
  const skip = (code: number): number => {
    const start = at;
    while (at < end && text.charCodeAt(at) === code) at++;
    return at - start;
  };
  const skipSpaces = (): void => {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
  };
  for (;;) {
    if (at < end && text.charCodeAt(at) === PIPE) {
      at++;
      marked = true;
      skipSpaces();
      if (at >= end) break;
    } else if (columns > 0) {
      return 0;
    }
    const colon = at < end && text.charCodeAt(at) === COLON;
    if (colon) at++;
    if (skip(DASH) === 0) return 0;
    if (at < end && text.charCodeAt(at) === COLON) {
      at++;
      marked = true;
    }
    marked ||= colon;
    columns++;
    skipSpaces();
    if (at >= end) break;
  }
  return marked ? columns : 0;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
