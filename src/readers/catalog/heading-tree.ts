import type { Heading } from '../prose/blocks';
import type { Block, Body, Part } from './blocks';
import { isShortLabel, labelAt } from './labels';
import type { TitleReader } from './title-reader';
import { followsInSeries } from './track-names';

/** A heading with its content; the root has no heading of its own. */
export interface HeadingNode {
  readonly heading: Heading | null;
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
  const root: OpenNode = { heading: null, body: first.body, children: [] };
  const open: OpenNode[] = [root];
  for (const { heading, body } of parts) {
    const depth = heading?.depth ?? 0;
    while (open.length > 1 && (open.at(-1)?.heading?.depth ?? 0) >= depth) open.pop();
    if (heading && traits(heading.text).isNumbered) {
      const before = open.findLastIndex(({ heading: above }) => above && follows(heading, above, traits));
      if (before > 0) open.length = before;
    }
    const node: OpenNode = { heading, body, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  return root;
}

function follows(heading: Heading, above: Heading, traits: TitleReader): boolean {
  return traits(above.text).isNumbered && followsInSeries(heading.text, above.text);
}

/** The titles that a heading is divided into: its sub-headings, and the labels of lists right under it. */
export function partTitles(node: HeadingNode): string[] {
  const titles = node.body.mayHoldLabels ? labelsIn(node.body.blocks) : [];
  for (const child of node.children) titles.push(child.heading?.text ?? '');
  return titles;
}

/** The labels of lists among blocks that are short enough to name sections. */
export function labelsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((_, at) => labelAt(blocks, at, isShortLabel)?.text ?? []);
}
