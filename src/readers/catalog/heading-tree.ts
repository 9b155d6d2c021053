import type { Heading } from '../prose/blocks';
import { isShortLabel, labelAt } from './labels';
import type { Block, Body, Part } from './part';
import type { TitleReader, TitleTraits } from './title-reader';
import { followsInSeries } from './track-names';

/** A heading with its content; that of the root is `NO_HEADING`. */
export interface HeadingNode {
  readonly heading: Heading;
  readonly traits: TitleTraits;
  /** The content before its first sub-heading. */
  readonly body: Body;
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
  const nodeOf = ({ heading, body }: Part): OpenNode => {
    return { heading, traits: traits(heading.text), body, children: [] };
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
  const titles = node.body.mayHoldLabels ? labelsIn(node.body.blocks) : [];
  for (const child of node.children) titles.push(child.heading.text);
  return titles;
}

/** The labels of lists among blocks that are short enough to name sections. */
export function labelsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((_, at) => labelAt(blocks, at, isShortLabel)?.text ?? []);
}
