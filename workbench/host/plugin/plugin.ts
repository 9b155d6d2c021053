import type { CliFlags, CliHandler, HoverLinkSource, PluginManifest } from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import type { ViewCreator } from '../registry';
import type { PluginSettingTab } from '../settings-tab/setting-tab';
import { setIcon } from '../ui/icon';
import { setTooltip } from '../ui/tooltip';
import { closeViews, openWaitingViews } from '../workspace/offered-views';
import type { Command } from './commands';

type PostProcessor = ((el: HTMLElement, context: never) => unknown) & { sortOrder?: number };

export abstract class Plugin extends Component {
  app: App;
  manifest: PluginManifest;
  #ready: Promise<void> = Promise.resolve();

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  /** Resolves when an async `onload` is done; rejects with what it threw. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  override load(): void {
    const onload = this.onload.bind(this);
    this.onload = () => {
      const loading: unknown = onload();
      if (loading instanceof Promise) this.#ready = loading as Promise<void>;
    };
    super.load();
  }

  onUserEnable(): void {
    // For subclasses.
  }

  onExternalSettingsChange?(): unknown;

  /** Where `loadData` reads, relative to the vault. */
  get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }

  /** Null if nothing was ever saved, or something that is not JSON. */
  async loadData(): Promise<unknown> {
    const { store } = this.app.vault;
    if (!(await store.stat(this.dataPath))) return null;
    const text = await store.read(this.dataPath);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return null;
    }
  }

  /** The last request is the one that is kept. */
  saveData(data: unknown): Promise<void> {
    return this.app.plugins.save(this.dataPath, JSON.stringify(data, null, 2));
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.app.dom.ribbonEl.createDiv({ cls: 'clickable-icon side-dock-ribbon-action' });
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', (event) => this.app.faults.watch(`ribbon icon '${title}'`, () => callback(event)));
    this.register(() => el.remove());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.dom.statusBarEl.createDiv({ cls: ['status-bar-item', `plugin-${this.manifest.id}`] });
    this.register(() => el.remove());
    return el;
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.register(this.app.registry.append(this.app.registry.settingTabs, tab));
    tab.update();
  }

  registerView(type: string, creator: ViewCreator): void {
    this.register(this.app.registry.claim(this.app.registry.views, type, creator));
    this.register(() => closeViews(this.app, type));
    openWaitingViews(this.app, type);
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.register(this.app.registry.claim(this.app.registry.hoverSources, id, info));
  }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    const { id } = this.manifest;
    if (command !== id && !command.startsWith(`${id}:`))
      throw new Error(`A command must be '${id}' or '${id}:<action>': ${command}`);
    this.register(this.app.registry.claim(this.app.registry.cli, command, { command, description, flags, handler }));
  }

  registerMarkdownPostProcessor<T extends PostProcessor>(processor: T, sortOrder?: number): T {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    this.register(this.app.registry.append(this.app.registry.postProcessors, processor));
    return processor;
  }
}
