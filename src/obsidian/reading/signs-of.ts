import { type App, getAllTags, type TFile } from 'obsidian';
import type { NoteSigns } from '../../index/qualify';

const NO_TAGS: readonly string[] = [];

interface KnownSigns extends NoteSigns {
  /** Whether the app has parsed the note yet; until then its tags and properties are not known. */
  readonly isParsed: boolean;
}

/** What shows the kind of a note, as far as the app knows. */
export function signsOf({ metadataCache }: App, file: TFile): KnownSigns {
  const cache = metadataCache.getFileCache(file);
  const tags = (cache && getAllTags(cache)) ?? NO_TAGS;
  const hasCapstone = cache?.frontmatter?.capstone !== undefined;
  return { path: file.path, tags, hasCapstone, isParsed: cache !== null };
}
