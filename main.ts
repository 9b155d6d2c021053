import { Plugin } from 'obsidian';
import { VaultIndex } from './src/index/vault-index';
import { localDay } from './src/model/calendar-day';
import { createRoadmapActions } from './src/obsidian/actions/roadmap-actions';
import { reported } from './src/obsidian/announce';
import { registerActions } from './src/obsidian/command-line/actions';
import { addCapstoneCommands } from './src/obsidian/commands/capstone-commands';
import { addRoadmapCommands } from './src/obsidian/commands/roadmap-commands';
import { frameScheduler, Painting } from './src/obsidian/frame-scheduler';
import { NoteBoxes } from './src/obsidian/note-boxes/note-boxes';
import { HOVER_SOURCE } from './src/obsidian/open-note';
import { openRoadmap } from './src/obsidian/open-roadmap';
import { createNoteLookup } from './src/obsidian/reading/note-lookup';
import { createNoteReaders } from './src/obsidian/reading/note-readers';
import { createReadingStatus } from './src/obsidian/reading/reading-status';
import { VaultWatcher } from './src/obsidian/reading/vault-watcher';
import { Rehearsal } from './src/obsidian/rehearsal';
import { addRepairCommands } from './src/obsidian/repair/repair-commands';
import { SettingsStore } from './src/obsidian/settings/settings-store';
import { RoadmapSettingTab } from './src/obsidian/settings/settings-tab';
import { VaultGateway } from './src/obsidian/writing/vault-gateway';
import { ROADMAP_ICON, ROADMAP_VIEW_TYPE, RoadmapView } from './src/ui';

/** Wires the parts together. Whatever is registered here is removed when the plugin is unloaded. */
export default class CapstoneRoadmapPlugin extends Plugin {
  readonly #store = new SettingsStore(this);
  #settingTab: RoadmapSettingTab | null = null;
  #isUnloaded = false;

  override async onload(): Promise<void> {
    const { app } = this;
    const store = this.#store;
    await store.load();
    // Anything registered after the plugin is turned off would never be removed.
    if (this.#isUnloaded) return;
    const gateway = this.addChild(new VaultGateway(app));
    const readersFor = createNoteReaders();
    const index = new VaultIndex({
      readers: readersFor(store.settings),
      scheduler: frameScheduler,
      onError: (error) => console.error(error),
      lookup: createNoteLookup(app),
      settings: store.settings,
    });
    const watcher = new VaultWatcher(app, index, store, createReadingStatus(this));
    this.register(() => index.close());
    this.register(
      store.onChange(() => {
        index.readWith(readersFor(store.settings));
        index.tieWith(store.settings);
      }),
    );

    const context = { app, index, gateway, store, today: () => localDay(new Date()) };
    const actions = createRoadmapActions(context, this.addChild(new Painting()));
    const sidebar = { index, actions, now: () => new Date(), scheduler: frameScheduler };
    this.registerView(ROADMAP_VIEW_TYPE, (leaf) => new RoadmapView(leaf, sidebar));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    this.addRibbonIcon(ROADMAP_ICON, 'Open roadmap', () => reported(openRoadmap(app)));
    this.addSettingTab((this.#settingTab = new RoadmapSettingTab(app, this, store)));
    addRoadmapCommands(this, context);
    this.addChild(new NoteBoxes(this, context));
    addCapstoneCommands(this, context, actions);
    addRepairCommands(this, context);

    const started = this.#startedBy(watcher);
    void started.then(() => this.addChild(new Rehearsal(app, sidebar)));
    registerActions(this, { ...context, whenRead: () => started.then(() => watcher.whenRead()) });
  }

  /** Resolves when the notes that were there at the start have been read, or the plugin is turned off. */
  #startedBy(watcher: VaultWatcher): Promise<void> {
    return new Promise((resolve) => {
      this.register(resolve);
      this.app.workspace.onLayoutReady(() => {
        if (this.#isUnloaded) return;
        this.addChild(watcher);
        void watcher.readAll().then(resolve);
      });
    });
  }

  override onunload(): void {
    this.#isUnloaded = true;
  }

  override async onExternalSettingsChange(): Promise<void> {
    // The app may report what was typed in the tab as a change by another program.
    if (await this.#store.load()) this.#settingTab?.showNews();
  }
}
