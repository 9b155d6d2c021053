import type { App } from '../../host/app';
import { setIcon } from '../../host/ui/icon';
import { setTooltip } from '../../host/ui/tooltip';
import type { WorkspaceLeaf } from '../../host/workspace/leaf';
import type { WorkspaceSplit, WorkspaceTabs } from '../../host/workspace/split';

/** The row of tabs above each group of leaves; sides show icons alone, as in the app. */
export class TabBars {
  readonly #app: App;
  readonly #bars = new WeakMap<WorkspaceTabs, HTMLElement>();

  constructor(app: App) {
    this.#app = app;
    for (const event of ['layout-change', 'active-leaf-change', 'file-open'])
      app.workspace.on(event, () => this.show());
    app.vault.on('rename', () => this.show());
  }

  show(): void {
    const { leftSplit, rootSplit, rightSplit, floating } = this.#app.workspace;
    for (const split of [leftSplit, rootSplit, rightSplit, ...floating]) {
      for (const tabs of split.tabs) this.#showTabs(split, tabs);
    }
  }

  #showTabs(split: WorkspaceSplit, tabs: WorkspaceTabs): void {
    const bar = this.#barOf(tabs);
    const focused = bar.contains(bar.doc.activeElement);
    bar.empty();
    for (const leaf of tabs.leaves) {
      const tab = this.#tab(split, tabs, leaf);
      bar.appendChild(tab);
      if (focused && tabs.current === leaf) (tab.find('.workspace-tab-header-inner') as HTMLElement | null)?.focus();
    }
  }

  #barOf(tabs: WorkspaceTabs): HTMLElement {
    const known = this.#bars.get(tabs);
    if (known) return known;
    const container = createDiv('workspace-tab-header-container');
    const bar = container.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist', 'aria-label': 'Tabs' },
    });
    tabs.containerEl.prepend(container);
    this.#bars.set(tabs, bar);
    return bar;
  }

  #tab(split: WorkspaceSplit, tabs: WorkspaceTabs, leaf: WorkspaceLeaf): HTMLElement {
    const isCurrent = tabs.current === leaf;
    const name = leaf.getDisplayText();
    const header = createDiv({
      cls: 'workspace-tab-header',
      attr: { role: 'presentation', 'data-type': leaf.view.getViewType() },
    });
    header.toggleClass('is-active', isCurrent);
    header.toggleClass('mod-active', this.#app.workspace.activeLeaf === leaf);
    const inner = header.createDiv({
      cls: 'workspace-tab-header-inner',
      attr: { role: 'tab', tabindex: isCurrent ? 0 : -1, 'aria-selected': String(isCurrent) },
    });
    setTooltip(inner, name);
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon() || 'lucide-file');
    if (!split.isSide) inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: name });
    inner.addEventListener('click', () => this.#app.workspace.setActiveLeaf(leaf, { focus: true }));
    inner.addEventListener('keydown', (event) => this.#onKey(event, tabs, leaf));
    if (!split.isSide) {
      const close = header.createEl('button', {
        cls: 'clickable-icon workspace-tab-header-inner-close-button',
        attr: { tabindex: -1 },
      });
      setIcon(close, 'x');
      setTooltip(close, `Close ${name}`);
      close.addEventListener('click', () => leaf.detach());
    }
    return header;
  }

  #onKey(event: KeyboardEvent, tabs: WorkspaceTabs, leaf: WorkspaceLeaf): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step === undefined ? leaf : tabs.leaves.at((tabs.leaves.indexOf(leaf) + step) % tabs.leaves.length);
    if ((step === undefined && event.key !== 'Enter' && event.key !== ' ') || !next) return;
    event.preventDefault();
    this.#app.workspace.setActiveLeaf(next, { focus: step === undefined });
  }
}
