import type { TextEdit } from '../../markdown/edit';
import { findTables } from '../../markdown/find-tables';
import type { HeaderNames } from '../../settings/settings';
import { createMarkFinder, type LocatedMark, replaceMark } from '../boxes/check-marks';
import { newBoxTag, unusedIds } from '../boxes/new-box';
import type { RepairOptions } from './box-repairs';

/**
 * The edits that put a checkbox of the same state in the place of each check mark of a note.
 *
 * @returns null when no unused id was found
 */
export function markRepairs(text: string, { newId, headers }: RepairOptions): TextEdit[] | null {
  const edits: TextEdit[] = [];
  const nextId = unusedIds(text, newId);
  for (const found of checkMarksIn(text, headers)) {
    const id = nextId();
    if (id === null) return null;
    edits.push(...replaceMark(text, found, newBoxTag(id, found.mark.checked)));
  }
  return edits;
}

/** All check marks of the note's roadmap tables, in order. */
export function checkMarksIn(text: string, headers: HeaderNames): LocatedMark[] {
  return findTables(text).flatMap((table) => {
    const markOf = createMarkFinder(text, table, headers);
    return table.rows.flatMap((row) => markOf(row) ?? []);
  });
}
