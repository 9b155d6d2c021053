import { endsInColon, labelTitle, LONGEST_LABEL } from '../prose/label-line';
import type { TextLine } from '../prose/text-line';
import type { Block, ItemBlock } from './part';
import { isCriteriaTitle, isSectionTitle } from './section-titles';

/** Whether a line introduces the list below it: it ends in a colon, or is emphasised as a whole. */
export function isLabel({ text, strong }: TextLine): boolean {
  return strong || endsInColon(text);
}

/** Whether a label is short enough to name a section, and not a sentence; a name of sections alone is a label, too. */
export function isShortLabel(prose: TextLine): boolean {
  const { text } = prose;
  return text.length <= LONGEST_LABEL && !/[.!?]\s/.test(text) && (isLabel(prose) || isSectionTitle(text));
}

/** Whether a block is an item that names a section made of the items nested in it. */
function isItemLabel(block: Block, below: ItemBlock): block is ItemBlock {
  if (block.kind !== 'item' || !block.labels || (below.depth ?? 0) <= (block.depth ?? 0)) return false;
  return block.text.length <= LONGEST_LABEL && isSectionTitle(labelTitle(block.text));
}

/**
 * The block at a place, if it is the label of the list below it.
 *
 * @param mayLabel whether a line other than an item may be a label
 */
export function labelAt(
  blocks: readonly Block[],
  at: number,
  mayLabel: (prose: TextLine) => boolean,
): TextLine | ItemBlock | null {
  const block = blocks[at];
  const below = blocks[at + 1];
  if (!block || below?.kind !== 'item') return null;
  if (block.kind === 'prose') return !goesOn(block) && mayLabel(block) ? block : null;
  return isItemLabel(block, below) ? block : null;
}

/** Whether a line is the rest of a sentence, which was broken before its colon. */
function goesOn({ joins, text }: TextLine): boolean {
  return joins && text.charAt(0) !== text.charAt(0).toUpperCase();
}

/** The labels of lists among blocks that are short enough to name sections. */
export function labelsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((_, at) => labelAt(blocks, at, isShortLabel)?.text ?? []);
}

/** Whether blocks are divided by labels into sections, one of which only a spec has. */
export function isDividedAsSpec(blocks: readonly Block[]): boolean {
  return labelsIn(blocks).some((label) => isCriteriaTitle(labelTitle(label)));
}
