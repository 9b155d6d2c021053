import { applyEdits, type TextEdit } from '../markdown/edit';
import { mask } from '../markdown/hidden/mask';

/** Why a change is refused that would be hidden, or hide something. */
export const MISREAD = 'it would be misread, or would hide something else';

/** What to do then. */
export const CLOSE_COMMENTS = 'Close any open comment (“%%” or “<!--”), code (“`”) or math (“$$”) in the note.';

/** The same for a change that writes a link. */
export const CLOSE_OR_RENAME = `${CLOSE_COMMENTS} If the name of what is linked has such characters, remove them.`;

/**
 * Whether everything that edits of a table write is visible, and everything else is as visible as before. Written
 * characters may close a comment or math that was opened far above, or open one, or end up inside one; so the resulting
 * note is checked. The edits must hide or show nothing else.
 */
export function isInPlainSight(text: string, edits: readonly TextEdit[]): boolean {
  return mask(applyEdits(text, edits)) === applyEdits(mask(text), edits);
}
