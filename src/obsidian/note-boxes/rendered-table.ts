import type { ShownBox } from '../../edits/shown-checkbox';
import type { ShownTable } from '../../edits/shown-table';

/** The class of the boxes that this plugin renders for markers; every other box was written as a tag. */
export const MARKER_BOX = 'capstone-roadmap-marker';

/** The tables that an element shows, in order, without those of notes that are embedded in it. */
export function tablesIn(el: HTMLElement): HTMLTableElement[] {
  return [...el.querySelectorAll('table')].filter((table) => isOwn(el, table));
}

/** Whether what stands in an element is its own, and not of a note embedded in it. */
export function isOwn(el: HTMLElement, inner: HTMLElement): boolean {
  const embed = inner.closest<HTMLElement>('.internal-embed');
  return !embed || embed === el || !el.contains(embed);
}

/** The rows of a table, the header first, without those of tables within its cells. */
export function rowsIn(table: HTMLTableElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('tr')].filter((row) => row.closest('table') === table);
}

export function cellsIn(row: HTMLElement): HTMLElement[] {
  return [...row.children].filter(
    (child): child is HTMLElement => child.instanceOf(HTMLElement) && /^T[DH]$/.test(child.tagName),
  );
}

/** What a cell holds, without what an editor puts around it. */
export function contentOf(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>('.table-cell-wrapper') ?? cell;
}

/** The boxes of a cell or row, in order. */
export function boxesIn(el: HTMLElement): HTMLInputElement[] {
  const table = el.closest('table');
  return [...el.querySelectorAll('input')].filter(
    (input) => input.type === 'checkbox' && input.closest('table') === table && isOwn(el, input),
  );
}

export function formOf(input: HTMLInputElement): ShownBox['form'] {
  return input.hasClass(MARKER_BOX) ? 'markdown' : 'html';
}

/** Where a box stands in its table; null outside a cell. */
export function placeOf(table: HTMLTableElement, input: HTMLInputElement): ShownBox | null {
  const cell = input.closest<HTMLElement>('td, th');
  const row = cell?.closest<HTMLElement>('tr');
  if (!cell || !row || cell.closest('table') !== table) return null;
  const form = formOf(input);
  const boxes = boxesIn(cell).filter((box) => formOf(box) === form);
  return {
    row: rowsIn(table).indexOf(row),
    column: cellsIn(row).indexOf(cell),
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
  const rows = rowsIn(table);
  return {
    lines,
    tables: beside.length,
    before: beside.indexOf(table),
    rows: rows.length,
    saying: (index) => {
      const row = rows[index];
      return row ? cellsIn(row).map((cell) => contentOf(cell).textContent ?? '') : [];
    },
  };
}
