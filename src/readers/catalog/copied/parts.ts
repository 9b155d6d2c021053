/**
 * The front end for catalogs that were copied from a web page, such as one made by MkDocs.
 *
 * What was lost on the way, and how it is recovered from what is left:
 *
 * - Heading marks: a heading ends in the page's permalink sign `¶`; its depth is restored by `restoreDepths`.
 * - Blank lines and indentation: nested lists are flat, as are the items that are read from them.
 * - Backticks, and the spaces around inline code, which stays glued to the words beside it.
 * - Line ends and bullets of items with inline code: see `runs.ts`. Some browsers keep blank lines but leave out all
 *   bullets: then the lines of a section of criteria are its items.
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
import { isCriteriaTitle } from '../section-titles';
import { startsWithBullet } from './bullets';
import { restoreDepths } from './depths';
import { copiedPart } from './region';

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
  const isBare = hasLostBullets(lines.slice(starts[0]?.from));
  yield;
  const partFrom = ({ heading, from }: Start, next: Start | undefined): Part => {
    const below = lines.slice(from, next ? next.from - 1 : lines.length);
    return copiedPart(heading, below, isBare && isCriteriaTitle(heading.text));
  };
  const above = partFrom({ heading: NO_HEADING, from: 0 }, starts[0]);
  const parts = starts.map((start, nth) => partFrom(start, starts[nth + 1]));
  yield;
  return [above, ...restoreDepths(parts, above, traits)];
}

/** Whether lines have blank ones between them but no bullet. */
function hasLostBullets(lines: readonly SourceLine[]): boolean {
  if (lines.some(({ text }) => startsWithBullet(text) && !endsInPermalink(text))) return false;
  const blank = lines.findIndex(({ text }) => text.trim() === '');
  return blank >= 0 && lines.slice(blank).some(({ text }) => text.trim() !== '');
}
