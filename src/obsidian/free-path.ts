import { normalizePath, TFolder, type App, type TFile } from 'obsidian';

/** Characters that a file name cannot have on some system, or that would break a link to it. */
const UNFIT = /[\\/:*?"<>|#^[\]\p{Cc}]+/gu;
/** In bytes of UTF-8: file systems take 255, and the ending and a number want room. */
const LONGEST_NAME = 200;

/** A note's path in a folder that nothing has yet, in any case; a number follows the name where it is taken. */
export function freePath(app: App, folder: string, title: string): string {
  const name = fileName(title);
  const inside = app.vault.getAbstractFileByPath(normalizePath(folder));
  const taken = new Set(inside instanceof TFolder ? inside.children.map((child) => child.name.toLowerCase()) : []);
  for (let count = 1; ; count++) {
    const numbered = `${name}${count === 1 ? '' : ` ${count}`}.md`;
    if (!taken.has(numbered.toLowerCase())) return normalizePath(`${folder}/${numbered}`);
  }
}

/** Creates a note, and its folder where that is missing. Rejects when there is one already. */
export async function createNote(app: App, path: string, text: string): Promise<TFile> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '' && !app.vault.getAbstractFileByPath(folder)) await app.vault.createFolder(folder);
  return await app.vault.create(path, text);
}

function fileName(title: string): string {
  const fit = title
    .replace(UNFIT, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(fit) || 'Untitled';
}

function shortened(name: string): string {
  const characters = Array.from(name);
  while (new TextEncoder().encode(characters.join('')).length > LONGEST_NAME) characters.pop();
  return characters.join('').trim();
}
