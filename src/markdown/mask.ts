import { frontmatterEnd } from './frontmatter';
import { LineVeil } from './line-veil';
import { linesOf, type Line } from './line';

/** What starts all that is hidden. Looked for one by one, which is many times as fast as by a pattern. */
const OPENINGS = ['%%', '<!--', '$$'];

/** Whether a text has anything that may start a comment or math, wherever it stands. */
export function mayHide(text: string): boolean {
  return OPENINGS.some((opening) => text.includes(opening));
}

/**
 * The text with frontmatter, comments (`%%` and HTML) and math blocks blanked by as many characters; line endings stay, and
 * so does every offset.
 *
 * Blanks are spaces, but no-break spaces where the blanked stretch holds a place in its line or table: so it neither
 * indents what stands after it nor ends the table.
 */
export function mask(text: string): string {
  const end = frontmatterEnd(text);
  const body = end === 0 ? text : text.slice(0, end).replace(/[^\r\n\uFEFF]/g, ' ') + text.slice(end);
  if (!mayHide(body)) return body;
  const veil = new LineVeil(body);
  const pieces: string[] = [];
  let at = 0;
  for (const line of linesOf(body)) {
    for (const { from, to, blank } of veil.hide(line)) {
      pieces.push(body.slice(at, from), blank.repeat(to - from));
      at = to;
    }
  }
  return pieces.join('') + body.slice(at);
}

/** The masked text, but for the frontmatter, which may still be there: the text itself where nothing else is to hide. */
export function maskedBelow(text: string): string {
  return mayHide(text) ? mask(text) : text;
}

/**
 * The lines of the masked text below the frontmatter.
 *
 * @param masked what `maskedBelow` gives for the text, for those who have it
 */
export function maskedLines(text: string, masked = maskedBelow(text)): Iterable<Line> {
  const end = frontmatterEnd(text);
  const lines = linesOf(masked);
  // The last line of the frontmatter ends where that does.
  for (let at = 0; at < end;) at = lines.next().value?.to ?? end;
  return lines;
}
