import type { OpenViewState, ViewState } from 'obsidian';
import type { App } from '../app';
import type { TFile } from '../vault/abstract-file';
import { Turns } from '../vault/turns';
import { EmptyView, PlaceholderView } from './placeholder-views';
import { WorkspaceItem } from './split';
import type { WorkspaceTabs } from './split';
import type { View } from './view';

/** A tab: holds one view, which is built when the tab is seen. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly app: App;
  readonly id: string;
  readonly containerEl: HTMLElement;
  parent: WorkspaceTabs;
  view: View;
  hoverPopover: unknown = null;
  pinned = false;
  /** Views come and go one after the other, even if two are asked for at once. */
  readonly #turns = new Turns();

  constructor(app: App, parent: WorkspaceTabs, id: string) {
    super(app.faults);
    this.app = app;
    this.id = id;
    this.parent = parent;
    this.containerEl = createDiv('workspace-leaf');
    // A press or focus in a tab makes it the active one, in the sidebars, too.
    for (const type of ['mousedown', 'focusin'])
      this.containerEl.addEventListener(type, () => app.workspace.setActiveLeaf(this), { capture: true });
    this.view = new EmptyView(this);
    this.containerEl.appendChild(this.view.containerEl);
    this.view.load();
    parent.add(this);
  }

  get isDeferred(): boolean {
    return this.view instanceof PlaceholderView && this.view.reason === 'deferred';
  }

  /** Whether a note may be opened in its place. */
  canNavigate(): boolean {
    return !this.pinned && this.view.navigation;
  }

  /** In front of its tabs, on a side that is not folded. */
  isVisible(): boolean {
    return this.parent.current === this && !this.parent.parent.collapsed;
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const { state = {}, eState, active = true } = openState;
    await this.setViewState({ type: 'markdown', state: { ...state, file: file.path }, active }, eState);
  }

  async open(view: View): Promise<View> {
    await this.#turns.take('view', () => this.#replace(view));
    return view;
  }

  getViewState(): ViewState {
    const { view, pinned } = this;
    return { type: view.getViewType(), state: view.getState(), ...(pinned && { pinned }) };
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const { type, state = {}, active = false, pinned } = viewState;
    if (pinned !== undefined) this.pinned = pinned;
    if (active) this.parent.select(this);
    await this.#turns.take('view', () => this.#show(type, state, this.isVisible()));
    if (eState !== undefined) this.setEphemeralState(eState);
    if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.layoutChanged();
  }

  async loadIfDeferred(): Promise<void> {
    await this.#turns.take('view', async () => {
      const { type, state = {} } = this.getViewState();
      if (!this.isDeferred) return;
      await this.#show(type, state, true);
      this.app.workspace.layoutChanged();
    });
  }

  /** The plugin that offers this view is unloaded: at once, since that waits for nothing. */
  giveUp(): Promise<void> {
    const { type, state = {} } = this.getViewState();
    const before = this.view;
    before.containerEl.remove();
    this.view = new PlaceholderView(this, 'unknown', type, state);
    this.containerEl.appendChild(this.view.containerEl);
    this.view.load();
    return before.close();
  }

  /** A plugin has begun to offer the type of this leaf's view. */
  async rebuild(): Promise<void> {
    const { type, state = {} } = this.getViewState();
    await this.#turns.take('view', () => this.#show(type, state, this.isVisible()));
  }

  /** Asked to take the focus, it first takes it from whatever has it elsewhere: a view that does nothing leaves it nowhere. */
  setEphemeralState(state: unknown): void {
    const { activeElement } = this.containerEl.doc;
    const isElsewhere = activeElement?.instanceOf(HTMLElement) && !this.containerEl.contains(activeElement);
    if ((state as { focus?: unknown } | null)?.focus === true && isElsewhere) activeElement.blur();
    this.view.setEphemeralState(state);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  detach(): void {
    this.app.faults.watch('closing a view', () => this.close());
  }

  /** As `detach`, and says when the view is gone. */
  async close(): Promise<void> {
    this.parent.remove(this);
    this.app.workspace.leafClosed(this);
    await this.#turns.take('view', () => this.view.close());
  }

  async #show(type: string, state: Record<string, unknown>, build: boolean): Promise<void> {
    if (this.view.getViewType() !== type || this.view instanceof PlaceholderView)
      await this.#replace(this.#create(type, state, build));
    if (!(this.view instanceof PlaceholderView)) await this.view.setState(state, { history: false });
  }

  #create(type: string, state: Record<string, unknown>, build: boolean): View {
    const creator = this.app.registry.views.get(type);
    if (creator && build) return creator(this);
    return new PlaceholderView(this, creator ? 'deferred' : 'unknown', type, state);
  }

  async #replace(view: View): Promise<void> {
    const before = this.view;
    this.view = view;
    await before.close();
    await view.open(this.containerEl);
  }
}
