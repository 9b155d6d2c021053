import type { MarkdownSectionInformation } from 'obsidian';
import { readBlocks } from '../metadata/blocks';
import { getFrontMatterInfo } from '../metadata/frontmatter';
import { Lines } from '../metadata/lines';

/** A top-level block of a note; lines count from 0, the last one included. */
export interface NoteSection {
  readonly type: string;
  readonly source: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** The blocks that reading view renders one by one, frontmatter first. */
export function readSections(text: string): NoteSection[] {
  const lines = new Lines(text);
  const info = getFrontMatterInfo(text);
  const closing = info.exists ? lines.all.findIndex(({ offset }) => offset === info.to) : -1;
  const section = (type: string, first: number, last: number): NoteSection => {
    const { start, end } = lines.block(first, last);
    return { type, source: text.slice(start.offset, end.offset), lineStart: first, lineEnd: last };
  };
  const blocks = readBlocks(lines, closing + 1).map(({ type, first, last }) => section(type, first, last));
  return closing < 0 ? blocks : [section('yaml', 0, closing), ...blocks];
}

export function infoOf({ lineStart, lineEnd }: NoteSection, text: string): MarkdownSectionInformation {
  return { text, lineStart, lineEnd };
}
