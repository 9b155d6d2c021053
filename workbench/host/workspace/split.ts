import { AppEvents } from '../events';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

export type SplitName = 'left' | 'root' | 'right' | 'window';

export abstract class WorkspaceItem extends AppEvents {
  abstract parent: WorkspaceItem | null;

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }
}

/** Leaves behind one row of tabs; one of them is in front. */
export class WorkspaceTabs extends WorkspaceItem {
  parent: WorkspaceSplit;
  readonly containerEl: HTMLElement;
  readonly leaves: WorkspaceLeaf[] = [];
  current: WorkspaceLeaf | null = null;

  constructor(parent: WorkspaceSplit) {
    super(parent.workspace.app.faults);
    this.parent = parent;
    this.containerEl = parent.containerEl.createDiv('workspace-tabs');
  }

  add(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    this.containerEl.appendChild(leaf.containerEl);
    this.select(this.current ?? leaf);
  }

  select(leaf: WorkspaceLeaf): void {
    this.current = leaf;
    for (const other of this.leaves) other.containerEl.toggle(other === leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    this.leaves.remove(leaf);
    leaf.containerEl.remove();
    if (this.current !== leaf) return;
    this.current = null;
    const next = this.leaves.at(-1);
    if (next) this.select(next);
    else this.parent.removeTabs(this);
  }
}

/** One side of the workspace, its middle, or a window of its own. Sides start folded. */
export class WorkspaceSplit extends WorkspaceItem {
  readonly workspace: Workspace;
  readonly name: SplitName;
  readonly containerEl: HTMLElement;
  readonly parent = null;
  readonly tabs: WorkspaceTabs[] = [];
  collapsed: boolean;

  constructor(workspace: Workspace, name: SplitName, parentEl: HTMLElement) {
    super(workspace.app.faults);
    this.workspace = workspace;
    this.name = name;
    this.containerEl = parentEl.createDiv(
      `workspace-split mod-${name === 'root' || name === 'window' ? 'root' : `${name}-split mod-sidedock`}`,
    );
    this.collapsed = this.isSide;
    this.containerEl.toggle(!this.collapsed);
  }

  get isSide(): boolean {
    return this.name === 'left' || this.name === 'right';
  }

  get win(): Window {
    return this.containerEl.win;
  }

  get doc(): Document {
    return this.containerEl.doc;
  }

  leaves(): WorkspaceLeaf[] {
    return this.tabs.flatMap((tabs) => tabs.leaves);
  }

  addTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this);
    this.tabs.push(tabs);
    return tabs;
  }

  removeTabs(tabs: WorkspaceTabs): void {
    this.tabs.remove(tabs);
    tabs.containerEl.remove();
  }

  expand(): void {
    this.#fold(false);
  }

  collapse(): void {
    this.#fold(true);
  }

  toggle(): void {
    this.#fold(!this.collapsed);
  }

  #fold(collapsed: boolean): void {
    if (!this.isSide || this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggle(!collapsed);
    this.workspace.layoutChanged();
    if (collapsed) return;
    for (const { current } of this.tabs)
      this.workspace.app.faults.watch('opening a side', () => current?.loadIfDeferred());
  }
}
