import type { PluginManifest } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from './plugin';

export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** The plugins that are on. */
export class Plugins {
  readonly plugins = new Map<string, Plugin>();
  readonly #app: App;
  /** What each saved last, to tell another program's settings from the echo of its own. */
  readonly #saved = new Map<string, string>();

  constructor(app: App) {
    this.#app = app;
  }

  /** Loads it; `byUser` as when somebody turns it on in the settings, rather than when the app starts. */
  async enable(PluginType: PluginClass, manifest: PluginManifest, byUser = false): Promise<Plugin> {
    const plugin = new PluginType(this.#app, manifest);
    this.plugins.set(manifest.id, plugin);
    plugin.load();
    await plugin.ready;
    if (byUser) plugin.onUserEnable();
    return plugin;
  }

  disable(id: string): void {
    const plugin = this.plugins.get(id);
    this.plugins.delete(id);
    plugin?.unload();
  }

  disableAll(): void {
    for (const id of [...this.plugins.keys()].reverse()) this.disable(id);
  }

  saved(plugin: Plugin, text: string): void {
    this.#saved.set(plugin.dataPath, text);
  }

  /** Another program may have changed a file in the configuration folder. */
  async configChanged(path: string): Promise<void> {
    const plugin = [...this.plugins.values()].find(({ dataPath }) => dataPath === path);
    if (!plugin?.onExternalSettingsChange) return;
    const { store } = this.#app.vault;
    const text = (await store.stat(path)) ? await store.read(path) : '';
    if (this.#saved.get(path) === text) return;
    this.#saved.set(path, text);
    this.#app.faults.watch('onExternalSettingsChange', () => plugin.onExternalSettingsChange?.());
  }
}
