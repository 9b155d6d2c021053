import type { App, TFile } from 'obsidian';

/** @throws Error with a sentence for people if there is no such note (any more) */
export function noteFile({ vault }: App, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is no longer in the vault.`);
  return file;
}
