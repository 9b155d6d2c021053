/**
 * What both front ends make of a catalog's text: a flat list of blocks. The front ends differ only in how they find
 * headings and items; paths, tracks and sections are made from the blocks by one and the same code.
 */
export type Block = HeadingBlock | ItemBlock | ProseBlock | CodeBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for the outermost. */
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

export interface ItemBlock {
  readonly kind: 'item';
  readonly text: string;
  readonly line: number;
  readonly checked?: boolean;
}

/** One line of running text. */
export interface ProseBlock {
  readonly kind: 'prose';
  readonly text: string;
  readonly line: number;
  /** It goes on with the paragraph of the block before. */
  readonly joins: boolean;
  /** The whole line is emphasised, as a label without a colon is. */
  readonly strong: boolean;
}

/** One line of a code block. */
interface CodeBlock {
  readonly kind: 'code';
  readonly text: string;
  readonly line: number;
}
