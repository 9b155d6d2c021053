import { sameElements } from '../model/same-elements';
import { keepIdentity, keepList } from './keep-identity';
import { idsOf, type ItemLine, type OutlineItem, visibleItems } from './outline-item';
import type { WantedPiece } from './tie-finder';

/** How many lines may be made and drawn before the rest has to wait for another turn. */
export class Room {
  #left: number;
  /** Whether something had to wait. */
  isShort = false;

  constructor(left: number) {
    this.#left = left;
  }

  get isLeft(): boolean {
    return this.#left > 0;
  }

  /** @param share of what a line takes that is made and drawn */
  take(share: number): void {
    this.#left -= share;
  }
}

/** To find that an item is left out by the search, or looks as before, takes far less than to draw it. */
const NOT_DRAWN = 1 / 20;

/** What comes of an item. */
export interface Made {
  /** Null for what the search leaves out. */
  readonly item: OutlineItem | null;
  /** How many items answer the search: this one and those below it. */
  readonly results: number;
  readonly wanted: readonly WantedPiece[];
}

export interface NewlyMade extends Omit<Made, 'item'> {
  readonly line: ItemLine | null;
  readonly children: readonly OutlineItem[];
}

const NOTHING: Made = { item: null, results: 0, wanted: [] };

/** The memories of the items at one place of the tree. Those not asked for in a turn are forgotten with the next. */
class ItemMemories {
  #kept = new Map<string, ItemMemory>();

  beginTurn(): (key: string) => ItemMemory {
    const before = this.#kept;
    const after = (this.#kept = new Map<string, ItemMemory>());
    return (key) => {
      const memory = before.get(key) ?? new ItemMemory();
      after.set(key, memory);
      return memory;
    };
  }
}

/**
 * What was made of an item the last time, so that making the tree again costs only what differs, and what looks the same
 * is the same value.
 */
export class ItemMemory {
  #inputs: readonly unknown[] | null = null;
  #line: ItemLine | null = null;
  #made = NOTHING;
  /** Null while there is nothing below it that has no memory of its own, as under most of thousands of lines. */
  #below: ItemMemories | null = null;
  #tied: { readonly inputs: readonly unknown[]; readonly value: unknown } | null = null;

  /**
   * What the item is tied to, with every part the same value for as long as it says the same.
   *
   * @param inputs all that it hangs on, compared by identity
   */
  tiedTo<Tied>(inputs: readonly unknown[], find: () => Tied): Tied {
    if (!this.#tied || !sameElements(this.#tied.inputs, inputs)) {
      this.#tied = { inputs, value: keepIdentity(this.#tied?.value, find()) };
    }
    return this.#tied.value as Tied;
  }

  /** The memories of the items right below it, as it was made the last time. */
  get itemsBelow(): ReadonlySet<object> {
    return idsOf(this.#made.item?.children ?? []);
  }

  /**
   * Makes the item if it hangs on something else than the last time. Where there is no room for that, it stays as it was
   * until a later turn: as it is drawn, or not there.
   *
   * @param inputs all that the item and those below it hang on, compared by identity
   * @param isDrawn whether it is on the screen: after a fold, or a filter, what is kept may have to be drawn again
   */
  make(
    inputs: readonly unknown[],
    room: Room,
    isDrawn: boolean,
    build: (below: (key: string) => ItemMemory) => NewlyMade,
  ): Made {
    const kept = this.#made;
    const hasToBeDrawn = kept.item !== null && !isDrawn;
    const isSame = this.#inputs !== null && sameElements(this.#inputs, inputs);
    if (isSame && !hasToBeDrawn) return kept;
    if (!room.isLeft) {
      room.isShort = true;
      return hasToBeDrawn ? NOTHING : kept;
    }
    if (isSame && hasToBeDrawn) {
      room.take(visibleItems([kept.item]).length);
      return kept;
    }
    const wasShort = room.isShort;
    room.isShort = false;
    const { line, children, ...rest } = this.#buildWithBelow(build);
    const item = this.#keep(line, children);
    room.take(item && (!isDrawn || item !== kept.item) ? 1 : NOT_DRAWN);
    this.#made = { item, ...rest };
    this.#inputs = room.isShort ? null : inputs;
    room.isShort ||= wasShort;
    return this.#made;
  }

  #buildWithBelow(build: (below: (key: string) => ItemMemory) => NewlyMade): NewlyMade {
    const before = this.#below;
    this.#below = null;
    let memoryOf: ((key: string) => ItemMemory) | null = null;
    return build((key) => {
      this.#below ??= before ?? new ItemMemories();
      memoryOf ??= this.#below.beginTurn();
      return memoryOf(key);
    });
  }

  #keep(made: ItemLine | null, below: readonly OutlineItem[]): OutlineItem | null {
    const { item } = this.#made;
    const line = keepIdentity(this.#line, made);
    const children = keepList(item?.children ?? [], below);
    const same = line === this.#line && children === item?.children;
    this.#line = line;
    return same ? item : line && { ...line, id: this, children };
  }
}
