import type { BlockCache, CachedMetadata, HeadingCache, Pos, ReferenceCache, TagCache } from 'obsidian';
import { readBlocks } from './blocks';
import type { Block } from './blocks';
import { getFrontMatterInfo, parseFrontmatter } from './frontmatter';
import { readInline } from './inline';
import { Lines } from './lines';
import { readListItems } from './list-items';

const WITHOUT_INLINE: readonly string[] = ['code', 'math', 'comment', 'thematicBreak'];

/** What the app's cache would hold of a note. Offsets are UTF-16, lines and columns count from 0. */
export function readMetadata(text: string): CachedMetadata {
  const lines = new Lines(text);
  const { cache, bodyLine } = readFrontmatter(text, lines);
  const blocks = readBlocks(lines, bodyLine);
  const yaml = cache.frontmatterPosition ? [{ type: 'yaml', position: cache.frontmatterPosition }] : [];
  const sections = blocks.map(({ type, first, last }) => ({ type, position: lines.block(first, last) }));
  if (yaml.length + sections.length > 0) cache.sections = [...yaml, ...sections];
  addInlines(cache, text, blocks, lines);
  const headings = blocks.flatMap((block) => readHeading(block, lines) ?? []);
  if (headings.length > 0) cache.headings = headings;
  const listItems = blocks.filter(({ type }) => type === 'list').flatMap((block) => readListItems(lines, block));
  if (listItems.length > 0) cache.listItems = listItems;
  const ids = readBlockIds(blocks, lines);
  if (Object.keys(ids).length > 0) cache.blocks = ids;
  return cache;
}

function readFrontmatter(text: string, lines: Lines): { cache: CachedMetadata; bodyLine: number } {
  const info = getFrontMatterInfo(text);
  const frontmatter = info.exists ? parseFrontmatter(info.frontmatter) : null;
  if (!info.exists) return { cache: {}, bodyLine: 0 };
  const last = lines.all.findIndex(({ offset }) => offset === info.to);
  const cache: CachedMetadata = { frontmatterPosition: lines.block(0, last) };
  if (frontmatter) cache.frontmatter = frontmatter;
  return { cache, bodyLine: last + 1 };
}

function addInlines(cache: CachedMetadata, text: string, blocks: readonly Block[], lines: Lines): void {
  const tags: TagCache[] = [];
  const links: ReferenceCache[] = [];
  const embeds: ReferenceCache[] = [];
  for (const block of blocks) {
    if (WITHOUT_INLINE.includes(block.type)) continue;
    const { start, end } = lines.block(block.first, block.last);
    const locate = locator(lines, block.first, start.offset);
    for (const piece of readInline(text.slice(start.offset, end.offset))) {
      const position = { start: locate(piece.from), end: locate(piece.to) };
      if (piece.kind === 'tag') tags.push({ position, tag: piece.tag });
      else (piece.kind === 'link' ? links : embeds).push({ position, ...reference(text, position, piece) });
    }
  }
  if (tags.length > 0) cache.tags = tags;
  if (links.length > 0) cache.links = links;
  if (embeds.length > 0) cache.embeds = embeds;
}

function reference(text: string, position: Pos, { link, displayText }: { link: string; displayText: string }) {
  return { link, original: text.slice(position.start.offset, position.end.offset), displayText };
}

/** Turns growing offsets of one block into places, walking its lines once. */
function locator(lines: Lines, first: number, blockOffset: number) {
  let line = first;
  return (offset: number) => {
    const absolute = blockOffset + offset;
    while (line + 1 < lines.all.length && lines.line(line + 1).offset <= absolute) line += 1;
    return lines.loc(line, absolute - lines.line(line).offset);
  };
}

function readHeading(block: Block, lines: Lines): HeadingCache | null {
  const { text } = lines.line(block.first);
  const position = lines.block(block.first, block.last);
  const atx = block.type === 'heading' ? /^ {0,3}(#{1,6})/.exec(text)?.[1] : undefined;
  if (atx !== undefined) {
    const heading = text
      .trim()
      .slice(atx.length)
      .trim()
      .replace(/[ \t]#+$/, '');
    return { position, heading: heading.trim(), level: atx.length };
  }
  const underline = block.type === 'paragraph' && block.last > block.first ? lines.line(block.last).text.trim() : '';
  if (!/^(?:=+|-+)$/.test(underline)) return null;
  return { position, heading: text.trim(), level: underline.startsWith('=') ? 1 : 2 };
}

function readBlockIds(blocks: readonly Block[], lines: Lines): Record<string, BlockCache> {
  const ids: Record<string, BlockCache> = {};
  for (const block of blocks) {
    if (WITHOUT_INLINE.includes(block.type)) continue;
    const id = /(?:^|[ \t])\^([\w-]+)[ \t]*$/.exec(lines.line(block.last).text.slice(-200))?.[1];
    if (id !== undefined) ids[id.toLowerCase()] = { id, position: lines.block(block.first, block.last) };
  }
  return ids;
}
