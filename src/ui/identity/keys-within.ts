import { sameElements } from '../../model/collections/same-elements';
import { addTo } from '../../model/collections/value-at';

const NONE: readonly string[] = [];

/** A set of keys that also finds those of an item and of everything below it. */
export class KeysWithin {
  readonly #groups = new Map<string, string[]>();

  constructor(readonly keys: ReadonlySet<string>) {
    for (const key of keys) this.#add(key);
  }

  /** The set of these keys, which gives the very lists of this one where they are unchanged; this one if the keys are. */
  next(keys: ReadonlySet<string>): KeysWithin {
    if (keys === this.keys) return this;
    const next = new KeysWithin(keys);
    next.#keepFrom(this);
    return next;
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
