import { sameElements } from '../../model/basics/same-elements';
import { addTo } from '../../model/basics/value-at';

const NONE: readonly string[] = [];

/** A set of keys that also finds those of an item and of everything below it. */
export class KeysWithin {
  readonly #groups = new Map<string, string[]>();

  /** @param before the previous set, whose answers are kept if unchanged */
  constructor(
    readonly keys: ReadonlySet<string>,
    before?: KeysWithin,
  ) {
    for (const key of keys) this.#add(key);
    if (before) this.#keepFrom(before);
  }

  /** The same list for as long as it has the same keys. */
  within(key: string): readonly string[] {
    return this.#groups.get(key) ?? NONE;
  }

  #keepFrom(before: KeysWithin): void {
    for (const [ancestor, group] of this.#groups) {
      const known = before.#groups.get(ancestor);
      if (known && sameElements(known, group)) this.#groups.set(ancestor, known);
    }
  }

  #add(key: string): void {
    for (let end = key.indexOf('\n'); ; end = key.indexOf('\n', end + 1)) {
      const ancestor = end < 0 ? key : key.slice(0, end);
      addTo(this.#groups, ancestor, key);
      if (end < 0) return;
    }
  }
}

/** @param before the previous set, returned if it has these very keys */
export function keysWithin(keys: ReadonlySet<string>, before: KeysWithin): KeysWithin {
  return keys === before.keys ? before : new KeysWithin(keys, before);
}
