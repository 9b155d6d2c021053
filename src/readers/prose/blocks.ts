import type { ListItem } from './list-item';
import type { PipeTable } from './pipe-table';

export interface Heading {
  /** 1 for the outermost. A line that counts as a heading is between two depths. */
  readonly depth: number;
  readonly text: string;
  /** The text with its markup; absent if it has none. */
  readonly source?: string;
  readonly line: number;
}

/** The content under a heading, in order: list items, however nested, tables, and lines of text and code. */
export type NoteBlock = ListItem | PipeTable | TextLine | CodeLine;

/** One line of running text. */
export interface TextLine {
  readonly kind: 'prose';
  readonly text: string;
  readonly line: number;
  /** It continues the paragraph of the block before. */
  readonly joins: boolean;
  /** The whole line is emphasised, like a label without a colon. */
  readonly strong: boolean;
}

/** One line of a code block, below the blank lines above it. */
export interface CodeLine {
  readonly kind: 'code';
  readonly text: string;
  readonly line: number;
}

/** Takes the last lines, which are a paragraph, out of blocks. */
export function takeParagraph(blocks: NoteBlock[]): Pick<TextLine, 'text' | 'line'> {
  const parts: string[] = [];
  let line = 1;
  for (let block = blocks.at(-1); block?.kind === 'prose'; block = blocks.at(-1)) {
    blocks.pop();
    parts.push(block.text);
    line = block.line;
    if (!block.joins) break;
  }
  return { text: parts.reverse().join(' '), line };
}

/** Removes the mark of a line break from the last line of text, where it is not one. */
export function withoutBreak(blocks: NoteBlock[]): void {
  const last = blocks.at(-1);
  if (last?.kind === 'prose' && last.text.endsWith('\\'))
    blocks.splice(-1, 1, { ...last, text: last.text.slice(0, -1).trimEnd() });
}
