import { keepIdentity } from '../../model/kept/keep-identity';
import type { Ties } from '../../index/ties/ties';
import type { Piece } from '../../model/piece';
import { parentKey } from '../identity/item-key';
import type { PieceIdentity, FoundTies, WantedPiece } from './known-ties';

export interface TieFinderOptions {
  /** Where a piece is now; null if it is gone. */
  readonly pieceOf: (key: string) => Piece | null;
  /** Called when something new was found. */
  readonly changed: () => void;
  /** In milliseconds. */
  readonly now: () => number;
  readonly later: (work: () => void, milliseconds: number) => void;
}

interface Entry {
  readonly key: string;
  readonly basis: Ties['basis'];
  readonly content: WantedPiece['content'];
  readonly found: FoundTies;
}

/** How long a slice may take, and how long findings may wait to be shown, in milliseconds. */
const SLICE = 8;
const SHOW_EVERY = 250;
/** How many keys have a version of their own: titles that are typed and notes that are made bring new ones without end. */
const MOST_VERSIONS = 1000;
/** Long enough for the screen to be painted before the first slice. */
const PAINT = 40;

/**
 * Finds what pieces are tied to, in slices, since searching for suggestions takes time and building the search index
 * takes more. Earlier findings stay until newer ones replace them.
 */
export class TieFinder {
  /** Incremented whenever something new was found. */
  version = 0;
  /** The version of what was found last at a key or below it. */
  readonly #versions = new Map<string, number>();
  /** That of all other keys. */
  #otherVersions = 0;
  /** What was found; also for what is folded by now, so that it is shown at once when it is unfolded again. */
  readonly #entries = new WeakMap<object, Entry>();
  readonly #options: TieFinderOptions;
  #ties: Ties | null = null;
  /** Lists for which everything was found. */
  #settled = new WeakSet<readonly WantedPiece[]>();
  #waiting: readonly WantedPiece[] = [];
  #scheduled = false;

  constructor(options: TieFinderOptions) {
    this.#options = options;
  }

  readonly found = ({ memory }: PieceIdentity): FoundTies | null => this.#entries.get(memory)?.found ?? null;

  /** Grows whenever something new was found at a key or below it. */
  readonly versionAt = (key: string): number => this.#versions.get(key) ?? this.#otherVersions;

  /** Replaces what was searched for before. */
  seek(ties: Ties, wanted: readonly (readonly WantedPiece[])[]): void {
    if (ties.basis !== this.#ties?.basis) this.#settled = new WeakSet();
    this.#ties = ties;
    this.#waiting = wanted.flatMap((list) => this.#missingOf(list));
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.length === 0) return;
    this.#scheduled = true;
    let shown = this.#options.now();
    let unseen = false;
    const slice = (): void => {
      unseen = this.#findSome() || unseen;
      const rest = this.#waiting.length > 0;
      const due = !rest || this.#options.now() - shown >= SHOW_EVERY;
      this.#scheduled = rest;
      if (unseen && due) {
        [shown, unseen] = [this.#options.now(), false];
        this.#options.changed();
      }
      if (rest) this.#options.later(slice, 0);
    };
    this.#options.later(slice, PAINT);
  }

  #missingOf(list: readonly WantedPiece[]): readonly WantedPiece[] {
    if (this.#settled.has(list)) return [];
    const missing = list.filter(({ memory, key, content }) => {
      const entry = this.#entries.get(memory);
      return entry?.basis !== this.#ties?.basis || entry?.content !== content || entry.key !== key;
    });
    if (missing.length === 0) this.#settled.add(list);
    return missing;
  }

  /** @returns whether anything is new */
  #findSome(): boolean {
    const options = this.#options;
    const end = options.now() + SLICE;
    const { version } = this;
    while (this.#ties?.prepareStep()) if (options.now() >= end) return false;
    let done = 0;
    for (const wanted of this.#waiting) {
      if (done > 0 && options.now() >= end) break;
      this.#findTiesOf(wanted);
      done += 1;
    }
    this.#waiting = this.#waiting.slice(done);
    return this.version !== version;
  }

  #findTiesOf({ memory, key, content }: WantedPiece): void {
    const piece = this.#options.pieceOf(key);
    if (!piece || !this.#ties) return;
    const { capstones, topics, drafts } = this.#ties.of(piece);
    const before = this.#entries.get(memory)?.found ?? null;
    const found = keepIdentity(before, { capstones, topics, drafts });
    this.#entries.set(memory, { key, basis: this.#ties.basis, content, found });
    if (found === before) return;
    this.version += 1;
    if (this.#versions.size > MOST_VERSIONS) {
      this.#versions.clear();
      this.#otherVersions = this.version;
    }
    for (let at: string | null = key; at !== null; at = parentKey(at)) this.#versions.set(at, this.version);
  }
}
