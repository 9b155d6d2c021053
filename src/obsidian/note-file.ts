import type { App, TFile } from 'obsidian';

/** Whether a file is still the one at its path: a deleted one keeps its path. */
export function isThere({ vault }: App, file: TFile): boolean {
  return vault.getFileByPath(file.path) === file;
}

/** @throws Error with a sentence for people if there is no such note (any more) */
export function noteFile({ vault }: App, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is no longer in the vault.`);
  return file;
}
