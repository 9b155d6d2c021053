/**
 * The front end for catalogs that were copied from a web page, such as one made by MkDocs.
 *
 * What was lost on the way, and how it is recovered from what is left:
 *
 * - Heading marks: a heading ends in the page's permalink sign `¶`; its depth is restored by `restoreDepths`.
 * - Blank lines and indentation: nested lists are flat, as are the items that are read from them.
 * - Backticks, and the spaces around inline code, which stays glued to the words beside it.
 * - Line ends and bullets of items with inline code: see `runs.ts`.
 * - The fences of code blocks: lines other than headings, items and sentences of a list are text of their section.
 * - A list that followed its label without a blank line was no list on the page, but one paragraph: `Stretch: - a. -
 *   b.`
 */

import { frontmatterEnd } from '../../../markdown/hidden/frontmatter';
import { foldSpaces } from '../../fold-spaces';
import type { Heading } from '../../prose/blocks';
import { countPermalinks, endsInPermalink, withoutPermalink } from '../../prose/permalink';
import type { SourceLine } from '../../prose/source-lines';
import { NO_HEADING, type Part } from '../part';
import type { TitleReader } from '../title-reader';
import { restoreDepths } from './depths';
import { copiedBody } from './region';

const LINES_BETWEEN_PAUSES = 500;
const MARKED_HEADING = /^ {0,3}#{1,6}[ \t]/gm;

/** Whether a note is text copied from a web page: its headings are lines that end in `¶`, not lines that start with `#`. */
export function isCopiedText(text: string): boolean {
  const body = text.slice(frontmatterEnd(text));
  const copied = countPermalinks(body);
  return copied > 0 && copied > (body.match(MARKED_HEADING)?.length ?? 0);
}

interface Start {
  readonly heading: Heading;
  /** Index of the first line under the heading. */
  readonly from: number;
}

/** The parts of a note that was copied from a web page. */
export function* readCopiedParts(
  lines: readonly SourceLine[],
  traits: TitleReader,
): Generator<void, [Part, ...Part[]]> {
  const starts: Start[] = [];
  let at = 0;
  for (const { text, number } of lines) {
    at++;
    if (at % LINES_BETWEEN_PAUSES === 0) yield;
    const title = endsInPermalink(text) ? withoutPermalink(foldSpaces(text)) : '';
    if (title) starts.push({ heading: { depth: 1, text: title, line: number }, from: at });
  }
  const above = partFrom({ heading: NO_HEADING, from: 0 }, starts[0], lines);
  const parts = starts.map((start, nth) => partFrom(start, starts[nth + 1], lines));
  yield;
  return [above, ...restoreDepths(parts, above, traits)];
}

/** The part that reaches to the heading of the next. */
function partFrom({ heading, from }: Start, next: Start | undefined, lines: readonly SourceLine[]): Part {
  return { heading, body: copiedBody(lines.slice(from, next ? next.from - 1 : lines.length)) };
}
