import type { Block, HeadingBlock } from './blocks';
import { isShortLabel } from './labels';

type Body = Exclude<Block, HeadingBlock>;

/** A heading with what stands under it; the root has no heading of its own. */
export interface HeadingNode {
  readonly heading: HeadingBlock | null;
  /** Blocks before its first sub-heading. */
  readonly body: readonly Body[];
  readonly children: readonly HeadingNode[];
}

interface OpenNode extends HeadingNode {
  readonly body: Body[];
  readonly children: OpenNode[];
}

/** Puts the blocks of a note under their headings, by depth. */
export function buildHeadingTree(blocks: readonly Block[]): HeadingNode {
  const root: OpenNode = { heading: null, body: [], children: [] };
  const open: OpenNode[] = [root];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open.at(-1)?.body.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.heading?.depth ?? 0) >= block.depth) open.pop();
    const node: OpenNode = { heading: block, body: [], children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  return root;
}

/** The titles of what a heading is divided into: its sub-headings, and the labels of lists right under it. */
export function partTitles(node: HeadingNode): string[] {
  const titles: string[] = [];
  let above: Body | null = null;
  for (const block of node.body) {
    if (block.kind === 'item' && above?.kind === 'prose' && isShortLabel(above)) titles.push(above.text);
    above = block;
  }
  for (const child of node.children) titles.push(child.heading?.text ?? '');
  return titles;
}
