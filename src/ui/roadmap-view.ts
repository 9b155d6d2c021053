import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { afterPaint } from '../index/scheduler';
import type { Piece } from '../model/piece';
import type { TrackPlace } from '../model/capstone-link';
import { restoredState, savedState } from './outline/view-state';
import { RoadmapPanel } from './roadmap-panel';
import type { SidebarContext } from './sidebar-context';
import type { WantedPlan } from './spec/shown-spec';

export const ROADMAP_VIEW_TYPE = 'capstone-roadmap';
export const ROADMAP_ICON = 'map';

/** How often the view checks whether a new day has begun, in milliseconds. Waking up from sleep is no event. */
const DAY_WATCH = 10_000;

/** The roadmap as a view of the app, which remembers its folds, filter and search with the workspace. */
export class RoadmapView extends ItemView {
  override navigation = false;
  override icon = ROADMAP_ICON;
  readonly #index: SidebarContext['index'];
  readonly #panel: RoadmapPanel;
  readonly #scheduler: SidebarContext['scheduler'];
  #callOffFocus = (): void => undefined;

  constructor(leaf: WorkspaceLeaf, { index, ...context }: SidebarContext) {
    super(leaf);
    this.#index = index;
    this.#scheduler = context.scheduler;
    this.#panel = new RoadmapPanel({
      element: this.contentEl,
      id: `roadmap-${Math.random().toString(36).slice(2)}`,
      stateChanged: () => this.app.workspace.requestSaveLayout(),
      ...context,
    });
  }

  /** The objective or project with the keyboard focus; null while a spec is shown in place of the tree. */
  get selected(): Piece | null {
    return this.#panel.selected;
  }

  /** What a plan of the spec in place of the tree is made for, if one is shown. */
  get wantedPlan(): WantedPlan | null {
    return this.#panel.wantedPlan;
  }

  /** Shows a spec in place of the tree. */
  showSpec(place: TrackPlace): void {
    this.#panel.showSpec(place);
  }

  override getViewType(): string {
    return ROADMAP_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return 'Roadmap';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...savedState(this.#panel.state, this.#panel.isKnown) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#panel.state = restoredState(this.#panel.state, state);
  }

  /**
   * When the app brings a view to the front, it removes the focus from where it was and asks the view to take it. That
   * is done once the content is painted (otherwise all of it would be laid out in this turn), and not if the user has
   * moved the focus by then.
   */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if ((state as { focus?: unknown } | null)?.focus !== true) return;
    const { doc } = this.contentEl;
    const before = doc.activeElement;
    this.#callOffFocus();
    this.#callOffFocus = afterPaint(this.#scheduler, () => {
      if (doc.activeElement === before || doc.activeElement === doc.body) this.#panel.enter();
    });
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('capstone-roadmap');
    this.registerDomEvent(this.contentEl, 'focusout', ({ relatedTarget }) => {
      const to = relatedTarget as Element | null;
      // It goes to nothing when the window loses it or its line is removed, and comes back from a dialog.
      if (to && !this.contentEl.contains(to) && !to.closest('.modal-container')) this.#panel.leave();
    });
    this.register(this.#index.onChange(() => this.#panel.show(this.#index.snapshot)));
    this.registerInterval(window.setInterval(() => this.#panel.watchDay(), DAY_WATCH));
    this.#panel.show(this.#index.snapshot);
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#callOffFocus();
    this.#panel.close();
    return Promise.resolve();
  }
}
