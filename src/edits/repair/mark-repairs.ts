import type { TextEdit } from '../../markdown/edit';
import { checkMarkOf, type CheckMark } from '../../readers/roadmap/check-mark';
import { shapeOf } from '../../readers/roadmap/row-shape';
import type { HeaderNames } from '../../settings/settings';
import type { LocatedRow } from '../locate';
import { newBoxTag, unusedIds } from '../new-box';
import { type CellPlace, paddingEdits } from '../padding';
import { readSubject } from '../row-subject';
import type { RepairOptions } from './box-repairs';

/** The check mark that stands for a row's own box, with its cell. */
interface LocatedMark extends CellPlace {
  readonly mark: CheckMark;
}

/**
 * The edits that put a checkbox of the same state in the place of each check mark of some rows.
 *
 * @returns null when no unused id was found
 */
export function markRepairs(
  text: string,
  rows: readonly LocatedRow[],
  { newId, headers }: RepairOptions,
): TextEdit[] | null {
  const edits: TextEdit[] = [];
  const nextId = unusedIds(text, newId);
  for (const row of rows) {
    const found = markOfRow(text, row, headers);
    if (!found) continue;
    const id = nextId();
    if (id === null) return null;
    const { range, raw, checked } = found.mark;
    const insert = newBoxTag(id, checked);
    edits.push({ ...range, insert }, ...paddingEdits(text, found, insert.length - raw.length));
  }
  return edits;
}

/** Null as well if the row has its own box, or neither project nor objective. */
export function markOfRow(text: string, { table, row }: LocatedRow, headers: HeaderNames): LocatedMark | null {
  const columns = shapeOf(text, table, headers)?.columns;
  const mark = columns && checkMarkOf(text, row, columns);
  if (!mark || columns.checklist === null) return null;
  const subject = readSubject(text, { table, row }, headers);
  return subject?.box === null ? { table, row, column: columns.checklist, mark } : null;
}
