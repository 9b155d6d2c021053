import type { TextEdit } from '../../markdown/edit';
import { markOfRow, replaceMark } from '../check-mark-of-row';
import type { LocatedRow } from '../locate';
import { newBoxTag, unusedIds } from '../new-box';
import type { RepairOptions } from './box-repairs';

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
    edits.push(...replaceMark(text, found, newBoxTag(id, found.mark.checked)));
  }
  return edits;
}
