/** What is known of a single note of one kind. */
export interface NoteSource<Reading> {
  /** Null for a note that could not be read so far. */
  readonly reading: Reading | null;
  /** Why the last attempt to read it failed, or null. */
  readonly failure: string | null;
}

/** A note's items in the list: none, one or several. */
type MakeItems<Reading, Item> = (path: string, source: NoteSource<Reading>) => readonly Item[];

interface Built<Reading, Item> extends NoteSource<Reading> {
  readonly items: readonly Item[];
}

/** What the notes of one kind say, in the order of their paths. */
export class NoteList<Reading, Item> {
  readonly #make: MakeItems<Reading, Item>;
  readonly #built = new Map<string, Built<Reading, Item>>();
  #sorted: readonly Item[] = [];

  constructor(make: MakeItems<Reading, Item>) {
    this.#make = make;
  }

  /** The same array until an item is added, changed or removed. */
  get all(): readonly Item[] {
    return this.#sorted;
  }

  /**
   * Takes in what is now known of some notes; null for one that is not of this kind (any more).
   *
   * @returns the notes whose items were added, changed or removed
   */
  update(sources: ReadonlyMap<string, NoteSource<Reading> | null>): readonly string[] {
    const changed = [...sources].filter(([path, source]) => this.#build(path, source)).map(([path]) => path);
    if (changed.length > 0) {
      const inOrder = [...this.#built].sort(([a], [b]) => (a < b ? -1 : 1));
      this.#sorted = inOrder.flatMap(([, { items }]) => items);
    }
    return changed;
  }

  /** Whether it made a difference. */
  #build(path: string, source: NoteSource<Reading> | null): boolean {
    const before = this.#built.get(path);
    if (!source) {
      this.#built.delete(path);
      return before !== undefined && before.items.length > 0;
    }
    if (before?.reading === source.reading && before.failure === source.failure) return false;
    const items = this.#make(path, source);
    this.#built.set(path, { ...source, items });
    return items.length > 0 || (before?.items.length ?? 0) > 0;
  }
}
