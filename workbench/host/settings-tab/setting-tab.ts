import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../plugin/plugin';
import { DefinitionRenderer } from './definition-renderer';

export abstract class SettingTab {
  icon = 'lucide-settings-2';
  app: App;
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  readonly #renderer: DefinitionRenderer;

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv('vertical-tab-content');
    this.#renderer = new DefinitionRenderer(this);
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  /** Asks for the definitions again; if the tab is open, its page is rendered again. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.#render();
  }

  refreshDomState(): void {
    this.#renderer.refresh();
  }

  display(): void {
    // For tabs without definitions.
  }

  hide(): void {
    this.containerEl.empty();
    this.containerEl.detach();
  }

  /** Opens the tab as the settings window does. */
  show(parent: HTMLElement): void {
    parent.appendChild(this.containerEl);
    this.settingItems = this.getSettingDefinitions();
    this.#render();
  }

  #render(): void {
    if (this.settingItems.length === 0) this.display();
    else this.#renderer.render(this.settingItems);
  }
}

export abstract class PluginSettingTab extends SettingTab {
  readonly plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
  }

  /** From the plugin's `settings`, unless the plugin keeps them elsewhere and says so. */
  getControlValue(key: string): unknown {
    return this.#settings[key];
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    this.#settings[key] = value;
    await this.plugin.saveData(this.#settings);
  }

  get #settings(): Record<string, unknown> {
    const holder = this.plugin as { settings?: Record<string, unknown> };
    return (holder.settings ??= {});
  }
}
