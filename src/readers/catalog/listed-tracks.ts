import { BELOW_HEADINGS, type Heading } from '../prose/blocks';
import { labelTitle } from '../prose/label-line';
import type { TrackTree } from './find-tracks';
import type { HeadingNode } from './heading-tree';
import { isDividedAsSpec } from './labels';
import type { Block, ItemBlock, Part } from './part';
import { isGroupTitle } from './heading-roles';

/**
 * The parts of a note in which the items of some lists count as headings: several bold ones, each with a list nested in
 * it, below a heading such as “Project ideas”, or if several are divided as a spec is. Null if there is no such list.
 */
export function splitListedTracks(parts: readonly [Part, ...Part[]]): readonly [Part, ...Part[]] | null {
  const [first, ...others] = parts.flatMap(splitPart);
  const isSplit = 1 + others.length > parts.length;
  return first && isSplit ? [first, ...others] : null;
}

/** Makes tracks of all items of lists that have a track among them; of all lists, if nothing is a track. */
export function withListedTracks({ root, tracks }: TrackTree): TrackTree {
  const lists = listsIn(root);
  const ofTracks = tracks.size === 0 ? lists : lists.filter((items) => items.some((item) => tracks.has(item)));
  return { root, tracks: new Set([...tracks, ...ofTracks.flat()]) };
}

/** The items below each heading that count as headings. */
function listsIn({ children }: HeadingNode): (readonly HeadingNode[])[] {
  return [children.filter(({ heading }) => heading.depth === BELOW_HEADINGS), ...children.flatMap(listsIn)];
}

/** A part up to its first track, and a part for each track; the part itself if there are not several. */
function splitPart(part: Part): Part[] {
  const { heading } = part;
  const isGroup = isGroupTitle(heading.text);
  const blocks = isGroup || part.mayHoldLabels() ? part.blocks() : [];
  const starts = blocks.flatMap((block, at) => (namesTrack(block, blocks[at + 1]) ? [{ block, at }] : []));
  if (starts.length < 2) return [part];
  const tracks = starts.map(({ block: { text, line, named }, at }, nth) => {
    const below = blocks.slice(at + 1, starts[nth + 1]?.at);
    const end = below.findIndex(isOutermost);
    const own = below.slice(0, end < 0 ? undefined : end).map(raised);
    const { name, about } = named ?? { name: text, about: [] };
    return partOf({ depth: BELOW_HEADINGS, text: labelTitle(name), line }, [...about, ...own]);
  });
  if (!isGroup && tracks.filter(({ blocks: own }) => isDividedAsSpec(own())).length < 2) return [part];
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

/** A block within a track, as below a heading: right below the name, an item needs no mark to be a label. */
function raised(block: Block): Block {
  if (block.kind !== 'item') return block;
  const { kind, text, line, checked, depth = 0, labels } = block;
  return { kind, text, line, checked, depth: Math.max(0, depth - 1), labels: depth === 1 || labels };
}
