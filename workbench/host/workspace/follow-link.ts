import type { OpenViewState } from 'obsidian';
import type { App } from '../app';
import { parseLinktext } from '../metadata/linktext';
import type { TFile } from '../vault/abstract-file';
import { parentOf } from '../vault/path';
import type { WorkspaceLeaf } from './leaf';

/** Opens the target of a link; a missing note is created. */
export async function followLink(
  { metadataCache, vault }: App,
  linktext: string,
  sourcePath: string,
  leaf: () => WorkspaceLeaf,
  openState: OpenViewState,
): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const file = metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await createNote(vault, path));
  const eState = subpath === '' ? openState.eState : { subpath, ...openState.eState };
  await leaf().openFile(file, { ...openState, ...(eState && { eState }) });
}

async function createNote(vault: App['vault'], linkpath: string): Promise<TFile> {
  const path = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
  const folder = parentOf(path);
  if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
  return vault.create(path, '');
}
