import type { ListItem } from './list-item';
import type { PipeTable } from './pipe-table';
import type { TextLine } from './text-line';

/** The depth of what counts as a heading and ends at the next one: deeper than any with marks. */
export const BELOW_HEADINGS = 7;

export interface Heading {
  /** 1 for the outermost. A line that counts as a heading may be between two depths, or below all. */
  readonly depth: number;
  readonly text: string;
  /** The text with its markup; absent if it has none. */
  readonly source?: string;
  readonly line: number;
}

/** The content under a heading, in order: list items, however nested, tables, and lines of text and code. */
export type NoteBlock = ListItem | PipeTable | TextLine | CodeLine;

/** One line of a code block, below the blank lines above it. */
export interface CodeLine {
  readonly kind: 'code';
  readonly text: string;
  readonly line: number;
}
