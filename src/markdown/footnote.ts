import { matchAt } from './at-offset';

/** By number alone, for `[^a-z]` may be an expression; and not before the text of the footnote itself. */
const FOOTNOTE = /\[\^\d{1,3}\](?!:)/y;

/** How long the mark of a footnote (`[^1]`) is that stands at `from`; 0 where none does. */
export function footnoteLength(text: string, from: number): number {
  return text[from + 1] === '^' ? (matchAt(FOOTNOTE, text, from)?.[0].length ?? 0) : 0;
}
