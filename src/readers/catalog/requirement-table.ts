import { textIn } from '../../markdown/range';
import { splitRow } from '../../markdown/split-row';
import { foldSpaces } from '../fold-spaces';
import { readPlainText } from '../prose/plain-text';

const DELIMITER_CELL = /^:?-+:?$/;
const MARKER = /^\[([ xX])\]$/;
const ID = /^[a-z]{1,6}[-.# ]?\d{1,4}(?:\.\d{1,3})*$/i;
/** An id, a priority or a weight, which is said of what is required. */
const ASIDE =
  /^(?:[a-z]{0,6}[-.# ]?\d{1,4}(?:\.\d{1,3})*[a-z]?|(?:must|should|could|won['’]?t|nice[- ]to)(?:[- ]haves?)?|p[0-5]|high|medium|low|critical|required|optional|yes|no|\d{1,4}(?:\.\d+)? ?(?:%|pts?|points?))$/i;

export interface RequirementRow {
  readonly text: string;
  readonly checked?: boolean;
}

/** What the cells of a table row say. An escaped pipe is part of its cell. */
export function cellsOf(line: string): string[] {
  return splitRow(line, 0, line.length).map(({ range }) => textIn(line, range).trim().replaceAll('\\|', '|'));
}

export function isDelimiterRow(line: string): boolean {
  if (!line.includes('-') || !line.includes('|')) return false;
  const cells = cellsOf(line);
  return cells.length > 0 && cells.every((cell) => DELIMITER_CELL.test(cell));
}

/** Whether two lines are the header of a table and the row of hyphens below it. */
export function startsTable(header: string, delimiters: string): boolean {
  return isDelimiterRow(delimiters) && cellsOf(header).length === cellsOf(delimiters).length;
}

/** Whether the first row of a table, which Markdown takes for its header, is a requirement as the others are. */
export function startsWithId([first]: readonly string[]): boolean {
  return first !== undefined && ID.test(first);
}

/** A table of Markdown, row by row. */
export class RequirementTable {
  readonly #line: number;
  readonly #cells: string[][] = [];
  readonly #lines: number[] = [];

  /** @param line of the header, 1-based; the next one is the row of hyphens */
  constructor(header: string, line: number) {
    this.#line = line;
    if (startsWithId(cellsOf(header))) this.add(header, line);
  }

  add(row: string, line: number): void {
    if (line === this.#line + 1) return;
    this.#cells.push(cellsOf(row).map((cell) => readPlainText(cell).text));
    this.#lines.push(line);
  }

  /** The rows that say something. */
  rows(): (RequirementRow & { readonly line: number })[] {
    return readRequirementRows(this.#cells).flatMap((row, at) => (row ? { ...row, line: this.#lines[at] ?? 1 } : []));
  }
}

/**
 * One criterion a row. The longest column of text is what is required; what stands before it (an id) leads, and what follows
 * (a priority) is put in parentheses: `FR1: text (Must)`. A cell that is a task marker is the item's state.
 */
export function readRequirementRows(rows: readonly (readonly string[])[]): (RequirementRow | null)[] {
  const main = longestColumn(rows);
  return rows.map((row) => {
    const marker = row.map((cell) => MARKER.exec(cell)?.[1]).find((state) => state !== undefined);
    const cells = row.map((cell) => (MARKER.test(cell) ? '' : cell));
    const before = cells.slice(0, main).filter(Boolean).join(' ');
    const after = cells
      .slice(main + 1)
      .filter(Boolean)
      .join(', ');
    const text = cells[main] ?? '';
    const whole = foldSpaces([before && text ? `${before}:` : before, text, after && `(${after})`].join(' '));
    if (!whole) return null;
    return marker === undefined ? { text: whole } : { text: whole, checked: marker !== ' ' };
  });
}

function longestColumn(rows: readonly (readonly string[])[]): number {
  const lengths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      lengths[column] = (lengths[column] ?? 0) + (ASIDE.test(cell) ? 0 : cell.length);
    });
  }
  return Math.max(0, lengths.indexOf(Math.max(0, ...lengths)));
}
