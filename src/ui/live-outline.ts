import { Kept } from '../model/kept/kept';
import { afterPaint, type Scheduler } from '../index/scheduler';
import { EMPTY_SNAPSHOT, type IndexSnapshot } from '../index/snapshot';
import type { RoadmapActions } from './actions';
import { isNoteKey, type Moves } from './identity/item-key';
import { EMPTY_OUTLINE, type Outline, Outliner } from './outline/outline';
import type { Place } from './outline/place';
import type { ViewState } from './outline/view-state';
import { Pace } from './pace';
import { taskTick } from './ticks/note-tasks';
import { PendingBoxes } from './ticks/pending-boxes';
import type { PendingStates } from './ticks/pending-states';
import { resourceTick } from './ticks/study-boxes';
import type { Tick } from './ticks/tick';
import { KnownTies } from './ties/known-ties';
import { TieFinder } from './ties/tie-finder';
import { TiesBasis } from './ties/ties-basis';

export interface LiveOutlineOptions {
  readonly actions: Pick<RoadmapActions, 'setTick'>;
  readonly scheduler: Scheduler;
  /** Called when there is more to show: a box was clicked, a tie was found, or the next turn has come. */
  readonly changed: () => void;
}

const NO_MOVES: Moves = new Map();

/** What a sidebar knows: the outline made from the index, the boxes that were clicked, and the ties found so far. */
export class LiveOutline {
  readonly #options: LiveOutlineOptions;
  readonly #pending: PendingBoxes;
  readonly #finder: TieFinder;
  readonly #outliner = new Outliner();
  readonly #tiesBasis = new TiesBasis();
  readonly #keptTies = new Kept<KnownTies>();
  /** The requests for boxes of notes other than roadmaps. */
  readonly #otherBoxes = new Kept<PendingStates>();
  readonly #pace = new Pace();
  #latest = EMPTY_SNAPSHOT;
  /** The snapshot that the outline is made from. */
  #taken: IndexSnapshot | null = null;
  #made = EMPTY_OUTLINE;
  /** When making the outline began, in milliseconds. */
  #began = 0;
  /** Pending work, called off at the end. */
  readonly #timers = new Set<number>();
  /** Cancels the next turn, if one is scheduled. */
  #callOffTurn: (() => void) | null = null;

  constructor(options: LiveOutlineOptions) {
    this.#options = options;
    const { actions, changed, scheduler } = options;
    const later = this.#later.bind(this);
    this.#pending = new PendingBoxes({
      changed,
      later,
      set: (tick, checked) => actions.setTick(tick, checked),
      tickOf: (key) => this.#tickOf(key),
    });
    this.#finder = new TieFinder({
      changed,
      later,
      pieceOf: (key) => this.placeOf(key)?.piece ?? null,
      now: () => scheduler.now(),
    });
  }

  /** As last made. */
  get outline(): Outline {
    return this.#made;
  }

  get snapshot(): IndexSnapshot {
    return this.#latest;
  }

  /** Null for what does not exist (any more). */
  placeOf(key: string): Place | null {
    return this.#made.places.get(key);
  }

  /** Shows what the index says now, and only then forgets the clicks that it confirms. */
  show(snapshot: IndexSnapshot): void {
    this.#latest = snapshot;
    this.#options.changed();
    this.#pending.indexChanged();
  }

  /** Requests a state for a box. @param tickKey the key of the box, not of its item */
  check(tickKey: string, checked: boolean): void {
    this.#pending.ask(tickKey, checked);
  }

  /** Takes in what the notes say now. @returns the keys that have changed since the last time */
  read(): Moves {
    if (this.#latest === this.#taken) return NO_MOVES;
    this.#taken = this.#latest;
    const moves = this.#outliner.read(this.#latest);
    this.#pending.follow(moves);
    return moves;
  }

  /**
   * Remakes the outline, as far as there is room in one turn.
   *
   * @param today `yyyy-MM-dd`
   * @returns the ties that it was made with
   */
  update(state: ViewState, today: string): KnownTies {
    this.#began = this.#options.scheduler.now();
    const pending = this.#pending.states;
    const ties = this.#knownTies(pending);
    this.#made = this.#outliner.outline({ state, pending, ties, today }, this.#pace.lines);
    return ties;
  }

  /**
   * After the outline is drawn: looks for what it lacks, and schedules another turn for what had no room in this one.
   */
  goOn(): void {
    this.#finder.seek(this.#latest.ties, this.#made.wanted);
    if (!this.#made.isUnfinished) return;
    this.#pace.took(this.#options.scheduler.now() - this.#began);
    this.#takeTurn();
  }

  close(): void {
    this.#callOffTurn?.();
    this.#pending.clear();
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

  /** Boxes of roadmaps do not affect ties, so a click on one need not go through the ties of all pieces. */
  #knownTies(asked: PendingStates): KnownTies {
    const others = [...asked].filter(([key]) => isNoteKey(key));
    const pending = this.#otherBoxes.given([others.length, ...others.flat()], () => new Map(others));
    const { found, version, versionAt } = this.#finder;
    const snapshot = this.#latest;
    const { ties, catalogs, studyPlans, systemsNotes, projectNotes } = snapshot;
    const basis = this.#tiesBasis.of(snapshot, pending);
    return this.#keptTies.given(
      [ties, catalogs, studyPlans, systemsNotes, projectNotes, basis, version],
      () => new KnownTies({ snapshot, pending, basis, found, versionAt }),
    );
  }

  /** The next turn comes after what this one made has been painted. */
  #takeTurn(): void {
    this.#callOffTurn ??= afterPaint(this.#options.scheduler, () => {
      this.#callOffTurn = null;
      this.#options.changed();
    });
  }

  /** What a box stands for: in a roadmap it is identified by its item, elsewhere by its note. */
  #tickOf(key: string): Tick | null {
    const { projectNotes, studyPlans } = this.#latest;
    return this.placeOf(key)?.tick ?? taskTick(key, projectNotes) ?? resourceTick(key, studyPlans);
  }
}
