import { difference } from '../markdown/difference';
import type { TextEdit } from '../markdown/edit';

/** The edit without what it replaces by the same at its start and end. */
export function smallestEdit(text: string, { from, to, insert }: TextEdit): TextEdit {
  const { start, oldEnd, newEnd } = difference(text.slice(from, to), insert);
  return { from: from + start, to: from + oldEnd, insert: insert.slice(start, newEnd) };
}
