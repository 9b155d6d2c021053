import type { CachedMetadata } from 'obsidian';
import { DomFrame } from './dom/frame';
import { HeadlessSurface } from './editor/surface';
import type { SurfaceFactory } from './editor/surface';
import { Faults } from './faults';
import { MarkdownToDom } from './markdown/render-markdown';
import { MemoryStore } from './memory-store';
import { MetadataCache } from './metadata/metadata-cache';
import { readMetadata } from './metadata/read-metadata';
import { Commands } from './plugin/commands';
import { Plugins } from './plugin/plugins';
import { Registry } from './registry';
import type { VaultStore } from './store';
import { Keymap, Scope } from './ui/keymap';
import { FileManager } from './vault/file-manager';
import { Vault } from './vault/vault';
import type { Layout } from './workspace/layout';
import { MarkdownView } from './workspace/markdown-view';
import { EmptyView } from './workspace/placeholder-views';
import { Workspace } from './workspace/workspace';

export interface AppOptions {
  /** Milliseconds from typing to saving, and from a change of the layout to keeping it. */
  readonly saveDelay: number;
  readonly createSurface: SurfaceFactory;
  /** Reads the metadata of a note's text; the app does that in its own thread. */
  readonly readMetadata: (text: string) => CachedMetadata;
  /**
   * The metadata of a note, by its path, remembered from the last run of the app, so that it is not read at the start.
   */
  readonly knownMetadata?: (path: string) => CachedMetadata | null;
  /** Where the app's elements go. */
  readonly parentEl: HTMLElement;
  /** Opens a pop-out window; without it there are none. */
  readonly openWindow?: () => Window & typeof globalThis;
  readonly saveLayout?: (layout: Layout) => void;
  /** Resolves when nobody waits for a file. Without it, the app does not wait for what plugins have begun when it ends. */
  readonly idle?: () => Promise<void>;
}

export class App {
  readonly options: AppOptions;
  readonly faults = new Faults();
  readonly registry = new Registry();
  readonly markdown = new MarkdownToDom();
  readonly dom: DomFrame;
  readonly scope = new Scope();
  readonly keymap: Keymap;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly plugins: Plugins;
  readonly #stops: (() => unknown)[] = [];

  constructor(store: VaultStore = new MemoryStore(), options: Partial<AppOptions> = {}) {
    this.options = {
      saveDelay: 2000,
      createSurface: (changed) => new HeadlessSurface(changed),
      readMetadata,
      parentEl: document.body,
      ...options,
    };
    this.dom = new DomFrame(this.options.parentEl);
    this.keymap = new Keymap(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
    this.vault = new Vault(store, this.faults);
    this.metadataCache = new MetadataCache(this.vault, this.faults, this.options);
    this.fileManager = new FileManager(this);
    this.registry.views.set('empty', (leaf) => new EmptyView(leaf));
    this.registry.views.set('markdown', (leaf) => new MarkdownView(leaf));
    this.workspace = new Workspace(this);
    this.commands = new Commands(this);
    this.plugins = new Plugins(this);
    const onKey = (event: KeyboardEvent) => this.keymap.onKey(event);
    document.addEventListener('keydown', onKey);
    this.#stops.push(() => document.removeEventListener('keydown', onKey));
  }

  /**
   * Starts as the app does, after plugins are loaded: the vault is read (`create` for every file), metadata is
   * available, the windows of the last run are restored, then the layout is ready. `coldCache` is a first start: the
   * layout is ready while notes are still being indexed, and `changed` comes for each.
   */
  async start({
    layout,
    coldCache = false,
  }: { layout?: Layout | undefined; coldCache?: boolean | undefined } = {}): Promise<void> {
    await this.vault.load();
    if (!coldCache) await this.metadataCache.load(false);
    if (layout) await this.workspace.changeLayout(layout);
    this.workspace.setLayoutReady();
    if (coldCache) this.faults.watch('first indexing', () => this.metadataCache.load(true));
  }

  /** Follows what other programs do from now on. */
  async watch(): Promise<void> {
    const stop = await this.vault.store.watch((path) => {
      const own = path.startsWith(`${this.vault.configDir}/`);
      this.faults.watch(`change of ${path}`, () =>
        own ? this.plugins.configChanged(path) : this.vault.reconcile(path),
      );
    });
    this.#stops.push(stop);
    await this.vault.rescan();
  }

  /** Resolves when everything requested is written and indexed. */
  async settled(): Promise<void> {
    await this.vault.settled();
    await this.metadataCache.settled();
  }

  /** Saves what is open, unloads the plugins, and leaves no watcher or timer of the host behind. */
  async close(): Promise<void> {
    this.plugins.disableAll();
    // What they have begun, such as opening a note, ends in the app as it is.
    await this.options.idle?.();
    for (const leaf of this.workspace.leaves()) await leaf.close();
    this.workspace.requestSaveLayout.cancel();
    for (const stop of this.#stops.splice(0).reverse()) await stop();
    await this.settled();
    for (const notice of document.body.findAll('.notice')) notice.click();
    this.dom.remove();
  }
}
