import { findTables } from '../../markdown/find-tables';
import { textIn } from '../../markdown/range';
import { rowCheckboxes } from '../../markdown/row';
import { allRows, type Table, type TableRow } from '../../markdown/table';
import { boxesAs } from '../../model/boxes-as';
import { lookOf } from '../../readers/roadmap/rows/row-looks';
import { rowOf } from './shown-row';

/** A text with its tables, in order. */
interface Tables {
  readonly text: string;
  readonly tables: readonly Table[];
}

/**
 * The table of a rendered text in the text as it is now: if both have the same rows, or if the rendered text occurs in
 * the other exactly once, as an embedded section does. Null if the rows differ, so that positions mean nothing.
 */
export function sameTable(text: string, rendered: Tables, table: Table): Table | null {
  const now = findTables(text);
  if (haveSameRows(rendered, { text, tables: now })) return now[rendered.tables.indexOf(table)] ?? null;
  const start = text.indexOf(rendered.text);
  if (start < 0 || isRepeated(rendered.text, text)) return null;
  const there = now.find(({ range }) => range.from === start + table.range.from);
  // There may be one more row right after the rendered text.
  return there?.rows.length === table.rows.length ? there : null;
}

/** Whether a text occurs in another more than once, whatever the states of boxes: any of the places may be its own. */
function isRepeated(part: string, text: string): boolean {
  const [inner, outer] = [part, text].map((one) => boxesAs('\uFFFC', one)) as [string, string];
  return outer.indexOf(inner) !== outer.lastIndexOf(inner);
}

function haveSameRows(a: Tables, b: Tables): boolean {
  if (a.text === b.text) return true;
  return (
    a.tables.length === b.tables.length &&
    a.tables.every((table, index) => {
      const other = b.tables[index];
      if (other?.rows.length !== table.rows.length) return false;
      return allRows(table).every((row, at) => isSameRow(a.text, row, b.text, rowOf(other, at)));
    })
  );
}

/** Whether two rows are the same apart from the states and forms of their boxes and the padding of their cells. */
function isSameRow(text: string, row: TableRow, otherText: string, other: TableRow | undefined): boolean {
  if (!other) return false;
  if (textIn(text, row.range) === textIn(otherText, other.range)) return true;
  return lookOf(text, row) === lookOf(otherText, other) && idsOf(text, row) === idsOf(otherText, other);
}

function idsOf(text: string, row: TableRow): string {
  return JSON.stringify(rowCheckboxes(text, row).map(({ id }) => id));
}
