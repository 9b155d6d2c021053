import { readLineStart } from '../../markdown/inline/tokens/line-start';
import { singleSpaced } from '../../model/words/single-spaced';
import type { RoadmapColumns } from '../../readers/roadmap/rows/columns';
import { boxesIn, contentOf, isLineBreak, nodesOf } from './rendered-table';
import { cellsOf, type RowCells } from './row-cells';

/** A name is read out in full, so it should not be a whole paragraph. */
const LONGEST = 120;

/** The class of boxes that were given a name, which keeps the app from showing it as a tooltip. */
const NAMED = 'capstone-roadmap-named';

/**
 * Gives boxes without an accessible name the one that a reader of the table would use: the text next to them. Names
 * that were given before are updated, since the row may have changed.
 */
export function nameBoxes(row: HTMLTableRowElement, columns: RoadmapColumns): void {
  const unnamed = boxesIn(row).filter((input) => input.hasClass(NAMED) || !hasName(input));
  if (unnamed.length === 0) return;
  const cells = cellsOf(row);
  const title = rowTitle(cells, columns);
  const checklist = columns.checklist === null ? null : cells[columns.checklist];
  for (const input of unnamed) {
    const label = clipped(textBeside(input));
    const name = checklist?.contains(input) ? clipped(`${title} ${label}`) : label || title;
    input.setAttribute('aria-label', name || 'Checkbox');
    input.addClass(NAMED);
  }
}

/** Removes the names that were given. */
export function takeNames(el: HTMLElement): void {
  for (const input of el.findAll(`.${NAMED}`)) {
    input.removeClass(NAMED);
    input.removeAttribute('aria-label');
  }
}

function hasName(input: HTMLInputElement): boolean {
  const named = ['aria-label', 'aria-labelledby', 'title'].some((name) => (input.getAttribute(name) ?? '') !== '');
  return named || input.closest('label') !== null;
}

/** What a row is about: the first line of its project, else of its objective, else whatever it says. */
function rowTitle(cells: RowCells, { project, objective }: RoadmapColumns): string {
  const spoken = [project, objective].flatMap((column) => (column === null ? [] : (cells[column] ?? [])));
  const lines = spoken.flatMap((cell) => linesOf(contentOf(cell)));
  return clipped(
    lines.find((line) => line !== '') ?? cells.map((cell) => cell && contentOf(cell).textContent).join(' '),
  );
}

function linesOf(content: HTMLElement): string[] {
  const lines = [''];
  for (const node of nodesOf(content)) {
    if (node.instanceOf(Text)) lines[lines.length - 1] += node.data;
    else if (isLineBreak(node)) lines.push('');
  }
  return lines.map(clipped);
}

/** The text from a box to the end of its line, or to the next box. */
function textBeside(input: HTMLInputElement): string {
  const cell = input.closest<HTMLElement>('td, th');
  if (!cell) return '';
  let text = '';
  for (const node of nodesOf(contentOf(cell), input)) {
    if (node.instanceOf(Text)) text += node.data;
    else if (isLineBreak(node) || isBox(node)) break;
  }
  return text;
}

function isBox(node: Node): boolean {
  return node.instanceOf(HTMLInputElement) && node.type === 'checkbox';
}

function clipped(text: string): string {
  const spaced = singleSpaced(text);
  const folded = spaced.slice(readLineStart(spaced, 0).bullet?.to ?? 0).trimStart();
  return folded.length > LONGEST ? `${folded.slice(0, LONGEST - 1).trimEnd()}…` : folded;
}
