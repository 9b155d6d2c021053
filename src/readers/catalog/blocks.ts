/**
 * What both front ends make of a catalog's text: its headings, and under each the blocks up to the next one. The front
 * ends differ only in how they find headings and items; paths, tracks and sections are made of them by one and the same
 * code.
 */

import { lazily } from '../../model/lazily';
import type { CodeLine, Heading, TextLine } from '../prose/blocks';

/** A heading and what stands under it; the first part of a note has no heading. */
export interface Part {
  readonly heading: Heading | null;
  readonly body: Body;
}

/** What stands under a heading up to the next: no line of it is read before somebody asks. */
export class Body {
  readonly #blocks: () => readonly Block[];
  readonly #mayHoldLabels: () => boolean;

  /** @param mayHoldLabels whether some line may name a section; false spares reading the blocks to find out */
  constructor(blocks: () => readonly Block[], mayHoldLabels: () => boolean) {
    this.#blocks = lazily(blocks);
    this.#mayHoldLabels = lazily(mayHoldLabels);
  }

  get blocks(): readonly Block[] {
    return this.#blocks();
  }

  get mayHoldLabels(): boolean {
    return this.#mayHoldLabels();
  }
}

export type Block = ItemBlock | TextLine | CodeLine;

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
