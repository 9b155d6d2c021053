/** The front end for catalogs in Markdown. */

import { lazily } from '../../model/kept/lazily';
import type { NotePart } from '../prose/note-part';
import { readNoteParts, type Customs } from '../prose/note-parts';
import type { SourceLine } from '../prose/source-lines';
import { NO_HEADING, type Block, type Part } from './part';
import { readRequirements } from './requirement-table';

/**
 * The end of a label: a colon or emphasis marks. A summary, a callout's title or a bold name is one whatever it ends in, and
 * so may a line of a few words be.
 */
const MAY_LABEL =
  /(?:[:：*_]|^[> ]*[a-z]+(?:[ -][a-z]+){0,4})\s*$|<\/?summary|>[ \t]*\[!|(?:[-*+]|\d[.)])\s+(?:\*\*|__)/i;

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
