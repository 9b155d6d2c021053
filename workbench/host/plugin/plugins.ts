import type { PluginManifest } from 'obsidian';
import type { App } from '../app';
import { Turns } from '../vault/turns';
import type { Plugin } from './plugin';

export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** The plugins that are on. */
export class Plugins {
  readonly plugins = new Map<string, Plugin>();
  readonly #app: App;
  /** What each saved last, to distinguish another program's settings from the echo of its own. */
  readonly #saved = new Map<string, string>();
  readonly #turns = new Turns();

  constructor(app: App) {
    this.#app = app;
  }

  /** Loads it; `byUser` if somebody turned it on in the settings, rather than at the app's start. */
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

  save(path: string, text: string): Promise<void> {
    return this.#turns.take(path, async () => {
      this.#saved.set(path, text);
      await this.#app.vault.store.write(path, text);
    });
  }

  /** Another program may have changed a file in the configuration folder. */
  configChanged(path: string): Promise<void> {
    // Until the plugin's own saving is done, the file may say what it saved before.
    return this.#turns.take(path, () => this.#compareConfig(path));
  }

  async #compareConfig(path: string): Promise<void> {
    const plugin = [...this.plugins.values()].find(({ dataPath }) => dataPath === path);
    if (!plugin?.onExternalSettingsChange) return;
    const text = await this.#app.vault.store.read(path).catch(() => '');
    // Half a file is not reported; the rest of it will be.
    if (this.#saved.get(path) === text || !isJson(text)) return;
    this.#saved.set(path, text);
    this.#app.faults.watch('onExternalSettingsChange', () => plugin.onExternalSettingsChange?.());
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
