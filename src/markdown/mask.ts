import { frontmatterEnd } from './frontmatter';
import { LineVeil } from './line-veil';
import { linesOf } from './line';

const MAY_HIDE = /%%|<!--|\$\$/;

/**
 * The text with frontmatter, comments (`%%` and HTML) and math blocks blanked by as many characters; line ends stay, and
 * so does every offset.
 *
 * Blanks are spaces, but no-break spaces where the blanked stretch holds a place in its line or table: so it neither
 * indents what stands behind it nor ends the table.
 */
export function mask(text: string): string {
  const end = frontmatterEnd(text);
  const body = text.slice(0, end).replace(/[^\r\n\uFEFF]/g, ' ') + text.slice(end);
  if (!MAY_HIDE.test(body)) return body;
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
