import { normalizePath, TFolder, type App } from 'obsidian';
import { singleSpaced } from '../model/single-spaced';
import { unicodePattern } from '../model/unicode-pattern';

/** Characters that a file name cannot have on some system (halves of surrogate pairs among them), or a link to it. */
const UNFIT = unicodePattern('g')`[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]+`;
const HALF_PAIR_AT_END = unicodePattern()`\p{Cs}$`;
/** What Windows takes for a device, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/iu;
/** In bytes of UTF-8: file systems take 255, and the ending and a number want room. */
const LONGEST_NAME = 200;

/** A note's path in a folder that nothing has yet, in any case; a number follows the name where it is taken. */
export function freePath(app: App, folder: string, title: string): string {
  const name = fileName(title);
  const inside = app.vault.getAbstractFileByPath(normalizePath(folder));
  const taken = new Set(inside instanceof TFolder ? inside.children.map((child) => folded(child.name)) : []);
  for (let count = 1; ; count++) {
    const numbered = `${name}${count === 1 ? '' : ` ${count}`}.md`;
    if (!taken.has(folded(numbered))) return normalizePath(`${folder}/${numbered}`);
  }
}

/** What some file systems take for the same name. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function fileName(title: string): string {
  const fit = singleSpaced(title.replace(UNFIT(), ' ')).replace(/^[. ]+|[. ]+$/g, '');
  return shortened(fit.replace(DEVICE, '$& note')) || 'Untitled';
}

function shortened(name: string): string {
  // A unit takes a byte at least; the cut may have gone through a surrogate pair.
  const characters = Array.from(name.slice(0, LONGEST_NAME).replace(HALF_PAIR_AT_END(), ''));
  while (new TextEncoder().encode(characters.join('')).length > LONGEST_NAME) characters.pop();
  return characters.join('').replace(/[. ]+$/, '');
}
