import type { App } from 'obsidian';
import { readCapstoneProperty } from '../linking/capstone-property';
import type { NoteLookup } from '../linking/written-links';

/** Where links lead, and what properties say, as the app's metadata cache has it now. */
export function createNoteLookup({ metadataCache, vault }: App): NoteLookup {
  return {
    resolveNote: (linkpath, sourcePath) => metadataCache.getFirstLinkpathDest(linkpath, sourcePath)?.path ?? null,
    capstoneProperty: (path) => {
      const file = vault.getFileByPath(path);
      const properties = file && metadataCache.getFileCache(file)?.frontmatter;
      return properties ? readCapstoneProperty(properties.capstone) : [];
    },
  };
}
