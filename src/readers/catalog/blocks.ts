/**
 * What both front ends make of a catalog's text: its headings, and under each the blocks up to the next one. The front
 * ends differ only in how they find headings and items; paths, tracks and sections are made of them by one and the same
 * code.
 */

/** A heading and what stands under it; the first part of a note has no heading. */
export interface Part {
  readonly heading: Heading | null;
  readonly body: Body;
}

export interface Heading {
  /** 1 for the outermost. A bold line that stands for a heading lies between two depths. */
  readonly depth: number;
  readonly text: string;
  /** The text with its markup; absent where it has none. */
  readonly source?: string;
  readonly line: number;
}

/** Reads blocks when they are asked for. */
export interface BodySource {
  read(): readonly Block[];
  /** Whether some line may name a section; false spares reading the blocks to find out. */
  mayHoldLabels(): boolean;
}

/** What stands under a heading up to the next: no line of it is read before somebody asks. */
export class Body {
  readonly #source: BodySource;
  #known: readonly Block[] | null = null;
  #labels: boolean | null = null;

  constructor(source: BodySource) {
    this.#source = source;
  }

  get blocks(): readonly Block[] {
    return (this.#known ??= this.#source.read());
  }

  get mayHoldLabels(): boolean {
    return (this.#labels ??= this.#source.mayHoldLabels());
  }
}

export type Block = ItemBlock | ProseBlock | CodeBlock;

export interface ItemBlock {
  readonly kind: 'item';
  readonly text: string;
  readonly line: number;
  /** Only of a task item. */
  readonly checked?: boolean;
  /** How deep the item is nested; absent for one that is not. */
  readonly depth?: number;
  /** Its number in the ordered list of copied text that it was read from. */
  readonly ordinal?: number;
  /** It ends in a colon, or is emphasised as a whole, as a label is. */
  readonly labels?: boolean;
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
