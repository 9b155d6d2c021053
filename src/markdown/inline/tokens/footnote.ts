import { matchAt } from '../../at-offset';

/** Only numbers, since `[^a-z]` may be an expression; and not before the text of the footnote itself. */
const FOOTNOTE = /\[\^\d{1,3}\](?!:)/y;

/** The length of the footnote reference (`[^1]`) at `from`; 0 if there is none. */
export function footnoteLength(text: string, from: number): number {
  return text[from + 1] === '^' ? (matchAt(FOOTNOTE, text, from)?.[0].length ?? 0) : 0;
}
