import { Kept } from '../../model/kept/kept';
import { sameElements } from '../../model/collections/same-elements';
import { keepIdentity, keepList } from '../../model/kept/keep-identity';
import type { WantedPiece } from '../ties/known-ties';
import { idsOf, type ItemLine, type OutlineItem, visibleItems } from './outline-item';

/** How many lines may be made and drawn in this turn before the rest must wait for the next. */
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

  /** @param share of the cost of a line that is made and drawn */
  take(share: number): void {
    this.#left -= share;
  }
}

/** Finding that an item is left out by the search, or looks the same, costs far less than drawing it. */
const NOT_DRAWN = 1 / 20;

/** The result for an item. */
export interface Made {
  /** Null if the search leaves it out. */
  readonly item: OutlineItem | null;
  /** How many items match the search: this one and those below it. */
  readonly results: number;
  readonly wanted: readonly WantedPiece[];
}

export interface NewlyMade extends Omit<Made, 'item'> {
  readonly line: ItemLine | null;
  readonly children: readonly OutlineItem[];
}

const NOTHING: Made = { item: null, results: 0, wanted: [] };

/**
 * What was last made of an item, so that remaking the tree costs only what differs, and what looks the same is the same
 * value.
 */
export class ItemMemory {
  #inputs: readonly unknown[] | null = null;
  #line: ItemLine | null = null;
  #made = NOTHING;
  /**
   * The memories of the asides below it, as last made. Null unless there are any, which is rare among thousands of
   * lines.
   */
  #below: Map<string, ItemMemory> | null = null;
  #tied: Kept<unknown> | null = null;

  /**
   * What the item is tied to; every part is the same value as long as it says the same.
   *
   * @param inputs everything that it depends on, compared by identity
   */
  tiedTo<Tied>(inputs: readonly unknown[], find: () => Tied): Tied {
    this.#tied ??= new Kept(keepIdentity);
    return this.#tied.given(inputs, find) as Tied;
  }

  /** The memories of the items right below it, as last made. */
  get itemsBelow(): ReadonlySet<object> {
    return idsOf(this.#made.item?.children ?? []);
  }

  /**
   * Makes the item if its inputs have changed. If there is no room for that in this turn, it stays as it was until a
   * later one: as it is drawn, or absent.
   *
   * @param inputs everything that the item and those below it depend on, compared by identity
   * @param isDrawn whether it is on the screen: after a fold or filter, what is kept may have to be drawn again
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
    return build((key) => {
      const memory = before?.get(key) ?? new ItemMemory();
      (this.#below ??= new Map<string, ItemMemory>()).set(key, memory);
      return memory;
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
