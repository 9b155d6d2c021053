import type { Outcome } from '../model/outcome';
import { movedKey } from './item-key';
import type { Moves } from './keyed-roadmap';
import type { PendingStates } from './pending-roadmap';
import { askFor, stateOf, type Tick, type TickActions } from './tick';

export interface PendingOptions {
  readonly actions: TickActions;
  /** What a box stands for now; undefined when it is gone. */
  readonly tickOf: (key: string) => Tick | undefined;
  /** The states that are shown have changed. */
  readonly changed: () => void;
  readonly later: (work: () => void, milliseconds: number) => void;
}

/** What the user asked of one box. */
interface Wish {
  /** What the box stood for when the last request was sent. */
  readonly tick: Tick;
  /** The state asked for last. */
  readonly wanted: boolean;
  /** The state of the request that was sent last. */
  readonly sent: boolean;
  /** Whether that request is on its way, or done and not yet seen in the index. */
  readonly phase: 'sending' | 'written';
  readonly request: Promise<Outcome>;
}

/** How long a state that was written may wait for the index to show it, in milliseconds. */
const PATIENCE = 4000;

/**
 * The boxes that were clicked and are not yet known to be as asked. They are shown as asked at once; when a request is
 * refused, they are shown as the index has them. For each box one request is on its way at a time, and the state asked
 * for last is the one that it ends with.
 */
export class PendingBoxes {
  private wishes = new Map<string, Wish>();
  private readonly options: PendingOptions;

  constructor(options: PendingOptions) {
    this.options = options;
  }

  get states(): PendingStates {
    return new Map([...this.wishes].map(([key, { wanted }]) => [key, wanted]));
  }

  ask(key: string, wanted: boolean): void {
    const wish = this.wishes.get(key);
    if (wish) this.wishes.set(key, { ...wish, wanted });
    if (wish?.phase !== 'sending') this.proceed(key, wanted);
    this.options.changed();
  }

  /** What was asked of a box stays with it when it goes by another key. */
  follow(moves: Moves): void {
    if (moves.size === 0 || this.wishes.size === 0) return;
    this.wishes = new Map([...this.wishes].map(([key, wish]) => [movedKey(key, moves), wish]));
  }

  /** The index has news. The caller draws anew in any case. */
  indexChanged(): void {
    // What waits for a box that is gone is sent now: later it would come after what is asked of the box by another key.
    const isGone = (key: string): boolean => this.options.tickOf(key) === undefined;
    for (const [key, wish] of this.wishes) if (wish.phase === 'written' || isGone(key)) this.proceed(key, wish.wanted);
  }

  /** Shows the truth. What still waits to be sent is sent, and comes true or is refused without being shown. */
  clear(): void {
    for (const wish of this.wishes.values()) this.sendAtLast(wish);
    this.wishes.clear();
  }

  /**
   * Sends a request if one is needed and possible; forgets a wish that has come true. One whose box is gone from the index
   * is sent for the box as it was: whether that is in the note, and what to say if not, is for others to tell.
   */
  private proceed(key: string, wanted: boolean): void {
    const wish = this.wishes.get(key);
    const tick = this.options.tickOf(key);
    if (!tick) {
      this.wishes.delete(key);
      if (wish) this.sendAtLast(wish);
    } else if (wish?.sent !== wanted) this.request(key, wanted, tick, wish !== undefined);
    else if (stateOf(tick) === wanted) this.wishes.delete(key);
  }

  private sendAtLast({ tick, wanted, sent }: Wish): void {
    if (wanted !== sent) void askFor(tick, wanted, this.options.actions);
  }

  private request(key: string, wanted: boolean, tick: Tick, again: boolean): void {
    // A box that was just inserted is not to be inserted again: its turn comes when the index has it.
    if (tick.kind === 'row' && again) return;
    const request = askFor(tick, wanted, this.options.actions);
    this.wishes.set(key, { tick, wanted, sent: wanted, phase: 'sending', request });
    void request.then((outcome) => this.settle(request, outcome));
  }

  private settle(request: Promise<Outcome>, outcome: Outcome): void {
    const found = this.wishOf(request);
    if (!found) return;
    const { key, wish } = found;
    if (outcome.ok) {
      this.wishes.set(key, { ...wish, phase: 'written' });
      this.proceed(key, wish.wanted);
      this.options.later(() => this.giveUp(request), PATIENCE);
    } else {
      this.wishes.delete(key);
    }
    this.options.changed();
  }

  private giveUp(request: Promise<Outcome>): void {
    const found = this.wishOf(request);
    if (!found) return;
    const { key, wish } = found;
    this.wishes.delete(key);
    this.sendAtLast(wish);
    this.options.changed();
  }

  /** The wish that a request was sent for last, by the key that its box goes by now. */
  private wishOf(request: Promise<Outcome>): { readonly key: string; readonly wish: Wish } | null {
    for (const [key, wish] of this.wishes) if (wish.request === request) return { key, wish };
    return null;
  }
}
