import { render } from 'preact';
import type { IndexSnapshot } from '../index/snapshot';
import type { Piece } from '../model/piece';
import { localDay } from '../model/calendar-day';
import type { TrackPlace } from '../model/capstone-link';
import { ElementIds } from './components/element-ids';
import { RoadmapPane } from './components/roadmap-pane';
import { type Moves, ownerKey } from './identity/item-key';
import { keepIdentity } from '../model/kept/keep-identity';
import { focusedItem, hasFocus, lineOf, TreeFocus } from './input/tree-focus';
import { createItemRequests } from './item-requests';
import { LiveOutline } from './live-outline';
import { createNoteOpener } from './note-opener';
import { createPaneRequests } from './pane-requests';
import { INITIAL_STATE, type ViewState, withFolds, withMoves, withoutTicked, withTicked } from './outline/view-state';
import type { PaneEvents, TreeEvents } from './panel-events';
import type { SidebarContext } from './sidebar-context';
import { ShownSpec, type WantedPlan } from './spec/shown-spec';

interface PanelOptions extends Omit<SidebarContext, 'index'> {
  readonly element: HTMLElement;
  /** Unique among the views of a window. */
  readonly id: string;
  /** Called when the user has set something that should be remembered. */
  readonly stateChanged: () => void;
}

/** What a sidebar shows: the tree or a spec, the state of its view, and the keyboard focus. */
export class RoadmapPanel {
  readonly #options: PanelOptions;
  readonly #live: LiveOutline;
  readonly #spec: ShownSpec;
  readonly #treeEvents: TreeEvents;
  readonly #paneEvents: PaneEvents;
  readonly #ids: ElementIds;
  readonly #focus: TreeFocus;
  #current = INITIAL_STATE;
  #today = '';
  #closed = false;

  constructor(options: PanelOptions) {
    this.#options = options;
    const { element, id, actions, scheduler } = options;
    this.#ids = new ElementIds(id);
    this.#focus = new TreeFocus(element, scheduler);
    this.#live = new LiveOutline({ actions, scheduler, changed: () => this.#refresh() });
    const fold: TreeEvents['fold'] = (keys, folded) => this.#change(withFolds(this.#current, keys, folded));
    const outline = () => this.#live.outline;
    const opener = createNoteOpener(actions, outline, fold);
    this.#spec = new ShownSpec({
      element,
      actions,
      check: (tickKey, checked) => this.#live.check(tickKey, checked),
      draw: () => this.#draw(),
    });
    const requests = createItemRequests({
      actions,
      outline,
      hasCatalogs: () => this.#live.snapshot.catalogs.length > 0,
      showSpec: (place) => this.showSpec(place),
      openNote: opener.openNote,
      lineOf: (key) => lineOf(element, key) ?? element,
    });
    this.#treeEvents = {
      ...opener,
      ...requests,
      check: (key, checked) => this.#check(key, checked),
      fold,
      focus: (key) => this.#moveFocus(key),
    };
    this.#paneEvents = createPaneRequests({
      actions,
      state: () => this.#current,
      change: (state) => this.#change(state),
      branches: () => this.#live.outline.places.branches(),
      focus: this.#focus,
    });
  }

  get state(): ViewState {
    return this.#current;
  }

  /** The app gives a view its state right after opening it, usually the one that it already has. */
  set state(state: ViewState) {
    const before = this.#current;
    this.#current = keepIdentity(before, state);
    if (this.#current !== before) this.#refresh();
  }

  /** The objective or project with the keyboard focus; null while a spec is shown in place of the tree. */
  get selected(): Piece | null {
    const { key } = this.#focus;
    return key === null || this.#spec.props ? null : (this.#live.placeOf(key)?.piece ?? null);
  }

  /** What a plan of the spec in place of the tree is made for, if one is shown. */
  get wantedPlan(): WantedPlan | null {
    return this.#spec.wantedPlan;
  }

  /** Whether a fold is still needed: its item exists, or may be in a note that has not been read yet. */
  readonly isKnown = (key: string): boolean => !this.#live.snapshot.ready || this.#live.placeOf(ownerKey(key)) !== null;

  /** Shows what the index says now; until then, that notes are being read. */
  show(snapshot: IndexSnapshot): void {
    this.#live.show(snapshot);
  }

  /** Shows a spec in place of the tree. */
  showSpec(place: TrackPlace): void {
    this.#spec.goTo(place);
    this.#refresh();
  }

  /** Redraws if a new day has begun, since target dates are a day nearer. */
  watchDay(): void {
    if (localDay(this.#options.now()) !== this.#today) this.#refresh();
  }

  /** Moves the focus into what is shown, unless it is there already. */
  enter(): void {
    this.#focus.enter();
  }

  /** The focus has gone elsewhere in the app. */
  leave(): void {
    this.state = withoutTicked(this.#current);
  }

  close(): void {
    this.#closed = true;
    this.#live.close();
    this.#focus.close();
    render(null, this.#options.element);
  }

  /** Updates what is shown, as far as there is room in one turn; the rest follows in later turns. */
  #refresh(): void {
    if (this.#closed) return;
    this.#today = localDay(this.#options.now());
    const live = this.#live;
    const before = live.outline.items;
    this.#follow(live.read());
    const ties = live.update(this.#current, this.#today);
    this.#focus.stay(before, live.outline.items);
    this.#spec.update(ties);
    this.#focus.hold(() => {
      this.#draw();
      live.goOn();
    });
  }

  /** Folds and focus follow items whose keys have changed. */
  #follow(moves: Moves): void {
    if (moves.size === 0) return;
    this.#current = withMoves(this.#current, moves);
    this.#focus.follow(moves);
  }

  #draw(): void {
    const { element } = this.#options;
    const ids = this.#ids;
    const hadFocus = hasFocus(element);
    const state = this.#current;
    const focus = this.#focus.key;
    const treeEvents = this.#treeEvents;
    const paneEvents = this.#paneEvents;
    const { outline, snapshot } = this.#live;
    const { ready } = snapshot;
    const spec = this.#spec.props;
    const shown = { outline, state, ids, focus, ready, treeEvents, paneEvents, spec };
    render(<RoadmapPane {...shown} />, element);
    // Whatever had it may be gone: a line, or the button that was pressed.
    if (hadFocus && !hasFocus(element)) {
      if (!spec) this.#focus.take();
      this.#focus.enter();
    }
  }

  #check(key: string, checked: boolean): void {
    this.#current = withTicked(this.#current, key);
    this.#live.check(this.#live.placeOf(key)?.tickKey ?? key, checked);
  }

  #change(state: ViewState): void {
    this.state = state;
    this.#options.stateChanged();
  }

  #moveFocus(key: string): void {
    if (this.#focus.moveTo(key)) this.#draw();
    // A box or link in the line keeps the focus that the pointer gave it.
    if (focusedItem(this.#options.element) !== key) this.#focus.take();
  }
}
