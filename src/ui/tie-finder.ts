import type { Piece, Ties } from '../index/ties';
import type { FoundTies } from './known-ties';

export interface WantedPiece {
  readonly key: string;
  readonly piece: Piece;
}

export interface TieFinderOptions {
  /** Something new was found. */
  readonly changed: () => void;
  /** In milliseconds. */
  readonly now: () => number;
  readonly later: (work: () => void, milliseconds: number) => void;
}

interface Entry {
  readonly ties: Ties;
  readonly found: FoundTies;
}

/** How long a slice may take, and how long what was found may wait to be shown, in milliseconds. */
const SLICE = 8;
const SHOW_EVERY = 250;
/** Long enough for the screen to be painted before the first slice, which may have to build what is searched. */
const PAINT = 40;
/** Entries that are kept beyond those that are wanted, so that unfolding an item again shows them at once. */
const KEPT = 2000;

/**
 * Finds in slices what pieces are tied to, since searching for suggestions takes time and building what is searched
 * takes more. Until something newer is found, what was found before stays.
 */
export class TieFinder {
  private readonly entries = new Map<string, Entry>();
  private readonly options: TieFinderOptions;
  private ties: Ties | null = null;
  private waiting: readonly WantedPiece[] = [];
  private scheduled = false;
  private closed = false;

  constructor(options: TieFinderOptions) {
    this.options = options;
  }

  readonly found = (key: string): FoundTies | null => this.entries.get(key)?.found ?? null;

  /** Takes the place of what was sought before. */
  seek(ties: Ties, wanted: readonly WantedPiece[]): void {
    this.ties = ties;
    this.waiting = wanted.filter(({ key }) => this.entries.get(key)?.ties !== ties);
    if (this.entries.size > wanted.length + KEPT) this.forgetAllBut(wanted);
    this.schedule();
  }

  close(): void {
    this.closed = true;
    this.waiting = [];
  }

  private schedule(): void {
    if (this.scheduled || this.waiting.length === 0) return;
    this.scheduled = true;
    let shown = this.options.now();
    let unseen = false;
    const slice = (): void => {
      if (this.closed) return;
      unseen = this.findSome() || unseen;
      const rest = this.waiting.length > 0;
      const due = !rest || this.options.now() - shown >= SHOW_EVERY;
      this.scheduled = rest;
      if (unseen && due) {
        [shown, unseen] = [this.options.now(), false];
        this.options.changed();
      }
      if (rest) this.options.later(slice, 0);
    };
    this.options.later(slice, PAINT);
  }

  /** @returns whether anything is new */
  private findSome(): boolean {
    const { ties, options } = this;
    const end = options.now() + SLICE;
    let done = 0;
    let news = false;
    for (const { key, piece } of this.waiting) {
      if (!ties || (done > 0 && options.now() >= end)) break;
      const { capstones, topics, drafts } = ties.of(piece);
      const before = this.entries.get(key)?.found;
      const found = { capstones, topics, drafts };
      const same = before !== undefined && saySame(before, found);
      this.entries.set(key, { ties, found: same ? before : found });
      news ||= !same;
      done += 1;
    }
    this.waiting = this.waiting.slice(done);
    return news;
  }

  private forgetAllBut(wanted: readonly WantedPiece[]): void {
    const kept = new Set(wanted.map(({ key }) => key));
    for (const key of this.entries.keys()) if (!kept.has(key)) this.entries.delete(key);
  }
}

function saySame(a: FoundTies, b: FoundTies): boolean {
  return areSame(a.capstones, b.capstones) && areSame(a.topics, b.topics) && areSame(a.drafts, b.drafts);
}

/** What says the same keeps its identity; an empty list may not. */
function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === 0 && b.length === 0);
}
