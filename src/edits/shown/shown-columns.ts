import type { TableRow } from '../../markdown/table';
import { lettersAlone } from '../../model/words/words-alone';
import { mapNames } from '../../settings/map-names';
import type { NoteTable, NoteTables, ShownTable } from './note-tables';
import { headerLetters } from './row-texts';

/**
 * A table with its cells in the columns in which a surface shows them: another plugin may leave some out, or show them
 * in another order. A column that is shown and not written is empty, and the index of one that is written and not shown
 * is -1. Where it is not known what was rendered, a table with other columns may be none of the note's.
 */
export function asShown(note: NoteTables, table: NoteTable, shown: ShownTable): NoteTable {
  if (!shown.lines) return table;
  const written = headerLetters(note, table.header);
  const heads = shown.textsOf(0).map(lettersAlone);
  if (!heads.some((head, column) => isMoved(head, column, written))) return table;
  const places = heads.map((head) => onlyIndexOf(written, head));
  const asInRow = ({ line, lineStart, range, cells }: TableRow): TableRow => {
    const none = { range: { from: range.to, to: range.to }, closingPipe: null };
    return { line, lineStart, range, cells: places.map((place) => cells[place] ?? none) };
  };
  const { header, rows, columns } = table;
  return {
    ...table,
    header: asInRow(header),
    rows: rows.map(asInRow),
    columns: columns && mapNames(columns, (name) => places.indexOf(columns[name] ?? written.length)),
  };
}

/** The same table with its cells in the columns in which they are written. */
export function tableAsWritten({ tables }: NoteTables, { range }: NoteTable): NoteTable | undefined {
  return tables.find((table) => table.range.from === range.from);
}

/** Whether a column has the title of another one, and not its own. */
function isMoved(head: string, column: number, written: readonly string[]): boolean {
  const own = written[column];
  return head !== '' && written.includes(head) && !(own && head.includes(own));
}

function onlyIndexOf(written: readonly string[], head: string): number {
  const index = written.indexOf(head);
  return index === written.lastIndexOf(head) ? index : -1;
}
