import { type App, Plugin, type PluginManifest } from 'obsidian';
import type { NoteReaders } from '../src/index/note-readers';
import type { Scheduler } from '../src/index/scheduler';
import { VaultIndex } from '../src/index/vault-index';
import { frameScheduler } from '../src/obsidian/frame-scheduler';
import { createNoteLookup } from '../src/obsidian/reading/note-lookup';
import { VaultWatcher } from '../src/obsidian/reading/vault-watcher';
import { SettingsStore } from '../src/obsidian/settings/settings-store';

const FRAME_MS = 1000 / 60;

/** The plugin's turns, with frames as on a screen: the window of a headless app would paint one in every turn. */
const screenScheduler: Scheduler = {
  ...frameScheduler,
  frame(run) {
    const timer = setTimeout(run, FRAME_MS - (frameScheduler.now() % FRAME_MS));
    return () => clearTimeout(timer);
  },
};

/** What main.ts wires to follow a vault, with given readers and a start that can be timed. */
export function vaultPlugin(readers: NoteReaders) {
  return class extends Plugin {
    readonly index: VaultIndex;
    readonly #watcher: VaultWatcher;

    constructor(app: App, manifest: PluginManifest) {
      super(app, manifest);
      const store = new SettingsStore(this);
      this.index = new VaultIndex({
        readers,
        scheduler: screenScheduler,
        lookup: createNoteLookup(app),
        settings: store.settings,
        onError: (error) => {
          throw error;
        },
      });
      this.#watcher = new VaultWatcher(app, this.index, store, () => undefined);
      this.register(() => this.index.close());
    }

    /** As in `onLayoutReady`; resolves when the index has everything. */
    async start(): Promise<void> {
      this.addChild(this.#watcher);
      await this.#watcher.readAll();
    }
  };
}
