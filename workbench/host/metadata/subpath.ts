import type {
  BlockSubpathResult,
  CachedMetadata,
  FootnoteSubpathResult,
  HeadingCache,
  HeadingSubpathResult,
} from 'obsidian';
import { stripHeading } from './linktext';

type Resolved = HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult;

/** Where `#Heading`, `#Heading#Below it` or `#^block` leads within a note. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): Resolved | null {
  if (subpath.startsWith('#^')) return resolveBlock(cache, subpath.slice(2));
  const wanted = subpath
    .split('#')
    .map(comparable)
    .filter((part) => part !== '');
  return resolveHeading(cache.headings ?? [], wanted);
}

function comparable(heading: string): string {
  return stripHeading(heading).toLowerCase();
}

function resolveBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id.toLowerCase());
  return { type: 'block', block, ...(list && { list }), start: block.position.start, end: block.position.end };
}

function resolveHeading(headings: readonly HeadingCache[], wanted: readonly string[]): HeadingSubpathResult | null {
  let found = 0;
  let level = 0;
  for (const [at, heading] of headings.entries()) {
    if (found >= wanted.length) break;
    if (heading.level <= level || comparable(heading.heading) !== wanted[found]) continue;
    found += 1;
    level = heading.level;
    if (found === wanted.length) return section(heading, headings.slice(at + 1));
  }
  return null;
}

function section(current: HeadingCache, after: readonly HeadingCache[]): HeadingSubpathResult {
  const next = after.find(({ level }) => level <= current.level);
  return {
    type: 'heading',
    current,
    // The type definitions have no null here, though the last heading has no next one.
    next: next as HeadingCache,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}
