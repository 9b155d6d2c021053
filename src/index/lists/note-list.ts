import { keepIdentity } from '../../model/kept/keep-identity';
import type { Problem } from '../../model/problem';

/** What is known of a single note of one kind. */
export interface NoteSource<Reading> {
  /** Null for a note that could not be read so far. */
  readonly reading: Reading | null;
  /** Why the last attempt to read it failed, or null. */
  readonly failure: string | null;
}

/**
 * A note's items in the list: none, one or several.
 *
 * @param outer the problems that cannot be seen from the note alone
 */
type MakeItems<Reading, Item> = (
  path: string,
  source: NoteSource<Reading>,
  outer: readonly Problem[],
) => readonly Item[];

type OuterProblems<Reading> = (path: string, reading: Reading | null) => readonly Problem[];

interface Built<Reading, Item> extends NoteSource<Reading> {
  readonly outer: readonly Problem[];
  readonly items: readonly Item[];
}

/** What the notes of one kind say, in the order of their paths. */
export class NoteList<Reading, Item> {
  readonly #make: MakeItems<Reading, Item>;
  readonly #outerProblems: OuterProblems<Reading>;
  #built = new Map<string, Built<Reading, Item>>();
  #all: readonly Item[] = [];

  constructor(make: MakeItems<Reading, Item>, outerProblems: OuterProblems<Reading> = () => []) {
    this.#make = make;
    this.#outerProblems = outerProblems;
  }

  /** The same array until an item is added, changed or removed. */
  get all(): readonly Item[] {
    return this.#all;
  }

  get paths(): Iterable<string> {
    return this.#built.keys();
  }

  /**
   * Takes in what is now known of some notes; null for one that is not of this kind (any more).
   *
   * @param others notes of which nothing new is known, but whose outer problems may have changed
   * @returns the notes whose items were added, changed or removed
   */
  update(sources: ReadonlyMap<string, NoteSource<Reading> | null>, others: Iterable<string> = []): readonly string[] {
    const known = new Map(sources);
    for (const path of others) if (!known.has(path)) known.set(path, this.#built.get(path) ?? null);
    const grows = [...known.keys()].some((path) => !this.#built.has(path));
    const changed = [...known].filter(([path, source]) => this.#build(path, source)).map(([path]) => path);
    // Nearly all are in order: while a vault is read, few are added at a time to many.
    if (grows) this.#built = new Map([...this.#built].sort(([a], [b]) => (a < b ? -1 : 1)));
    if (changed.length > 0) this.#all = this.#gathered();
    return changed;
  }

  #gathered(): readonly Item[] {
    const all: Item[] = [];
    for (const { items } of this.#built.values()) all.push(...items);
    return all;
  }

  /** Whether it made a difference. */
  #build(path: string, source: NoteSource<Reading> | null): boolean {
    const before = this.#built.get(path);
    const had = (before?.items.length ?? 0) > 0;
    if (!source) {
      this.#built.delete(path);
      return had;
    }
    const { reading, failure } = source;
    const outer = this.#outerProblems(path, reading);
    const same = before?.reading === reading && before.failure === failure;
    if (same && keepIdentity(before.outer, outer) === before.outer) return false;
    const items = this.#make(path, source, outer);
    this.#built.set(path, { reading, failure, outer, items });
    return had || items.length > 0;
  }
}
