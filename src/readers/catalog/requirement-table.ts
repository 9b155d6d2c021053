import { foldSpaces } from '../fold-spaces';
import { pipeCells, type PipeTable } from '../prose/pipe-table';
import { readPlainText } from '../prose/plain-text';
import type { ItemBlock } from './part';

const MARKER = /^\[([ xX])\]$/;
const ID = /^[a-z]{1,6}[-.# ]?\d{1,4}(?:\.\d{1,3})*$/i;
/** An id, a priority or a weight, which describes what is required. */
const ASIDE =
  /^(?:[a-z]{0,6}[-.# ]?\d{1,4}(?:\.\d{1,3})*[a-z]?|(?:must|should|could|won['’]?t|nice[- ]to)(?:[- ]haves?)?|p[0-5]|high|medium|low|critical|required|optional|yes|no|\d{1,4}(?:\.\d+)? ?(?:%|pts?|points?))$/i;

/** A row of a table. */
export interface CellRow {
  /** What its cells say. */
  readonly cells: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** Whether the first row of a table, which Markdown takes for its header, is a requirement like the others. */
export function startsWithId([first]: readonly string[]): boolean {
  return first !== undefined && ID.test(first);
}

/** The criteria in a Markdown table. */
export function readRequirements({ header, rows }: PipeTable): ItemBlock[] {
  const lines = startsWithId(pipeCells(header.text)) ? [header, ...rows] : rows;
  return readRequirementRows(
    lines.map(({ text, line }) => ({ cells: pipeCells(text).map((cell) => readPlainText(cell).text), line })),
  );
}

/**
 * One criterion per row that is not empty. The longest column of text is what is required; what comes before it (an id)
 * leads, and what comes after it (a priority) is put in parentheses: `FR1: text (Must)`. A cell that is a task marker is
 * the item's state.
 */
export function readRequirementRows(rows: readonly CellRow[]): ItemBlock[] {
  const main = longestColumn(rows);
  return rows.flatMap(({ cells, line }) => {
    const marker = cells.map((cell) => MARKER.exec(cell)?.[1]).find((state) => state !== undefined);
    const texts = cells.map((cell) => (MARKER.test(cell) ? '' : cell));
    const before = texts.slice(0, main).filter(Boolean).join(' ');
    const after = texts
      .slice(main + 1)
      .filter(Boolean)
      .join(', ');
    const required = texts[main] ?? '';
    const text = foldSpaces([before && required ? `${before}:` : before, required, after && `(${after})`].join(' '));
    return text ? { kind: 'item', text, line, checked: marker === undefined ? undefined : marker !== ' ' } : [];
  });
}

function longestColumn(rows: readonly CellRow[]): number {
  const lengths: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      lengths[column] = (lengths[column] ?? 0) + (ASIDE.test(cell) ? 0 : cell.length);
    });
  }
  return Math.max(0, lengths.indexOf(Math.max(0, ...lengths)));
}
