import type { App as ObsidianApp, PluginManifest } from 'obsidian';
import CapstoneRoadmapPlugin from '../../main';
import manifest from '../../manifest.json' with { type: 'json' };
import { App } from '../../workbench/host/app';
import { runCliCommand } from '../../workbench/host/cli';
import type { PluginClass } from '../../workbench/host/plugin/plugins';
import type { TFile } from '../../workbench/host/vault/abstract-file';
import { NoteView } from '../../workbench/page/note/note-view';
import { renderByHappyDom } from '../obsidian/support/render-by-happy-dom';
import { Pane } from './pane';
import { Sidebar } from './sidebar';
import { UnrulyStore } from './unruly-store';
import { withoutMarks } from '../integration/support/without-marks';
import { UnrulyVault } from './unruly-vault';
import { drained, type VirtualClock } from './virtual-clock';

const MANIFEST = manifest as PluginManifest;

/** Longer than anything that the plugin or the app waits for. */
const LONG_MS = 40_000;

/** What is on the screen: drawing it takes most of a history's time. */
export interface Screen {
  /** How many sidebars there are, up to two. */
  readonly sidebars: number;
  /** Whether notes may be shown in reading view as well as in editors. */
  readonly reading: boolean;
}

/**
 * The real plugin in the workbench's app on a vault in memory, with two sidebars and two panes for notes, where the
 * history decides when a read or write is carried out, what fails, and when time passes.
 */
export class World {
  readonly store: UnrulyStore;
  readonly app: App;
  readonly vault: UnrulyVault;
  readonly clock: VirtualClock;
  readonly panes: [Pane, Pane];
  /** The refusal notices so far. */
  readonly refusals: string[] = [];
  /** Paths at which other programs have done something that the app has not noticed. */
  readonly unnoticed = new Set<string>();

  private constructor(
    files: Readonly<Record<string, string>>,
    clock: VirtualClock,
    readonly screen: Screen,
  ) {
    this.clock = clock;
    this.store = new UnrulyStore(files);
    // An app that shows a note saves its view over the file: nobody can keep what is written at that moment.
    this.store.isSlow = (path) => this.editing(path).length === 0;
    this.app = new App(this.store, { saveDelay: 2000 });
    this.app.registry.views.set('markdown', (leaf) => new NoteView(leaf));
    renderByHappyDom(this.app);
    withoutMarks(this.app.vault);
    this.vault = new UnrulyVault(this.app.vault, this.store);
    this.panes = [new Pane(this.app, screen.reading), new Pane(this.app, screen.reading)];
  }

  static async open(files: Readonly<Record<string, string>>, clock: VirtualClock, screen: Screen): Promise<World> {
    const world = new World(files, clock, screen);
    const { app } = world;
    await world.turnOn();
    await app.start();
    await app.watch();
    for (const side of (['left', 'right'] as const).slice(0, screen.sidebars)) {
      const leaf = side === 'left' ? app.workspace.getLeftLeaf(false) : app.workspace.getRightLeaf(false);
      await leaf.setViewState({ type: MANIFEST.id });
      await app.workspace.revealLeaf(leaf);
    }
    world.panes[0].open('Plan.md', 'source');
    world.panes[1].open('Plan.md', 'preview');
    await world.settle();
    return world;
  }

  get isOn(): boolean {
    return this.app.plugins.plugins.has(MANIFEST.id);
  }

  async turnOn(): Promise<void> {
    const { vault } = this;
    class Plugin extends CapstoneRoadmapPlugin {
      constructor(app: ObsidianApp, manifest: PluginManifest) {
        super(vault.seenByPlugin(app as unknown as App) as unknown as ObsidianApp, manifest);
      }
    }
    await this.app.plugins.enable(Plugin as unknown as PluginClass, MANIFEST);
  }

  turnOff(): void {
    this.app.plugins.disable(MANIFEST.id);
  }

  fileAt(path: string): TFile | null {
    return this.app.vault.getFileByPath(path);
  }

  textOf(path: string): string | null {
    return this.store.textOf(path);
  }

  get sidebars(): Sidebar[] {
    return this.app.workspace.getLeavesOfType(MANIFEST.id).map((leaf) => new Sidebar(leaf.view.containerEl));
  }

  /** The views that have a note, including closed ones that still have it. */
  editing(path: string): NoteView[] {
    return this.panes.flatMap(({ view }) => (view?.file?.path === path ? [view] : []));
  }

  isDirty(path: string): boolean {
    return this.editing(path).some((view) => view.dirty);
  }

  /**
   * Carries out what the app has begun to write at a path: nothing comes between what `process` reads and what it
   * writes. A plain read may take longer.
   */
  async writeOut(path: string): Promise<void> {
    const isWriting = () => this.vault.isWriting(path) && this.store.onTheirWay(path) > 0;
    for (await drained(); isWriting(); await drained()) this.store.letThrough(path);
  }

  /** Carries out everything pending at a path, and what follows from it. */
  async calm(path?: string): Promise<void> {
    for (await drained(); this.store.onTheirWay(path) > 0; await drained()) this.store.letThrough(path);
  }

  /** The app notices what other programs have done at a path. */
  async notice(path: string): Promise<void> {
    if (!this.unnoticed.delete(path)) return;
    this.store.tell(path);
    await drained();
  }

  collectNotices(): void {
    const stack = [...document.body.children].find(({ className }) => className === 'notice-container');
    for (const el of [...(stack?.children ?? [])]) {
      const said = el.textContent ?? '';
      if (!/settings/i.test(said)) this.refusals.push(said);
      (el as HTMLElement).click();
    }
  }

  /** Nothing fails any more, everything pending arrives, and time passes until nothing happens. */
  async settle(): Promise<void> {
    this.store.failingWrites = 0;
    this.vault.failingReads = 0;
    this.store.holding = false;
    await this.calm();
    for (const path of [...this.unnoticed]) await this.notice(path);
    for (let passed = 0; passed < LONG_MS; passed += 2000) {
      this.collectNotices();
      await this.clock.advance(2000);
    }
    this.collectNotices();
    // Tasks are shown when they are asked for.
    while (this.sidebars.filter((sidebar) => sidebar.unfold()).length > 0) await this.clock.advance(2000);
  }

  /** What the plugin has read of all notes. */
  async index(): Promise<string> {
    return await runCliCommand(this.app.registry.cli, `${MANIFEST.id}:index`, { format: 'json' });
  }

  /** @returns whether the command could be carried out */
  command(id: string): boolean {
    return this.app.commands.executeCommandById(`${MANIFEST.id}:${id}`);
  }

  /** The settings, as another device has set them and sync has brought them. */
  async changeSettings(settings: unknown): Promise<void> {
    const path = `.obsidian/plugins/${MANIFEST.id}/data.json`;
    this.store.changeFromOutside(path, JSON.stringify(settings));
    this.store.tell(path);
    await drained();
  }

  async close(): Promise<void> {
    await this.app.close();
    await drained();
  }
}
