import type { Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Says that something of a folder is not in the vault, if notes may be missed because of it. */
export async function sayLeftOut(entry: Dirent, path: string): Promise<void> {
  if (await mayHoldNotes(entry)) say(reasonOf(entry), path);
}

/** Says that nothing of a folder is in the vault. */
export function sayUnreadable(folder: string): void {
  say('it cannot be read', `the folder ${folder}`);
}

/** A name of a system that is not UTF-8 comes with replacement characters, and does not lead back to its file. */
function reasonOf(entry: Dirent): string {
  if (entry.name.includes('\\')) return 'its name has a backslash';
  if (entry.name.includes('\uFFFD')) return 'its name is not UTF-8';
  if (entry.isSymbolicLink()) return 'it is a link that leads out of the vault, or nowhere';
  return entry.isFile() || entry.isDirectory() ? 'it cannot be read' : 'it is neither a file nor a folder';
}

async function mayHoldNotes(entry: Dirent): Promise<boolean> {
  if (entry.isDirectory() || /\.md$/i.test(entry.name)) return true;
  const behind = entry.isSymbolicLink() && (await stat(join(entry.parentPath, entry.name)).catch(() => null));
  return behind ? behind.isDirectory() : false;
}

function say(why: string, what: string): void {
  // A name may hold what a terminal takes for commands.
  console.warn(`Left out, since ${why}: ${what.replace(/\p{Cc}/gu, '\uFFFD')}.`);
}
