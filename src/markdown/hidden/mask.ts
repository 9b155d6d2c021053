import { linesOf, type Line } from '../line';
import { frontmatterEnd } from './frontmatter';
import { LineVeil } from './line-veil';

/** The starts of everything that hides text. Searching for each in turn is many times faster than with a pattern. */
const OPENINGS = ['%%', '<!--', '$$'];

/** Whether a text has anything that may start a comment or math, wherever it stands. */
export function mayHide(text: string): boolean {
  return OPENINGS.some((opening) => text.includes(opening));
}

/**
 * The text with frontmatter, comments (`%%` and HTML) and math blocks replaced by as many blanks; line endings and
 * offsets stay the same.
 *
 * Blanks are spaces, or no-break spaces if the stretch must hold its place in a line or table, so that it neither
 * indents what follows nor ends the table.
 *
 * @param behindHtml whether text behind an HTML comment that starts a block is kept. The app shows it, as HTML: it is
 *   neither a table nor anything else of Markdown's.
 */
export function mask(text: string, behindHtml: 'kept' | 'hidden' = 'hidden'): string {
  const end = frontmatterEnd(text);
  const body = end === 0 ? text : text.slice(0, end).replace(/[^\r\n\uFEFF]/g, ' ') + text.slice(end);
  if (!mayHide(body)) return body;
  const veil = new LineVeil(body, behindHtml === 'hidden');
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

/** The masked text, in which the frontmatter may still be there; the text itself if nothing else is hidden. */
export function maskedBelow(text: string): string {
  return mayHide(text) ? mask(text) : text;
}

/**
 * The lines of the masked text below the frontmatter.
 *
 * @param masked what `maskedBelow` gives for the text, if the caller has it
 */
export function maskedLines(text: string, masked = maskedBelow(text)): Iterable<Line> {
  const end = frontmatterEnd(text);
  const lines = linesOf(masked);
  // The last line of the frontmatter ends where that does.
  for (let at = 0; at < end;) at = lines.next().value?.to ?? end;
  return lines;
}
