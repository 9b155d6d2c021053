import type { Outcome } from '../../model/outcome';
import { movedKey, type Moves, pathOfKey } from '../identity/item-key';
import { NOTHING_ASKED, type PendingStates } from './pending-states';
import { inNote, isSameTick, stateOf, type Tick } from './tick';

export interface PendingOptions {
  /** Requests a state. Never rejects. */
  readonly set: (tick: Tick, checked: boolean) => Promise<Outcome>;
  /** What a box stands for now; null if it is gone. */
  readonly tickOf: (key: string) => Tick | null;
  /** Called when the shown states have changed. */
  readonly changed: () => void;
  readonly later: (work: () => void, milliseconds: number) => void;
}

/** The user's request for one box. */
interface Wish {
  /** What the last request was for. */
  readonly tick: Tick;
  /** The state requested last. */
  readonly wanted: boolean;
  /** The state of the request that was sent last. */
  readonly sent: boolean;
  /** Whether that request is pending, or done but not yet seen in the index. */
  readonly phase: 'sending' | 'written';
  readonly request: Promise<Outcome>;
}

/** How long to wait for the index to show a written state, in milliseconds. */
const PATIENCE = 4000;

/**
 * The boxes that were clicked and are not yet known to have the requested state. They are shown as requested at once;
 * if a request is refused, they are shown as in the index. Each box has at most one request under way, and ends in the
 * state requested last.
 *
 * Keys only say what is shown as requested: a line that replaced another may get its key. So the request goes to what a
 * key stands for now only if that is certainly the box that was clicked; otherwise it goes to that box as it was, which
 * is found again in the note, or refused.
 */
export class PendingBoxes {
  #wishes = new Map<string, Wish>();
  readonly #options: PendingOptions;

  constructor(options: PendingOptions) {
    this.#options = options;
  }

  /** The same value as long as there are none. */
  get states(): PendingStates {
    return this.#wishes.size === 0
      ? NOTHING_ASKED
      : new Map([...this.#wishes].map(([key, { wanted }]) => [key, wanted]));
  }

  ask(key: string, wanted: boolean): void {
    const tick = this.#options.tickOf(key);
    const wish = this.#wishes.get(key);
    if (wish && tick && isSameTick(wish.tick, tick)) this.#want(key, wish, wanted);
    else {
      if (wish) this.#letGo(key, wish);
      if (tick) this.#request(key, tick, wanted);
    }
    this.#options.changed();
  }

  /** A request is shown where its box is now. */
  follow(moves: Moves): void {
    const wishes = new Map<string, Wish>();
    for (const [key, wish] of this.#wishes) {
      const to = movedKey(key, moves);
      const path = moves.get(pathOfKey(key));
      const other = wishes.get(to);
      if (other) this.#sendAtLast(other);
      wishes.set(to, path === undefined ? wish : { ...wish, tick: inNote(wish.tick, path) });
    }
    this.#wishes = wishes;
  }

  /** The index has news, which is already drawn: what is forgotten now looks the same without it. */
  indexChanged(): void {
    for (const [key, wish] of this.#wishes) this.#compare(key, wish);
  }

  /** Shows the real states. Requests that still wait are sent, and succeed or are refused without being shown. */
  clear(): void {
    for (const wish of this.#wishes.values()) this.#sendAtLast(wish);
    this.#wishes.clear();
  }

  #want(key: string, wish: Wish, wanted: boolean): void {
    const changed = { ...wish, wanted };
    this.#wishes.set(key, changed);
    if (wish.phase === 'written') this.#proceed(key, changed);
  }

  /** Sends what was requested since the last request was sent, or checks whether that has come true. */
  #proceed(key: string, wish: Wish): void {
    if (wish.wanted === wish.sent) return this.#compare(key, wish);
    const tick = this.#options.tickOf(key);
    this.#request(key, tick && isSameTick(wish.tick, tick) ? tick : wish.tick, wish.wanted);
  }

  /**
   * Forgets a request that has come true, or whose box is gone from the index: whether the state is in the note is for
   * the writer to find out and report. What waits for it is sent now: later it would come after requests under another
   * key.
   */
  #compare(key: string, wish: Wish): void {
    const tick = this.#options.tickOf(key);
    if (!tick) this.#letGo(key, wish);
    else if (wish.phase === 'written' && stateOf(tick) === wish.wanted) this.#wishes.delete(key);
  }

  #letGo(key: string, wish: Wish): void {
    this.#wishes.delete(key);
    this.#sendAtLast(wish);
  }

  #sendAtLast({ tick, wanted, sent }: Wish): void {
    if (wanted !== sent) void this.#options.set(tick, wanted);
  }

  #request(key: string, tick: Tick, wanted: boolean): void {
    const request = this.#options.set(tick, wanted);
    this.#wishes.set(key, { tick, wanted, sent: wanted, phase: 'sending', request });
    void request.then((outcome) => this.#settle(request, outcome));
  }

  #settle(request: Promise<Outcome>, outcome: Outcome): void {
    const found = this.#wishOf(request);
    if (!found) return;
    const { key, wish } = found;
    if (outcome.ok) {
      const written: Wish = { ...wish, phase: 'written' };
      this.#wishes.set(key, written);
      this.#proceed(key, written);
      this.#options.later(() => this.#giveUp(request), PATIENCE);
    } else {
      this.#wishes.delete(key);
    }
    this.#options.changed();
  }

  #giveUp(request: Promise<Outcome>): void {
    const found = this.#wishOf(request);
    if (!found) return;
    this.#letGo(found.key, found.wish);
    this.#options.changed();
  }

  /** The last sent request, by the current key of its box. */
  #wishOf(request: Promise<Outcome>): { readonly key: string; readonly wish: Wish } | null {
    for (const [key, wish] of this.#wishes) if (wish.request === request) return { key, wish };
    return null;
  }
}
