import type { CheckboxToken } from '../../markdown/inline/tokens/checkbox-token';
import { rowCheckboxes } from '../../markdown/row';
import { allRows, type Table, type TableRow } from '../../markdown/table';
import type { Box } from '../../model/roadmap';
import { boxPlace, boxReference } from '../../readers/roadmap/rows/box-reference';
import { boxesOfRow, type Located, type LocatedBox } from '../boxes/locate';
import { planSetCheckbox, planSetLocated } from '../boxes/set-checkbox';
import type { Plan } from '../plan';
import { boxNotSet } from '../refuse';
import { sameTable } from './same-table';
import { tableAsWritten } from './shown-columns';
import { findShownRow, rowOf } from './shown-row';
import type { MatchedTable, NoteTables } from './note-tables';

/** Where a box is in the table that shows it. */
export interface ShownBox {
  /** The header is row 0. */
  readonly row: number;
  readonly column: number;
  readonly form: Box['form'];
  /** How many boxes of its form its cell shows, and how many of them before this one. */
  readonly boxes: number;
  readonly before: number;
  /** Null if it has none, or an empty one. */
  readonly id: string | null;
}

/** A box that was found in the text that a surface rendered. */
export interface FoundBox extends LocatedBox {
  readonly note: NoteTables;
}

/**
 * Finds the box that a surface shows in a table of the text that it rendered.
 *
 * @returns null for a box in a cell that is written without any, if it has no id or one that the note does not have:
 *   another plugin has put it there
 */
export function findBoxInTable(matched: MatchedTable, box: ShownBox): Located<FoundBox> | null {
  const { note, table } = matched;
  const boxIn = (row: TableRow) => boxInCell(note.text, row, box);
  const located = findShownRow(matched, box.row, (row) => boxIn(row) !== null);
  if (!located.ok) return located;
  const token = boxIn(located.found);
  const written = tableAsWritten(note, table);
  const row = written && rowOf(written, allRows(table).indexOf(located.found));
  if (token && row) {
    const column = row.cells.findIndex(({ range }) => range.to > token.range.from);
    return { ok: true, found: { note, table: written, row, column, token } };
  }
  const isWritten = box.id !== null && note.text.includes(box.id);
  if (!isWritten && boxesInCell(note.text, located.found, box).length === 0) return null;
  return boxNotSet('gone', 'its cell in the note has no such checkbox');
}

/**
 * The box of a row at the place where a surface shows one. Null if the cell has a different number of boxes, or a
 * different id there: then what is shown is not what is written.
 */
function boxInCell(text: string, row: TableRow, box: ShownBox): CheckboxToken | null {
  const tokens = boxesInCell(text, row, box);
  const token = tokens[box.before];
  if (!token || tokens.length !== box.boxes) return null;
  // The app leaves out ids that would clash on a page, but never invents any.
  return box.id === null || token.id === box.id ? token : null;
}

function boxesInCell(text: string, { cells }: TableRow, { column, form }: ShownBox): readonly CheckboxToken[] {
  const cell = cells[column];
  return cell ? rowCheckboxes(text, { cells: [cell] }).filter((token) => token.form === form) : [];
}

/**
 * Sets a box that was found in the text that a surface rendered, in the text as it is now. If that has the same rows,
 * whatever the states of their boxes, the box is the one in the same place; otherwise it is located like any other.
 */
export function planSetShown(text: string, found: FoundBox, checked: boolean): Plan {
  const table = sameTable(text, found.note, found.table);
  const box = table && boxNow(text, table, found);
  return box
    ? planSetLocated(text, box, checked)
    : planSetCheckbox(text, boxReference(found.note.text, boxPlace(found.row, found.token)), checked);
}

/** The box in the text as it is now. @param table where it has the same rows */
export function boxNow(text: string, table: Table, found: FoundBox): LocatedBox | null {
  const ordinal = rowCheckboxes(found.note.text, found.row).findIndex(
    ({ range }) => range.from === found.token.range.from,
  );
  const row = rowOf(table, allRows(found.table).indexOf(found.row));
  return (row && boxesOfRow(text, { table, row })[ordinal]) ?? null;
}
