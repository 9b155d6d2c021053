/**
 * What both front ends make of a catalog's text: its headings, each with the blocks up to the next one. The front ends
 * differ only in how they find headings and items; the same code makes paths, tracks and sections of them.
 */

import { lazily } from '../../model/basics/lazily';
import type { CodeLine, Heading, TextLine } from '../prose/blocks';

/** A heading and its content; the heading of a note's first part is `NO_HEADING`. */
export interface Part {
  readonly heading: Heading;
  readonly body: Body;
}

/** In the place of a heading for what stands above the first one. */
export const NO_HEADING: Heading = { depth: 0, text: '', line: 0 };

/** The content under a heading up to the next; no line of it is read until asked for. */
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
  /** Only for a task item. */
  readonly checked?: boolean;
  /** How deep the item is nested; absent if it is not. */
  readonly depth?: number;
  /** Its number, if it was read from an ordered list of copied text. */
  readonly ordinal?: number;
  /** It ends in a colon or is emphasised as a whole, like a label. */
  readonly labels?: boolean;
}
