/**
 * What both front ends make of a catalog's text: its headings, each with the blocks up to the next one. The front ends
 * differ only in how they find headings and items; the same code makes paths, tracks and sections of them.
 */

import type { CodeLine, Heading } from '../prose/blocks';
import type { Named } from '../prose/list-item';
import type { TextLine } from '../prose/text-line';

/** A heading and its content up to the next, no line of which is read until asked for. */
export interface Part {
  /** `NO_HEADING` for what stands above a note's first one. */
  readonly heading: Heading;
  readonly blocks: () => readonly Block[];
  /** Whether some line may name a section; false spares reading the blocks to find out. */
  readonly mayHoldLabels: () => boolean;
}

/** In the place of a heading for what stands above the first one. */
export const NO_HEADING: Heading = { depth: 0, text: '', line: 0 };

/** What is under a heading, in order; tables as the criteria that they hold. */
export type Block = ItemBlock | TextLine | CodeLine;

/** A list item, or a criterion in a table. */
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
  /** A bold name that it starts with, with what is said about it outside the nested items; null or absent for most. */
  readonly named?: Named | null;
}
