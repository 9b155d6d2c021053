import type { App } from 'obsidian';
import { readCapstoneProperty } from '../../readers/capstone-property';
import type { NoteLookup } from '../../linking/written-links';

/** Where links lead and what properties say, by the app's current metadata cache. */
export function createNoteLookup({ metadataCache, vault }: App): NoteLookup {
  return {
    has: (path) => vault.getFileByPath(path) !== null,
    resolveNote: (linkpath, sourcePath) => metadataCache.getFirstLinkpathDest(linkpath, sourcePath)?.path ?? null,
    capstoneProperty: (path) => {
      const file = vault.getFileByPath(path);
      const properties = file && metadataCache.getFileCache(file)?.frontmatter;
      return properties ? readCapstoneProperty(properties) : [];
    },
  };
}
