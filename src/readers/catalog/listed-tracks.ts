import type { Heading } from '../prose/blocks';
import { BELOW_HEADINGS } from '../prose/folds';
import { labelTitle } from '../prose/label-line';
import type { TrackTree } from './catalog-shaper';
import { labelsIn, type HeadingNode } from './heading-tree';
import type { Block, ItemBlock, Part } from './part';
import { isCriteriaTitle, isGroupTitle } from './section-titles';

interface ListedTracks {
  readonly parts: readonly [Part, ...Part[]];
  /** The parts that are items, list by list. */
  readonly lists: readonly (readonly Part[])[];
}

/**
 * The parts of a note in which the items of some lists count as headings: several bold ones, each with a list nested in
 * it, below a heading such as “Project ideas”, or if several are divided as a spec is. Null if there is no such list.
 */
export function splitListedTracks(parts: readonly [Part, ...Part[]]): ListedTracks | null {
  const lists: Part[][] = [];
  const [first, ...others] = parts.flatMap((part) => {
    const [above, ...items] = listedParts(part);
    if (!above) return [part];
    lists.push(items);
    return [above, ...items];
  });
  return first && lists.length > 0 ? { parts: [first, ...others], lists } : null;
}

/** With the other items of lists in which there is a track; with those of all lists, if nothing is a track. */
export function withListedTracks({ root, tracks }: TrackTree, lists: ListedTracks['lists']): TrackTree {
  const names = new Set([...tracks].map((track) => track.heading));
  const ofTracks = tracks.size === 0 ? lists : lists.filter((items) => items.some(({ heading }) => names.has(heading)));
  for (const { heading } of ofTracks.flat()) names.add(heading);
  return { root, tracks: nodesOf(root, names) };
}

/** The nodes of a tree that have one of these headings. */
function nodesOf(node: HeadingNode, headings: ReadonlySet<Heading>): ReadonlySet<HeadingNode> {
  const within = node.children.flatMap((child) => [...nodesOf(child, headings)]);
  return new Set(headings.has(node.heading) ? [node, ...within] : within);
}

/** A part up to its first track, and a part for each track; none if there are not several. */
function listedParts({ heading, blocks: read, mayHoldLabels }: Part): Part[] {
  const isGroup = isGroupTitle(heading.text);
  const blocks = isGroup || mayHoldLabels() ? read() : [];
  const starts = blocks.flatMap((block, at) => (namesTrack(block, blocks[at + 1]) ? [{ block, at }] : []));
  if (starts.length < 2) return [];
  const tracks = starts.map(({ block: { text, line, named }, at }, nth) => {
    const below = blocks.slice(at + 1, starts[nth + 1]?.at);
    const end = below.findIndex(isOutermost);
    const own = below.slice(0, end < 0 ? undefined : end).map(raised);
    const [name, said] = named ?? [labelTitle(text)];
    const lead: Block[] = said ? [{ kind: 'prose', text: said, line, joins: false, strong: false }] : [];
    return partOf({ depth: BELOW_HEADINGS, text: name, line }, [...lead, ...own]);
  });
  if (!isGroup && tracks.filter(isDivided).length < 2) return [];
  return [partOf(heading, blocks.slice(0, starts[0]?.at)), ...tracks];
}

function partOf(heading: Heading, blocks: readonly Block[]): Part {
  return { heading, blocks: () => blocks, mayHoldLabels: () => true };
}

/** Whether a track has a section that only a spec has. */
function isDivided({ blocks }: Part): boolean {
  return labelsIn(blocks()).some((label) => isCriteriaTitle(labelTitle(label)));
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
