import { Kept } from '../index/kept';
import { afterPaint, type Scheduler } from '../index/scheduler';
import type { IndexSnapshot } from '../index/snapshot';
import { CurrentTies } from './current-ties';
import type { Moves } from './keyed-roadmap';
import { taskTick } from './note-tasks';
import { EMPTY_OUTLINE, type Outline, Outliner } from './outline';
import { Pace } from './pace';
import { PendingBoxes } from './pending-boxes';
import type { PendingStates } from './pending-roadmap';
import type { Place } from './place';
import { resourceTick } from './study-boxes';
import type { Tick, TickActions } from './tick';
import { TieFinder } from './tie-finder';
import type { ViewState } from './view-state';

export interface LiveOutlineOptions {
  readonly snapshot: IndexSnapshot;
  readonly actions: TickActions;
  readonly scheduler: Scheduler;
  /** There is more to show: a box was clicked, a tie was found, or the next turn has come. */
  readonly changed: () => void;
}

const NOTHING_ASKED: PendingStates = new Map();

/** What a sidebar knows: the outline of what the index says, of the boxes that were clicked, and of the ties found so far. */
export class LiveOutline {
  readonly #options: LiveOutlineOptions;
  readonly #pending: PendingBoxes;
  readonly #finder: TieFinder;
  readonly #outliner = new Outliner();
  readonly #keptTies = new Kept<CurrentTies>();
  readonly #pace = new Pace();
  #latest: IndexSnapshot;
  #made = EMPTY_OUTLINE;
  /** When the outline began to be made, in milliseconds. */
  #began = 0;
  /** What waits to be done later. */
  readonly #timers = new Set<number>();
  /** Calls off the next turn, where one was taken. */
  #callOffTurn: (() => void) | null = null;

  constructor(options: LiveOutlineOptions) {
    this.#options = options;
    this.#latest = options.snapshot;
    const { actions, changed } = options;
    const later = this.#later.bind(this);
    this.#pending = new PendingBoxes({ actions, tickOf: (key) => this.#tickOf(key), changed, later });
    this.#finder = new TieFinder({
      ...{ changed, later },
      pieceOf: (key) => this.placeOf(key)?.piece ?? null,
      now: () => window.performance.now(),
    });
  }

  /** As it was made last. */
  get outline(): Outline {
    return this.#made;
  }

  get snapshot(): IndexSnapshot {
    return this.#latest;
  }

  /** Null for what is not there (any more). */
  placeOf(key: string): Place | null {
    return this.#made.places.get(key);
  }

  /** Shows what the index says now, and only then forgets the clicks that have come true by it. */
  show(snapshot: IndexSnapshot): void {
    this.#latest = snapshot;
    this.#options.changed();
    this.#pending.indexChanged();
  }

  /** Asks for a state of a box. @param tickKey of the box, not of the item that it stands in */
  check(tickKey: string, checked: boolean): void {
    this.#pending.ask(tickKey, checked);
  }

  /** Takes in what the notes say by now. @returns what goes by other keys since the last time */
  read(): Moves {
    const moves = this.#outliner.read(this.#latest);
    this.#pending.follow(moves);
    return moves;
  }

  /**
   * Makes the outline anew, as far as there is room for in one turn.
   *
   * @param today `yyyy-MM-dd`
   * @returns the ties that it was made with
   */
  update(state: ViewState, today: string): CurrentTies {
    this.#began = this.#options.scheduler.now();
    const pending = this.#pending.states;
    const ties = this.#currentTies(pending);
    this.#made = this.#outliner.outline({ state, pending, ties, today }, this.#pace.lines);
    return ties;
  }

  /** Once the outline is drawn: looks for what it lacks, and takes another turn for what had no room in this one. */
  goOn(): void {
    this.#finder.seek(this.#latest.ties, this.#made.wanted);
    if (!this.#made.isUnfinished) return;
    this.#pace.took(this.#options.scheduler.now() - this.#began);
    this.#takeTurn();
  }

  close(): void {
    this.#callOffTurn?.();
    this.#pending.clear();
    this.#finder.close();
    for (const timer of this.#timers) window.clearTimeout(timer);
    this.#timers.clear();
  }

  #later(work: () => void, milliseconds: number): void {
    const timer = window.setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, milliseconds);
    this.#timers.add(timer);
  }

  #currentTies(pending: PendingStates): CurrentTies {
    const finder = this.#finder;
    const latest = this.#latest;
    const asked = pending.size > 0 ? pending : NOTHING_ASKED;
    const { ties, catalogs, studyPlans, systemsNotes, projectNotes } = latest;
    return this.#keptTies.given(
      [ties, catalogs, studyPlans, systemsNotes, projectNotes, asked, finder.version],
      () => new CurrentTies({ snapshot: latest, pending, found: finder.found }),
    );
  }

  /** The next turn comes when what this one made has been painted. */
  #takeTurn(): void {
    this.#callOffTurn ??= afterPaint(this.#options.scheduler, () => {
      this.#callOffTurn = null;
      this.#options.changed();
    });
  }

  /** What a box stands for: one of a roadmap goes by its item, any other by its note. */
  #tickOf(key: string): Tick | null {
    const { projectNotes, studyPlans } = this.#latest;
    return this.placeOf(key)?.tick ?? taskTick(key, projectNotes) ?? resourceTick(key, studyPlans);
  }
}
