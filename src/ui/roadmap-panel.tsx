import { Keymap, type UserEvent } from 'obsidian';
import { render } from 'preact';
import { Kept } from '../index/kept';
import type { Scheduler } from '../index/scheduler';
import type { IndexSnapshot } from '../index/snapshot';
import type { Piece } from '../index/ties';
import { localDay } from '../model/calendar-day';
import type { TrackPlace } from '../model/capstone-link';
import type { Link } from '../model/roadmap';
import type { OpenIn, RoadmapActions } from './actions';
import { RoadmapPane } from './components/roadmap-pane';
import { CurrentTies } from './current-ties';
import { movedKey, ownerKey, pathOfKey } from './item-key';
import { ItemRequests } from './item-requests';
import { keepIdentity } from './keep-identity';
import type { Moves } from './keyed-roadmap';
import { taskTick } from './note-tasks';
import { EMPTY_OUTLINE, Outliner } from './outline';
import { itemAt, type OutlineItem, visibleItems } from './outline-item';
import { PendingBoxes } from './pending-boxes';
import type { PendingStates } from './pending-roadmap';
import type { Place } from './place';
import { type SpecPage, specPageOf } from './spec-page';
import { beginVisit, endVisit, type SpecVisit } from './spec-visit';
import { resourceTick } from './study-boxes';
import type { Tick } from './tick';
import { TieFinder } from './tie-finder';
import type { PaneEvents, SpecEvents, TreeEvents } from './tree-events';
import { focusedItem, focusLine, lineOf } from './tree-focus';
import { focusAfter } from './tree-keyboard';
import { INITIAL_STATE, type ViewState, withAllFolded, withFolds, withMoves, withQuery } from './view-state';

export interface PanelOptions {
  readonly element: HTMLElement;
  /** Unique among the views of a window. */
  readonly id: string;
  readonly snapshot: IndexSnapshot;
  readonly actions: RoadmapActions;
  readonly now: () => Date;
  readonly scheduler: Scheduler;
  /** The user has set something that is to be remembered. */
  readonly stateChanged: () => void;
}

const NOTHING_ASKED: PendingStates = new Map();

/** What a sidebar knows and shows, from what the index says and the user does. */
export class RoadmapPanel {
  private readonly options: PanelOptions;
  private readonly pending: PendingBoxes;
  private readonly finder: TieFinder;
  private readonly requests: ItemRequests;
  private readonly outliner = new Outliner();
  private readonly ties = new Kept<CurrentTies>();
  private snapshot: IndexSnapshot;
  private current = INITIAL_STATE;
  private outline = EMPTY_OUTLINE;
  private focus: string | null = null;
  private visit: SpecVisit | null = null;
  private page: SpecPage | null = null;
  private today = '';
  private hasTurn = false;
  private closed = false;

  constructor(options: PanelOptions) {
    this.options = options;
    this.snapshot = options.snapshot;
    this.pending = new PendingBoxes({
      actions: options.actions,
      tickOf: (key) => this.tickOf(key),
      changed: () => this.refresh(),
      later: (work, milliseconds) => window.setTimeout(work, milliseconds),
    });
    this.finder = new TieFinder({
      pieceOf: (key) => this.outline.places.get(key)?.piece ?? null,
      changed: () => this.refresh(),
      now: () => window.performance.now(),
      later: (work, milliseconds) => window.setTimeout(work, milliseconds),
    });
    this.requests = new ItemRequests({
      actions: options.actions,
      outline: () => this.outline,
      hasCatalogs: () => this.snapshot.catalogs.length > 0,
      showSpec: (place) => this.showSpec(place),
      openNote: (event, key) => this.openAt(event, key, this.placeOf(key)?.line),
      lineOf: (key) => lineOf(options.element, key) ?? options.element,
    });
  }

  get state(): ViewState {
    return this.current;
  }

  set state(state: ViewState) {
    this.current = state;
    this.refresh();
  }

  /** The objective or project that the keyboard is at. */
  get selected(): Piece | null {
    return this.focus === null ? null : (this.placeOf(this.focus)?.piece ?? null);
  }

  /** Whether a fold is still of use: its item is there, or its note is not known (yet). */
  readonly isKnown = (key: string): boolean => {
    const { places } = this.outline;
    return places.get(ownerKey(key)) !== null || places.get(pathOfKey(key)) === null;
  };

  show(snapshot: IndexSnapshot): void {
    this.snapshot = snapshot;
    this.refresh();
    this.pending.indexChanged();
  }

  /** Shows a spec in place of the tree. */
  showSpec(place: TrackPlace): void {
    this.visit = beginVisit(place, this.options.element, this.visit);
    this.refresh();
  }

  /** Draws anew if a new day has begun: target dates are a day nearer. */
  watchDay(): void {
    if (localDay(this.options.now()) !== this.today) this.refresh();
  }

  /** Puts the focus on the line of the tree that had it last. */
  takeFocus(): void {
    focusLine(this.options.element, this.focus);
  }

  close(): void {
    this.closed = true;
    this.pending.clear();
    this.finder.close();
    render(null, this.options.element);
  }

  /** Brings what is shown up to date, as far as there is room for in one turn; the rest follows in turns of its own. */
  private refresh(): void {
    if (this.closed) return;
    this.today = localDay(this.options.now());
    const before = this.outline.items;
    const { snapshot, today, visit } = this;
    this.follow(this.outliner.read(snapshot.roadmaps));
    const { current: state } = this;
    const pending = this.pending.states;
    const ties = this.currentTies(pending);
    this.outline = this.outliner.outline({ state, pending, ties, today });
    this.moveFocusFrom(before);
    this.page = visit && keepIdentity(this.page, specPageOf(visit.place, { catalogs: snapshot.catalogs, ties }));
    // A heading that is reworded later is still the one that is looked at.
    if (visit && this.page) this.visit = { ...visit, place: this.page.place };
    this.draw();
    this.finder.seek(snapshot.ties, this.outline.wanted);
    if (this.outline.isUnfinished) this.takeTurn();
  }

  /** Folds and focus stay with what goes by another key now. */
  private follow(moves: Moves): void {
    if (moves.size === 0) return;
    this.current = withMoves(this.current, moves);
    this.focus &&= movedKey(this.focus, moves);
  }

  /** The next turn comes when what this one made has been painted. */
  private takeTurn(): void {
    if (this.hasTurn) return;
    this.hasTurn = true;
    const { scheduler } = this.options;
    scheduler.frame(() =>
      scheduler.soon(() => {
        this.hasTurn = false;
        this.refresh();
      }),
    );
  }

  private currentTies(pending: PendingStates): CurrentTies {
    const { snapshot, finder } = this;
    const asked = pending.size > 0 ? pending : NOTHING_ASKED;
    const { ties, catalogs, studyPlans, systemsNotes, projectNotes } = snapshot;
    return this.ties.given(
      [ties, catalogs, studyPlans, systemsNotes, projectNotes, asked, finder.version],
      () => new CurrentTies({ snapshot, pending, found: finder.found }),
    );
  }

  /** The focus stays where it is, if that is still on the screen. */
  private moveFocusFrom(before: readonly OutlineItem[]): void {
    const { items } = this.outline;
    if (items === before || (this.focus !== null && itemAt(items, this.focus))) return;
    this.focus = focusAfter(visibleItems(before), visibleItems(items), this.focus);
  }

  private draw(): void {
    const { element, id } = this.options;
    const wasFocused = focusedItem(element) !== null;
    const { outline, current: state, focus, treeEvents, paneEvents, visit, page } = this;
    const { ready } = this.snapshot;
    const spec = visit && { place: visit.place, page, events: this.specEvents };
    render(<RoadmapPane {...{ outline, state, focus, ready, treeEvents, paneEvents, spec }} idPrefix={id} />, element);
    if (!visit && wasFocused && focusedItem(element) === null) this.takeFocus();
  }

  private change(state: ViewState): void {
    this.state = state;
    this.options.stateChanged();
  }

  private readonly treeEvents: TreeEvents = {
    check: (key, checked) => this.pending.ask(this.placeOf(key)?.tickKey ?? key, checked),
    fold: (keys, fold) => this.change(withFolds(this.current, keys, fold)),
    focus: (key) => this.moveFocus(key),
    open: (event, key) => this.openAt(event, key, this.placeOf(key)?.line),
    openProblems: (event, key) => this.showProblems(event, key),
    followLink: (event, key, link) => this.followLink(event, key, link),
    hoverLink: (event, key, link) => {
      this.options.actions.previewLink(event, event.currentTarget as HTMLElement, link, this.pathOf(key));
    },
    capstone: (event, key, request) => this.requests.capstone(event, key, request),
    newDraft: (event, key) => this.requests.newDraft(event, key),
    menu: (event, key) => {
      const item = itemAt(this.outline.items, key);
      if (item) this.requests.menu(event, key, item.kind);
    },
  };

  private readonly specEvents: SpecEvents = {
    back: () => this.leaveSpec(),
    openSpecNote: (event) => this.visit && this.specEvents.openAt(event, this.visit.place.path, this.visit.place.line),
    openAt: (event, path, line) => this.options.actions.openNote(path, line, openIn(event)),
    plan: () => this.visit && this.options.actions.planProject(this.visit.place, this.plannedFor()),
    check: (tickKey, checked) => this.pending.ask(tickKey, checked),
  };

  private readonly paneEvents: PaneEvents = {
    search: (query) => this.change(withQuery(this.current, query)),
    filter: (filter) => this.change({ ...this.current, filter }),
    foldAll: (fold) => this.change(withAllFolded(this.current, this.outline.places.branches(), fold)),
    showAll: () => this.change({ ...withQuery(this.current, ''), filter: 'all' }),
    enterTree: () => this.takeFocus(),
    createNote: () => void this.options.actions.createRoadmapNote(),
  };

  private leaveSpec(): void {
    const { visit } = this;
    if (!visit) return;
    this.visit = null;
    this.page = null;
    this.draw();
    if (!endVisit(visit, this.options.element)) this.takeFocus();
  }

  /** A plan goes under the objective that is linked to the spec, when there is just one. */
  private plannedFor(): Piece | null {
    const behind = this.page?.behind.map(({ from }) => from).filter(({ kind }) => kind === 'objective') ?? [];
    const [only] = behind;
    return only && behind.length === 1 ? { path: only.path, line: only.line, kind: only.kind } : null;
  }

  /** What a box stands for: one of a roadmap goes by its item, any other by its note. */
  private tickOf(key: string): Tick | undefined {
    const { projectNotes, studyPlans } = this.snapshot;
    return this.placeOf(key)?.tick ?? taskTick(key, projectNotes) ?? resourceTick(key, studyPlans);
  }

  private moveFocus(key: string): void {
    if (key !== this.focus) {
      this.focus = key;
      this.draw();
    }
    // A box or link in the line keeps the focus that the pointer gave it.
    if (focusedItem(this.options.element) !== key) this.takeFocus();
  }

  /** @param event null when the menu asks, whose entry was chosen without a modifier key */
  private openAt(event: MouseEvent | KeyboardEvent | null, key: string, line: number | undefined): void {
    event?.stopPropagation();
    this.options.actions.openNote(this.pathOf(key), line ?? 1, event ? openIn(event) : 'same');
  }

  private showProblems(event: MouseEvent, key: string): void {
    event.stopPropagation();
    this.options.actions.showProblems(this.pathOf(key));
  }

  private followLink(event: MouseEvent, key: string, link: Link): void {
    event.stopPropagation();
    // The right button is for the menu.
    if (event.button > 1) return;
    event.preventDefault();
    this.options.actions.openLink(link, this.pathOf(key), openIn(event));
  }

  private pathOf(key: string): string {
    return this.placeOf(key)?.path ?? pathOfKey(key);
  }

  private placeOf(key: string): Place | null {
    return this.outline.places.get(key);
  }
}

function openIn(event: UserEvent): OpenIn {
  const asked = Keymap.isModEvent(event);
  return asked === true ? 'tab' : asked || 'same';
}
