import type { ListItem } from './list-item';
import type { PipeTable } from './pipe-table';

export interface Heading {
  /** 1 for the outermost. A line that stands for a heading lies between two depths. */
  readonly depth: number;
  readonly text: string;
  /** The text with its markup; absent where it has none. */
  readonly source?: string;
  readonly line: number;
}

/** What stands under a heading, in order: items of lists, however they are nested, tables, and lines of text and of code. */
export type NoteBlock = ListItem | PipeTable | TextLine | CodeLine;

/** One line of running text. */
export interface TextLine {
  readonly kind: 'prose';
  readonly text: string;
  readonly line: number;
  /** It goes on with the paragraph of the block before. */
  readonly joins: boolean;
  /** The whole line is emphasised, as a label without a colon is. */
  readonly strong: boolean;
}

/** One line of a code block. */
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

/** Takes the mark of a line break off the last line of text: it is none where no line follows. */
export function withoutBreak(blocks: NoteBlock[]): void {
  const last = blocks.at(-1);
  if (last?.kind === 'prose' && last.text.endsWith('\\'))
    blocks.splice(-1, 1, { ...last, text: last.text.slice(0, -1).trimEnd() });
}
