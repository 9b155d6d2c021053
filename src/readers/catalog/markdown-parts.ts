/** The front end for catalogs in Markdown. */

import { lazily } from '../../model/basics/lazily';
import { isStrong } from '../prose/label-line';
import { readContent } from '../prose/markdown-line';
import type { NotePart } from '../prose/note-part';
import { readNoteParts, type Customs } from '../prose/note-parts';
import { readPlainText } from '../prose/plain-text';
import type { SourceLine } from '../prose/source-lines';
import { NO_HEADING, type Block, type Part } from './part';
import { readRequirements } from './requirement-table';
import { numberedTrack } from './track-names';

/** The end of a label: a colon or emphasis marks. A summary or a callout's title is a label whatever it ends in. */
const MAY_LABEL = /(?:[:：*_]|<\/summary>)\s*$|<summary|>[ \t]*\[!/i;
const STRONG_LINE = /^[ \t>]*(?:\*\*|__)\S/;

/** The parts of a note in Markdown. */
export function* readMarkdownParts(
  lines: readonly SourceLine[],
  customs?: Customs,
): Generator<void, [Part, ...Part[]]> {
  const [first, ...others] = yield* readNoteParts(lines, customs);
  return [catalogPart(first), ...others.map(catalogPart)];
}

function catalogPart(part: NotePart): Part {
  return {
    heading: part.heading ?? NO_HEADING,
    blocks: lazily(() =>
      part.blocks.flatMap((block): readonly Block[] => (block.kind === 'table' ? readRequirements(block) : [block])),
    ),
    mayHoldLabels: lazily(() => part.hasLine(MAY_LABEL)),
  };
}

/** Has bold lines that are named like tracks count as headings; null if there is none. */
export function boldTracksAsHeadings(lines: readonly SourceLine[]): Customs | null {
  return lines.some((line) => boldTrack(line) !== null) ? { headingIn: boldTrack } : null;
}

/** A bold line that is named like a track; null for any other. */
function boldTrack(line: SourceLine): string | null {
  if (line.kind !== 'text' || !STRONG_LINE.test(line.text)) return null;
  const { text } = readContent(line);
  return isStrong(text) && numberedTrack(readPlainText(text).text)?.title ? text : null;
}
