import type { App, TFile } from 'obsidian';

/** What the app reads in place of bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Whether a text may come from such bytes: writing it would replace them with this character. */
export function mayStandForBytes(text: string): boolean {
  return text.includes(REPLACEMENT);
}

/**
 * Whether a file holds bytes that are not UTF-8, or cannot be checked for them; some people do write that character.
 */
export async function holdsForeignBytes({ vault }: App, file: TFile): Promise<boolean> {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await vault.readBinary(file));
    return false;
  } catch {
    return true;
  }
}
