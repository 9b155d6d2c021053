import { applyEdits, type TextEdit } from '../markdown/edit';
import { mask } from '../markdown/hidden/mask';

/** What to do when a change is refused because it would be hidden, or hide something. */
export const CLOSE_COMMENTS =
  'Close any open comment (“%%” or “<!--”), code (“`”) or math (“$$”) in the note, or remove such characters from the name of what is linked.';

/**
 * Whether everything that edits of a table write is visible, and everything else is as visible as before. Written
 * characters may close a comment or math that was opened far above, or open one, or end up inside one; so the resulting
 * note is checked. The edits must hide or show nothing else.
 */
export function isInPlainSight(text: string, edits: readonly TextEdit[]): boolean {
  return mask(applyEdits(text, edits)) === applyEdits(mask(text), edits);
}
