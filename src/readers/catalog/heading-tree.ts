import { labelsIn } from './labels';
import type { Part } from './part';
import type { TitleReader, TitleTraits } from './title-reader';
import { followsInSeries } from './track-names';

/** A heading with its content before its first sub-heading, and those; that of the root is `NO_HEADING`. */
export interface HeadingNode extends Part {
  readonly traits: TitleTraits;
  readonly children: readonly HeadingNode[];
}

interface OpenNode extends HeadingNode {
  readonly children: OpenNode[];
}

/**
 * Nests the headings of a note by depth; the first part is what comes above them. A track that continues the series of
 * an earlier one is its sibling, however deep its heading is.
 */
export function buildHeadingTree([first, ...parts]: readonly [Part, ...Part[]], traits: TitleReader): HeadingNode {
  const nodeOf = ({ heading, blocks, mayHoldLabels }: Part): OpenNode => {
    return { heading, blocks, mayHoldLabels, traits: traits(heading.text), children: [] };
  };
  const root = nodeOf(first);
  const open = [root];
  for (const part of parts) {
    const node = nodeOf(part);
    while ((open.at(-1)?.heading.depth ?? 0) >= node.heading.depth) open.pop();
    const before = open.findLastIndex((above) => follows(node, above));
    if (before > 0) open.length = before;
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  return root;
}

function follows(node: HeadingNode, above: HeadingNode): boolean {
  return node.traits.isNumbered && above.traits.isNumbered && followsInSeries(node.heading.text, above.heading.text);
}

/** The titles that a heading is divided into: its sub-headings, and the labels of lists right under it. */
export function partTitles(node: HeadingNode): string[] {
  const titles = node.mayHoldLabels() ? labelsIn(node.blocks()) : [];
  for (const child of node.children) titles.push(child.heading.text);
  return titles;
}

/** Whether a heading has a list or table below it, perhaps under one of its sub-headings. */
export function holdsItem(node: HeadingNode): boolean {
  return node.blocks().some((block) => block.kind === 'item') || node.children.some(holdsItem);
}
