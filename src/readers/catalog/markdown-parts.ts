/** The front end for catalogs in Markdown. */

import { lazily } from '../../model/basics/lazily';
import { isStrong } from '../prose/label-line';
import { readContent } from '../prose/markdown-line';
import type { NotePart } from '../prose/note-part';
import { readNoteParts } from '../prose/note-parts';
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
  let parts = yield* readNoteParts(lines);
  const isNamed = parts.some(({ heading }) => heading && numberedTrack(heading.text));
  if (!isNamed && lines.some(isTrackLine)) parts = yield* readNoteParts(lines, { isHeading: isTrackLine });
  const [first, ...others] = parts;
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

/** Whether a bold line is named like a track. */
function isTrackLine({ kind, text, number }: SourceLine): boolean {
  if (kind !== 'text' || !STRONG_LINE.test(text)) return false;
  const line = readContent({ kind, text, number }).text;
  return isStrong(line) && Boolean(numberedTrack(readPlainText(line).text)?.title);
}
