import type { OpenViewState, PaneType } from 'obsidian';
import type { App } from '../app';
import { debounce } from '../debounce';
import type { Debouncer } from '../debounce';
import { installPrototypes } from '../dom/install';
import { AppEvents } from '../events';
import type { TFile } from '../vault/abstract-file';
import { Turns } from '../vault/turns';
import { ActiveLeaf } from './active-leaf';
import { followLink } from './follow-link';
import { readLayout, restoreLayout } from './layout';
import type { Layout } from './layout';
import { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { WorkspaceSplit } from './split';
import type { View } from './view';

type Side = 'left' | 'right';
type ViewType<T extends View> = abstract new (...args: never[]) => T;

interface SideLeafOptions {
  readonly active?: boolean;
  readonly split?: boolean;
  readonly reveal?: boolean;
  readonly state?: Record<string, unknown>;
}

export class Workspace extends AppEvents {
  readonly app: App;
  readonly containerEl: HTMLElement;
  readonly leftSplit: WorkspaceSplit;
  readonly rootSplit: WorkspaceSplit;
  readonly rightSplit: WorkspaceSplit;
  readonly floating: WorkspaceSplit[] = [];
  layoutReady = false;
  /** All views of a note save one after the other: what an earlier save wrote must not be news to a later one. */
  readonly saves = new Turns();
  readonly requestSaveLayout: Debouncer<[], void>;
  #whenReady: (() => unknown)[] = [];
  readonly #active = new ActiveLeaf(this);
  #leafCount = 0;
  readonly #turns = new Turns();

  constructor(app: App) {
    super(app.faults);
    this.app = app;
    this.containerEl = app.dom.workspaceEl;
    this.leftSplit = new WorkspaceSplit(this, 'left', this.containerEl);
    this.rootSplit = new WorkspaceSplit(this, 'root', this.containerEl);
    this.rightSplit = new WorkspaceSplit(this, 'right', this.containerEl);
    this.requestSaveLayout = debounce(() => app.options.saveLayout?.(this.getLayout()), app.options.saveDelay);
  }

  /** Runs at once if the layout is already ready. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) this.app.faults.watch('onLayoutReady', callback);
    else this.#whenReady.push(callback);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    const waiting = this.#whenReady;
    this.#whenReady = [];
    for (const callback of waiting) this.app.faults.watch('onLayoutReady', callback);
  }

  get activeLeaf(): WorkspaceLeaf | null {
    return this.#active.current;
  }

  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }

  getActiveViewOfType<T extends View>(type: ViewType<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    return this.#active.file();
  }

  getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
    return this.#active.mostRecent(root);
  }

  getLeaf(newLeaf: PaneType | boolean = false): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.#newLeaf(this.rootSplit, true);
    if (newLeaf === false && recent?.canNavigate()) return recent;
    return this.#newLeaf(this.rootSplit, false);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.#newLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.#newLeaf(this.rightSplit, split);
  }

  openPopoutLeaf(): WorkspaceLeaf {
    const win = this.app.options.openWindow?.();
    if (!win) throw new Error('This host opens no windows.');
    installPrototypes(win);
    const floating = new WorkspaceSplit(this, 'window', win.document.body);
    this.floating.push(floating);
    this.trigger('window-open', floating, win);
    return this.#newLeaf(floating, false);
  }

  /** Two simultaneous requests still give one leaf. */
  ensureSideLeaf(type: string, side: Side, options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
    const { active = false, split = false, reveal = false, state } = options;
    return this.#turns.take(type, async () => {
      const known = this.getLeavesOfType(type)[0];
      const leaf = known ?? this.#newLeaf(side === 'left' ? this.leftSplit : this.rightSplit, split);
      if (!known || state) await leaf.setViewState({ type, state: state ?? {} });
      if (reveal) await this.revealLeaf(leaf);
      if (active) this.setActiveLeaf(leaf, { focus: true });
      return leaf;
    });
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.parent.select(leaf);
    leaf.parent.parent.expand();
    await leaf.loadIfDeferred();
    this.layoutChanged();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, { focus = false }: { focus?: boolean } = {}): void {
    this.#active.set(leaf, focus);
    if (leaf.isDeferred && leaf.isVisible()) this.app.faults.watch('opening a tab', () => leaf.loadIfDeferred());
  }

  openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    openState: OpenViewState = {},
  ): Promise<void> {
    return followLink(this.app, linktext, sourcePath, () => this.getLeaf(newLeaf), openState);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves()) callback(leaf);
  }

  leaves(): WorkspaceLeaf[] {
    return [this.rootSplit, ...this.floating, this.leftSplit, this.rightSplit].flatMap((split) => split.leaves());
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  getLayout(): Layout {
    return readLayout(this);
  }

  changeLayout(layout: Layout): Promise<void> {
    return restoreLayout(this, layout);
  }

  newLeaf(split: WorkspaceSplit): WorkspaceLeaf {
    return this.#newLeaf(split, false);
  }

  layoutChanged(): void {
    if (!this.layoutReady) return;
    this.trigger('layout-change');
    this.requestSaveLayout();
  }

  leafClosed(leaf: WorkspaceLeaf): void {
    this.#active.closed(leaf);
    this.layoutChanged();
  }

  fileMayHaveChanged(): void {
    this.#active.fileMayHaveChanged();
  }

  #newLeaf(split: WorkspaceSplit, apart: boolean): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf(split)?.parent;
    const tabs = (apart ? null : recent) ?? split.addTabs();
    this.#leafCount += 1;
    return new WorkspaceLeaf(this.app, tabs, `leaf-${this.#leafCount}`);
  }
}
