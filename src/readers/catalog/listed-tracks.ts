import { labelTitle } from '../prose/label-line';
import type { Heading } from '../prose/blocks';
import type { Block, ItemBlock, Part } from './part';
import { isGroupTitle } from './section-titles';

/** Between the depth of a heading and that of the next below it. */
const BELOW_HEADING = 0.5;

interface ListedTracks {
  readonly parts: readonly [Part, ...Part[]];
  /** Those that are items of a list. */
  readonly tracks: ReadonlySet<Heading>;
}

/**
 * The parts of a note in which several bold items, each with a list nested in it, stand below a heading such as
 * “Project ideas”: the items count as headings.
 */
export function splitListedTracks([first, ...others]: readonly [Part, ...Part[]]): ListedTracks {
  const tracks = new Set<Heading>();
  const split = others.flatMap((part) => {
    const listed = isGroupTitle(part.heading.text) ? listedParts(part) : [];
    for (const { heading } of listed.slice(1)) tracks.add(heading);
    return listed.length > 0 ? listed : [part];
  });
  return { parts: [first, ...split], tracks };
}

/** A part up to its first track, and a part for each track; none if there are not several. */
function listedParts({ heading, blocks: read }: Part): Part[] {
  const blocks = read();
  const starts = blocks.flatMap((block, at) => (namesTrack(block, blocks[at + 1]) ? [{ block, at }] : []));
  if (starts.length < 2) return [];
  const depth = heading.depth + BELOW_HEADING;
  const tracks = starts.map(({ block: { text, line, named }, at }, nth) => {
    const below = blocks.slice(at + 1, starts[nth + 1]?.at);
    const end = below.findIndex(isOutermost);
    const own = below.slice(0, end < 0 ? undefined : end).map(raised);
    const [name, said] = named ?? [labelTitle(text)];
    const lead: Block[] = said ? [{ kind: 'prose', text: said, line, joins: false, strong: false }] : [];
    return partOf({ depth, text: name, line }, [...lead, ...own]);
  });
  return [partOf(heading, blocks.slice(0, starts[0]?.at)), ...tracks];
}

function partOf(heading: Heading, blocks: readonly Block[]): Part {
  return { heading, blocks: () => blocks, mayHoldLabels: () => true };
}

function namesTrack(block: Block, below: Block | undefined): block is ItemBlock {
  if (!isOutermost(block) || below?.kind !== 'item') return false;
  return (block.labels === true || Boolean(block.named)) && !isOutermost(below);
}

function isOutermost(block: Block): block is ItemBlock {
  return block.kind === 'item' && (block.depth ?? 0) === 0;
}

function raised(block: Block): Block {
  if (block.kind !== 'item') return block;
  const { kind, text, line, checked, depth = 0, labels } = block;
  return { kind, text, line, checked, depth: Math.max(0, depth - 1), labels };
}
