import { Keymap, type UserEvent } from 'obsidian';
import { render } from 'preact';
import type { IndexSnapshot } from '../index/snapshot';
import { localDay } from '../model/calendar-day';
import type { Link } from '../model/roadmap';
import type { OpenIn, RoadmapActions } from './actions';
import { RoadmapPane } from './components/roadmap-pane';
import { pathOfKey } from './item-key';
import { EMPTY_OUTLINE, outlineOf } from './outline';
import { visibleItems } from './outline-item';
import { PendingBoxes } from './pending-boxes';
import { renamedNotes } from './renamed-notes';
import { focusedItem, focusLine } from './tree-focus';
import type { PaneEvents, TreeEvents } from './tree-events';
import { focusAfter } from './tree-keyboard';
import { INITIAL_STATE, type ViewState, withFolds, withMovedNote, withQuery } from './view-state';

export interface PanelOptions {
  readonly element: HTMLElement;
  /** Unique among the views of a window. */
  readonly id: string;
  readonly snapshot: IndexSnapshot;
  readonly actions: RoadmapActions;
  readonly now: () => Date;
  /** The user has set something that is to be remembered. */
  readonly stateChanged: () => void;
}

/** What a sidebar knows and shows, from what the index says and the user does. */
export class RoadmapPanel {
  private readonly options: PanelOptions;
  private readonly pending: PendingBoxes;
  private snapshot: IndexSnapshot;
  private current = INITIAL_STATE;
  private outline = EMPTY_OUTLINE;
  private focus: string | null = null;
  private today = '';
  private closed = false;

  constructor(options: PanelOptions) {
    this.options = options;
    this.snapshot = options.snapshot;
    this.pending = new PendingBoxes({
      actions: options.actions,
      placeOf: (key) => this.outline.places.get(key),
      changed: () => this.refresh(),
      later: (work, milliseconds) => window.setTimeout(work, milliseconds),
    });
  }

  get state(): ViewState {
    return this.current;
  }

  set state(state: ViewState) {
    this.current = state;
    this.refresh();
  }

  /** Whether a fold is still of use: its item is there, or its note is not known (yet). */
  readonly isKnown = (key: string): boolean => {
    const { places } = this.outline;
    return places.has(key) || !places.has(pathOfKey(key));
  };

  show(snapshot: IndexSnapshot): void {
    for (const { from, to } of renamedNotes(this.snapshot, snapshot))
      this.current = withMovedNote(this.current, from, to);
    this.snapshot = snapshot;
    this.refresh();
    this.pending.indexChanged();
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
    render(null, this.options.element);
  }

  private refresh(): void {
    if (this.closed) return;
    this.today = localDay(this.options.now());
    const before = this.outline;
    const source = { snapshot: this.snapshot, state: this.current, pending: this.pending.states, today: this.today };
    this.outline = outlineOf(source, before);
    this.focus = focusAfter(visibleItems(before.items), visibleItems(this.outline.items), this.focus);
    this.draw();
  }

  private draw(): void {
    const { element, id } = this.options;
    const wasFocused = focusedItem(element) !== null;
    const { outline, current: state, focus, treeEvents, paneEvents } = this;
    const { ready } = this.snapshot;
    render(<RoadmapPane {...{ outline, state, focus, ready, treeEvents, paneEvents }} idPrefix={id} />, element);
    if (wasFocused && focusedItem(element) === null) this.takeFocus();
  }

  private change(state: ViewState): void {
    this.state = state;
    this.options.stateChanged();
  }

  private readonly treeEvents: TreeEvents = {
    check: (key, checked) => this.pending.ask(key, checked),
    fold: (keys, fold) => this.change(withFolds(this.current, keys, fold)),
    focus: (key) => this.moveFocus(key),
    open: (event, key) => this.openAt(event, key, this.outline.places.get(key)?.line),
    openProblem: (event, key) => this.openAt(event, key, this.outline.places.get(key)?.problemLine),
    followLink: (event, key, link) => this.followLink(event, key, link),
    hoverLink: (event, key, link) => {
      this.options.actions.previewLink(event, event.currentTarget as HTMLElement, link, pathOfKey(key));
    },
  };

  private readonly paneEvents: PaneEvents = {
    search: (query) => this.change(withQuery(this.current, query)),
    filter: (filter) => this.change({ ...this.current, filter }),
    foldAll: (fold) => this.change(withFolds(this.current, this.outline.branches, fold)),
    showAll: () => this.change({ ...withQuery(this.current, ''), filter: 'all' }),
    enterTree: () => this.takeFocus(),
    createNote: () => void this.options.actions.createRoadmapNote(),
  };

  private moveFocus(key: string): void {
    if (key !== this.focus) {
      this.focus = key;
      this.draw();
    }
    // A box or link in the line keeps the focus that the pointer gave it.
    if (focusedItem(this.options.element) !== key) this.takeFocus();
  }

  private openAt(event: MouseEvent | KeyboardEvent, key: string, line: number | null | undefined): void {
    event.stopPropagation();
    this.options.actions.openNote(pathOfKey(key), line ?? 1, openIn(event));
  }

  private followLink(event: MouseEvent, key: string, link: Link): void {
    event.stopPropagation();
    // The right button is for the menu.
    if (event.button > 1) return;
    event.preventDefault();
    this.options.actions.openLink(link, pathOfKey(key), openIn(event));
  }
}

function openIn(event: UserEvent): OpenIn {
  const asked = Keymap.isModEvent(event);
  return asked === true ? 'tab' : asked || 'same';
}
