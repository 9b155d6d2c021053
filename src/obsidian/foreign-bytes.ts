import type { App, TFile } from 'obsidian';

/** What the app reads in place of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Whether a text may be of such bytes: to write it would put this character in their place. */
export function mayStandForBytes(text: string): boolean {
  return text.includes(REPLACEMENT);
}

/** Whether a file holds bytes that are no UTF-8, or cannot be looked through for them; some people do write that character. */
export async function holdsForeignBytes({ vault }: App, file: TFile): Promise<boolean> {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await vault.readBinary(file));
    return false;
  } catch {
    return true;
  }
}
