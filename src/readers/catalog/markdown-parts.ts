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

/** The parts of a note in Markdown. If no heading is named like a track, bold lines that are count as headings. */
export function* readMarkdownParts(lines: readonly SourceLine[]): Generator<void, [Part, ...Part[]]> {
  const parts = yield* readPartsWith(lines);
  const isNamed = parts.some(({ heading }) => numberedTrack(heading.text));
  if (isNamed || lines.every((line) => trackLine(line) === null)) return parts;
  return yield* readPartsWith(lines, { headingIn: trackLine });
}

/** The same with other lines that count as headings. */
export function* readPartsWith(lines: readonly SourceLine[], customs?: Customs): Generator<void, [Part, ...Part[]]> {
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

/** A bold line that is named like a track; null for any other. */
function trackLine(line: SourceLine): string | null {
  if (line.kind !== 'text' || !STRONG_LINE.test(line.text)) return null;
  const { text } = readContent(line);
  return isStrong(text) && numberedTrack(readPlainText(text).text)?.title ? text : null;
}
