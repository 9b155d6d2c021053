import { normalizePath, type App } from 'obsidian';

/** Characters that a file name cannot have on some system, or that would break a link to it. */
const UNFIT = /[\\/:*?"<>|#^[\]\p{Cc}]+/gu;
const LONGEST_NAME = 100;

/** A note's path in a folder that nothing has yet; a number follows the name where it is taken. */
export function freePath(app: App, folder: string, title: string): string {
  const name = fileName(title);
  for (let count = 1; ; count++) {
    const path = normalizePath(`${folder}/${name}${count === 1 ? '' : ` ${count}`}.md`);
    if (!app.vault.getAbstractFileByPath(path)) return path;
  }
}

/** Creates a note, and its folder where that is missing. Rejects when there is one already. */
export async function createNote(app: App, path: string, text: string): Promise<void> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '' && !app.vault.getAbstractFileByPath(folder)) await app.vault.createFolder(folder);
  await app.vault.create(path, text);
}

function fileName(title: string): string {
  const fit = title
    .replace(UNFIT, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return fit.slice(0, LONGEST_NAME).trim() || 'Untitled';
}
