/**
 * Keys identify what the sidebar shows, and stay stable while notes change around it: the note's path, then for each
 * level the item's title and its number among items with the same title. None of these contains a line break, so levels
 * are separated by line breaks. A level that starts with `+` is an aside: something that other notes say about the item
 * above, folded until opened.
 */

import { countOne } from '../../model/collections/count-one';
import { objectiveName } from '../../model/objective-name';

/** Counts the items with each title so far, at one place of the outline. */
export class Namesakes {
  readonly #seen = new Map<string, number>();

  /** The key of the next item with this title below `parent`. */
  keyOf(parent: string, title: string): string {
    return `${parent}\n${countOne(this.#seen, title)}:${title}`;
  }
}

/** Maps each value together with its key below `parent`. */
export function mapKeyed<Value, Made>(
  parent: string,
  values: readonly Value[],
  titleOf: (value: Value) => string,
  make: (key: string, value: Value) => Made,
): Made[] {
  const namesakes = new Namesakes();
  return values.map((value) => make(namesakes.keyOf(parent, titleOf(value)), value));
}

const ASIDE = '+';

/** The key of an aside below an item. @param name unique among the asides of that item */
export function asideKey(parent: string, name: string): string {
  return `${parent}\n${ASIDE}${name}`;
}

/** Whether an item is folded until it is opened; all others are open until they are folded. */
export function isAside(key: string): boolean {
  return key.startsWith(ASIDE, key.lastIndexOf('\n') + 1);
}

/** The roadmap item that an item is, or is an aside of. */
export function ownerKey(key: string): string {
  const at = key.indexOf(`\n${ASIDE}`);
  return at < 0 ? key : key.slice(0, at);
}

/** Whether a key is of something in a note that is no item of a roadmap, such as the box of a task. */
export function isNoteKey(key: string): boolean {
  return ownerKey(key) === pathOfKey(key);
}

/** The title of the roadmap item that an item is, or is an aside of. */
export function titleOfKey(key: string): string {
  const owner = ownerKey(key);
  return objectiveName({ title: owner.slice(owner.lastIndexOf('\n') + 1).replace(/^\d+:/, '') });
}

/** The path of the note that an item is in. */
export function pathOfKey(key: string): string {
  const end = key.indexOf('\n');
  return end < 0 ? key : key.slice(0, end);
}

/** The key of the item above, or null for a note. */
export function parentKey(key: string): string | null {
  const end = key.lastIndexOf('\n');
  return end < 0 ? null : key.slice(0, end);
}

/** Whether an item is `ancestor` or somewhere below it. */
export function isWithin(key: string, ancestor: string): boolean {
  return key.startsWith(ancestor) && (key.length === ancestor.length || key[ancestor.length] === '\n');
}

/** The new keys of items whose keys have changed, by the old ones. */
export type Moves = ReadonlyMap<string, string>;

/** The key of an item after its own key, or one above it, has changed. */
export function movedKey(key: string, moves: Moves): string {
  for (let above: string | null = key; above !== null; above = parentKey(above)) {
    const moved = moves.get(above);
    if (moved !== undefined) return moved + key.slice(above.length);
  }
  return key;
}
