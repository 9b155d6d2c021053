import type { ViewStateResult } from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import { setIcon } from '../ui/icon';
import type { Scope } from '../ui/keymap';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';

export abstract class View extends Component {
  app: App;
  icon = '';
  navigation = false;
  leaf: WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(state: unknown, result: ViewStateResult): Promise<void>;
  setState(): Promise<void> {
    return Promise.resolve();
  }

  setEphemeralState(state: unknown): void;
  setEphemeralState(): void {
    // For subclasses.
  }

  onResize(): void {
    // For subclasses.
  }

  /** Builds the view into its leaf. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Takes the view down. It is unloaded even if `onClose` throws. */
  async close(): Promise<void> {
    try {
      await this.onClose();
    } finally {
      this.unload();
      this.containerEl.remove();
    }
  }

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }
}

export abstract class ItemView extends View {
  contentEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.#actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  /** Actions are in reverse order: the last one added comes first. */
  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.#actionsEl.createEl('button', { cls: 'clickable-icon view-action', prepend: true });
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', (event) => this.app.faults.watch(`view action '${title}'`, () => callback(event)));
    return el;
  }
}
