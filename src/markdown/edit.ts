import { shiftRange, type Range } from './range';

/** Replaces `[from, to)` of a text by `insert`; offsets are UTF-16 code units of the text before any edit. */
export interface TextEdit extends Range {
  readonly insert: string;
}

/** The edit moved on by so many code units. */
export function shiftEdit({ insert, ...range }: TextEdit, by: number): TextEdit {
  return { ...shiftRange(range, by), insert };
}

/**
 * Applies edits that are sorted and disjoint.
 *
 * @throws RangeError when they are not, or reach outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let end = 0;
  for (const { from, to, insert } of edits) {
    if (from < end || to < from || to > text.length) {
      throw new RangeError(`Edit ${from}–${to} does not fit: expected ${end} ≤ from ≤ to ≤ ${text.length}`);
    }
    result += text.slice(end, from) + insert;
    end = to;
  }
  return result + text.slice(end);
}

/** The edits that turn `applyEdits(text, edits)` back into `text`. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}
