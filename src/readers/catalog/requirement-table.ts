import { foldSpaces } from '../fold-spaces';
import { cellsOf, type PipeTable } from '../prose/pipe-table';
import { readPlainText } from '../prose/plain-text';
import type { ItemBlock } from './part';

const MARKER = /^\[([ xX])\]$/;
const ID = /^[a-z]{1,6}[-.# ]?\d{1,4}(?:\.\d{1,3})*$/i;
/** An id, a priority or a weight, which describes what is required. */
const ASIDE =
  /^(?:[a-z]{0,6}[-.# ]?\d{1,4}(?:\.\d{1,3})*[a-z]?|(?:must|should|could|won['’]?t|nice[- ]to)(?:[- ]haves?)?|p[0-5]|high|medium|low|critical|required|optional|yes|no|\d{1,4}(?:\.\d+)? ?(?:%|pts?|points?))$/i;

export interface RequirementRow {
  readonly text: string;
  readonly checked?: boolean;
}

/** Whether the first row of a table, which Markdown takes for its header, is a requirement like the others. */
export function startsWithId([first]: readonly string[]): boolean {
  return first !== undefined && ID.test(first);
}

/** The criteria in a Markdown table. */
export function readRequirements({ header, rows }: PipeTable): ItemBlock[] {
  const lines = startsWithId(cellsOf(header.text)) ? [header, ...rows] : rows;
  const cells = lines.map(({ text }) => cellsOf(text).map((cell) => readPlainText(cell).text));
  return readRequirementRows(cells).flatMap((row, at) =>
    row ? { kind: 'item', ...row, line: lines[at]?.line ?? 1 } : [],
  );
}

/**
 * One criterion per row. The longest column of text is what is required; what comes before it (an id) leads, and what
 * comes after it (a priority) is put in parentheses: `FR1: text (Must)`. A cell that is a task marker is the item's
 * state.
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
    return { text: whole, checked: marker === undefined ? undefined : marker !== ' ' };
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
