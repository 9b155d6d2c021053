import { shiftEdit } from '../markdown/edit';
import { withoutByteOrderMark } from '../markdown/editor-text';
import type { Plan } from './plan';

/**
 * The same plan for a text with a byte order mark. The app drops the mark in some places and keeps it in others, so
 * what was shown may have been found one UTF-16 unit before where it is. Where a plan refuses the text with its mark, it
 * is made without, and its edits are moved behind the mark.
 */
export function planPastByteOrderMark(plan: (text: string) => Plan): (text: string) => Plan {
  return (text) => {
    const planned = plan(text);
    const bare = withoutByteOrderMark(text);
    if (planned.ok || bare === text) return planned;
    const behind = plan(bare);
    const mark = text.length - bare.length;
    return behind.ok ? { ok: true, edits: behind.edits.map((edit) => shiftEdit(edit, mark)) } : planned;
  };
}
