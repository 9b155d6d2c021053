import type { ShownBox } from '../../edits/shown/shown-checkbox';
import type { ShownTable } from '../../edits/shown/note-tables';
import { cellsOf } from './row-cells';

/** The class of the boxes that this plugin renders for markers; every other box was written as a tag. */
export const MARKER_BOX = 'capstone-roadmap-marker';

/** What other plugins show in place of a code block, such as the results of a query. */
const CODE_BLOCK = '[class*="block-language-"]';

/** What a cell shows besides what is written in it: embedded notes, and what plugins put behind links, such as counts. */
const BESIDES = '.internal-embed, a + div';

/** The tables that an element shows, in order, without those of notes that are embedded in it, or of code blocks. */
export function tablesIn(el: HTMLElement): HTMLTableElement[] {
  return [...el.querySelectorAll('table')].filter((table) => isOwn(el, table) && isOwn(el, table, CODE_BLOCK));
}

/** Whether something in an element is the element's own, and not part of others in it: by default, of embedded notes. */
export function isOwn(el: HTMLElement, inner: HTMLElement, others = '.internal-embed'): boolean {
  const embed = inner.closest<HTMLElement>(others);
  return !embed || embed === el || !el.contains(embed);
}

/** The content of a cell, without what an editor puts around it. */
export function contentOf(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>('.table-cell-wrapper') ?? cell;
}

/**
 * The boxes of a table or a part of it, in order, without those of what is embedded in its cells and the app's toggles,
 * which other plugins show there.
 */
export function boxesIn(el: HTMLElement): HTMLInputElement[] {
  const inputs = [...el.querySelectorAll('input')];
  const boxes = inputs.filter((input) => input.type === 'checkbox' && !input.closest('.checkbox-container'));
  if (boxes.length === 0 || !el.querySelector('.internal-embed, table')) return boxes;
  const table = el.closest('table');
  return boxes.filter((input) => input.closest('table') === table && isOwn(el, input));
}

/** How a box is written in the note. */
export function formOf(input: HTMLInputElement): ShownBox['form'] {
  return input.hasClass(MARKER_BOX) ? 'markdown' : 'html';
}

/** Where a box is in its table; null outside a cell, and for a toggle. */
export function placeOf(table: HTMLTableElement, input: HTMLInputElement): ShownBox | null {
  const cell = input.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (!cell || !row || cell.closest('table') !== table) return null;
  const form = formOf(input);
  const boxes = boxesIn(cell).filter((box) => formOf(box) === form);
  if (!boxes.includes(input)) return null;
  return {
    row: row.rowIndex,
    column: cellsOf(row).indexOf(cell),
    form,
    boxes: boxes.length,
    before: boxes.indexOf(input),
    id: input.id === '' ? null : input.id,
  };
}

/**
 * A table as it is shown.
 *
 * @param beside the tables rendered together with it, in order, itself included
 */
export function shownTable(
  table: HTMLTableElement,
  lines: ShownTable['lines'],
  beside: readonly HTMLTableElement[],
): ShownTable {
  const { rows } = table;
  return {
    lines,
    tables: beside.length,
    before: beside.indexOf(table),
    rows: rows.length,
    textsOf: (index) => {
      const row = rows[index];
      return Array.from(row ? cellsOf(row) : [], (cell) => (cell ? textOf(contentOf(cell)) : ''));
    },
  };
}

function textOf(content: HTMLElement): string {
  if (!content.querySelector(`${BESIDES}, br, li`)) return content.textContent;
  return [...nodesOf(content)]
    .map((node) => (node.instanceOf(Text) ? node.data : isLineBreak(node) ? ' ' : ''))
    .join('');
}

/** The content of a cell, in order, without embeds and what other plugins add. */
export function* nodesOf(content: HTMLElement, after?: Node): Generator<Node, void> {
  const walker = content.doc.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  if (after) walker.currentNode = after;
  const isWhole = !content.querySelector(BESIDES);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.instanceOf(HTMLElement) ? node : node.parentElement;
    if (isWhole || (el && isOwn(content, el, BESIDES))) yield node;
  }
}

/** Whether a new line of a cell begins here: at a `<br>`, or an item of a list. */
export function isLineBreak(node: Node): boolean {
  return node.nodeName === 'BR' || node.nodeName === 'LI';
}

/** Where an element is shown: what survives when its note is rendered again. */
export function paneOf(el: Element): Element | null {
  return el.closest('.internal-embed, .hover-popover, .workspace-leaf');
}
