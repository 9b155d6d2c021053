import { applyEdits, type TextEdit } from '../markdown/edit';
import { findTables } from '../markdown/find-tables';
import { mask } from '../markdown/hidden/mask';
import { allRows } from '../markdown/table';

/** What to do when a change is refused because it would be hidden, or hide something. */
export const CLOSE_COMMENTS =
  'Close any open comment (“%%” or “<!--”), code (“`”) or math (“$$”) in the note, or remove such characters from the name of what is linked.';

/**
 * Whether everything that edits of a table write is visible, and everything else is as visible as before. Written
 * characters may close a comment or math that was opened far above, or open one, or end up inside one; so the resulting
 * note is checked. The edits must hide or show nothing else, and each table must keep its rows where they were.
 *
 * @param added the line of the row that the edits add to a table, 1-based
 */
export function isInPlainSight(text: string, edits: readonly TextEdit[], added: number | null = null): boolean {
  const after = applyEdits(text, edits);
  const [masked, maskedAfter] = [mask(text), mask(after)];
  if (maskedAfter !== applyEdits(masked, edits)) return false;
  return rowLines(after, maskedAfter) === rowLines(text, masked, added);
}

/** The lines of the rows of each table, once a row has been added. */
function rowLines(text: string, masked: string, added: number | null = null): string {
  const tables = findTables(text, masked).map((table) => {
    return allRows(table).flatMap(({ line }) => {
      if (added === null || line < added - 1) return [line];
      return line < added ? [line, added] : [line + 1];
    });
  });
  return JSON.stringify(tables);
}
