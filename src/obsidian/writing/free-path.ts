import { normalizePath, TFolder, type App } from 'obsidian';
import { singleSpaced } from '../../model/words/single-spaced';
import { unicodePattern } from '../../model/words/unicode-pattern';
import { foldedName } from '../../model/note-name';

/** Characters that a file name (on some system) or a link to it cannot have, including halves of surrogate pairs. */
const UNFIT = unicodePattern('g')`[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]+`;
/** What Windows takes for a device, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/iu;
/** In bytes of UTF-8: file systems allow 255, and the extension and a number need room. */
const LONGEST_NAME = 200;

/** An unused path (ignoring case) for a note in a folder; a number is added to the name if it is taken. */
export function freePath(app: App, folder: string, title: string): string {
  const name = fileName(title);
  const inside = app.vault.getAbstractFileByPath(normalizePath(folder));
  const taken = new Set(inside instanceof TFolder ? inside.children.map((child) => foldedName(child.name)) : []);
  for (let count = 1; ; count++) {
    const numbered = `${name}${count === 1 ? '' : ` ${count}`}.md`;
    if (!taken.has(foldedName(numbered))) return normalizePath(`${folder}/${numbered}`);
  }
}

function fileName(title: string): string {
  const fit = singleSpaced(title.replace(UNFIT(), ' ')).replace(/^[. ]+/, '');
  return shortened(fit.replace(DEVICE, '$& note')) || 'Untitled';
}

function shortened(name: string): string {
  // A unit takes at least one byte. Half of a surrogate pair at the cut takes three, and is the first to go.
  const characters = Array.from(name.slice(0, LONGEST_NAME));
  while (new TextEncoder().encode(characters.join('')).length > LONGEST_NAME) characters.pop();
  return characters.join('').replace(/[. ]+$/, '');
}
