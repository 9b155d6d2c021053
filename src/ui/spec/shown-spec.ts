import type { Piece } from '../../model/piece';
import type { TrackPlace } from '../../model/capstone-link';
import type { Track } from '../../model/catalog';
import type { RoadmapActions } from '../actions';
import { keepIdentity } from '../../model/kept/keep-identity';
import { treeScroller } from '../input/tree-focus';
import { openIn } from '../note-opener';
import type { SpecEvents } from '../panel-events';
import type { KnownTies } from '../ties/known-ties';
import { followedTrack } from './followed-track';
import { type SpecPage, specPageOf } from './spec-page';

/** What is drawn in place of the tree. */
export interface SpecProps {
  /** Which visit to a spec this is. */
  readonly visit: number;
  /** The requested spec. */
  readonly place: TrackPlace;
  /** Null if no catalog has it (any more). */
  readonly page: SpecPage | null;
  readonly events: SpecEvents;
}

/** Where the tree was when a spec took its place. */
interface TreePosition {
  readonly scrollTop: number;
  readonly focused: HTMLElement | null;
}

/** A visit to a spec, or to several one after the other. */
interface SpecVisit extends TreePosition {
  readonly place: TrackPlace;
}

/** A spec, and the objective that a plan of it goes under; null if that is to be asked. */
export interface WantedPlan {
  readonly place: TrackPlace;
  readonly piece: Piece | null;
}

export interface ShownSpecOptions {
  /** Of the view. */
  readonly element: HTMLElement;
  readonly actions: RoadmapActions;
  readonly check: (tickKey: string, checked: boolean) => void;
  /** Draws what is shown now: the tree, after the page was left, with the focus if the page had it. */
  readonly draw: () => void;
}

/** The spec shown in place of the tree, if any, and what can be done on its page. */
export class ShownSpec {
  readonly #options: ShownSpecOptions;
  #visit: SpecVisit | null = null;
  #visits = 0;
  #page: SpecPage | null = null;
  /** The track as last found, by which it is known while its heading is reworded. */
  #track: Track | null = null;

  constructor(options: ShownSpecOptions) {
    this.#options = options;
  }

  /** What to draw in place of the tree; null if the tree is shown. */
  get props(): SpecProps | null {
    const visit = this.#visits;
    return this.#visit && { visit, place: this.#visit.place, page: this.#page, events: this.#events };
  }

  /** What a plan of the spec on the page is made for; null if there is no page. */
  get wantedPlan(): WantedPlan | null {
    return this.#page && { place: this.#page.place, piece: this.#plannedFor() };
  }

  /** Shows a spec, from the tree or from another spec. The page appears with the next update. */
  goTo(place: TrackPlace): void {
    // When going from spec to spec, the way back still leads to the tree.
    const { scrollTop, focused } = this.#visit ?? treePosition(this.#options.element);
    this.#visit = { place, scrollTop, focused };
    this.#visits += 1;
    this.#track = null;
  }

  /** Brings the page up to date. */
  update(ties: KnownTies): void {
    const visit = this.#visit;
    const found = visit && followedTrack(ties.catalogs, visit.place, this.#track);
    this.#page = found && keepIdentity(this.#page, specPageOf(found, ties));
    if (!found || !this.#page) return;
    this.#track = found.track;
    this.#visit = { ...visit, place: this.#page.place };
  }

  readonly #events: SpecEvents = {
    back: () => this.#leave(),
    openSpecNote: (event) => this.#visit && this.#events.openAt(event, this.#visit.place.path, this.#visit.place.line),
    openAt: (event, path, line) => this.#options.actions.openNote(path, line, openIn(event)),
    // A double click would plan the same project twice.
    plan: ({ detail }) => {
      const wanted = this.wantedPlan;
      if (detail < 2 && wanted) this.#options.actions.planProject(wanted.place, wanted.piece);
    },
    check: (tickKey, checked) => this.#options.check(tickKey, checked),
  };

  #leave(): void {
    const visit = this.#visit;
    const { element, draw } = this.#options;
    if (!visit) return;
    this.#visit = null;
    this.#page = null;
    draw();
    restoreTree(visit, element);
  }

  /** A plan goes under the objective linked to the spec, if there is exactly one. */
  #plannedFor(): Piece | null {
    const behind = this.#page?.behind.map(({ from }) => from).filter(({ kind }) => kind === 'objective') ?? [];
    const [only] = behind;
    return only && behind.length === 1 ? { path: only.path, line: only.line, kind: only.kind } : null;
  }
}

/** @param element of the view */
function treePosition(element: HTMLElement): TreePosition {
  const focused = element.doc.activeElement as HTMLElement | null;
  return { scrollTop: treeScroller(element)?.scrollTop ?? 0, focused };
}

/** Puts the tree back where it was, and the focus if that is in the view, once it is shown again. */
function restoreTree({ scrollTop, focused }: TreePosition, element: HTMLElement): void {
  const scroller = treeScroller(element);
  if (scroller) scroller.scrollTop = scrollTop;
  if (element.contains(focused)) focused?.focus({ preventScroll: true });
}
