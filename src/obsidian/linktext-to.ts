import type { App, TFile } from 'obsidian';
import { noteName } from '../model/note-name';

/** What a link cannot have in its path. The app gives no note such a name, but folders and other programs do. */
const UNLINKABLE = /[#|[\]]/;

/**
 * The path by which a note links to another, written as the app's settings have it, or the name alone where a folder
 * cannot be part of a link. Null if no link can lead to the note.
 */
export function findLinktext({ metadataCache }: App, file: TFile, sourcePath: string): string | null {
  const linktext = metadataCache.fileToLinktext(file, sourcePath);
  if (!UNLINKABLE.test(linktext)) return linktext;
  const name = noteName(file.path);
  return !UNLINKABLE.test(name) && metadataCache.getFirstLinkpathDest(name, sourcePath) === file ? name : null;
}

/**
 * The same, where there must be a link.
 *
 * @throws Error if none can lead to the note
 */
export function linktextTo(app: App, file: TFile, sourcePath: string): string {
  const linktext = findLinktext(app, file, sourcePath);
  if (linktext !== null) return linktext;
  throw new Error(`No link can lead to ${file.path}. Rename it or its folder without # | [ ], then try again.`);
}
