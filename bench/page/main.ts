import type { CachedMetadata, PluginManifest } from 'obsidian';
import '../../workbench/page/theme.css';
import '../../workbench/page/styles/shell.css';
import CapstoneRoadmap from '../../main';
import { App } from '../../workbench/host/app';
import type { PluginClass } from '../../workbench/host/plugin/plugins';
import { LightStore } from './light-store';
import { Sidebar } from './sidebar';
import { typeInto } from './typing';
import { AllAnew } from './all-anew';
import { furnish } from './furnish';
import { nextPaint, nextTurn } from './painted';

/** manifest.json, put in by the bundler. */
declare const PLUGIN_MANIFEST: PluginManifest;

const NOTE = 'Roadmap.md';

/** What the scenarios use of the page. */
export interface BenchPage {
  /**
   * Starts the app with the plugin on one note, and waits until the index has it. The plugin loads between the marks
   * `loading` and `loaded`.
   */
  start(text: string): Promise<void>;
  readonly sidebar: Sidebar;
  typeInto(characters: number): Promise<void>;
  allAnew(): Promise<AllAnew>;
  /** Folds one side of the window and draws the other, so that nothing else is painted with it. */
  showOnly(side: 'left' | 'right'): Promise<void>;
}

declare global {
  interface Window {
    bench: BenchPage;
    activeWindow: Window;
    activeDocument: Document;
  }
}

let app: App;

window.bench = {
  async start(text) {
    window.activeWindow = window;
    window.activeDocument = document;
    app = new App(new LightStore({ [NOTE]: text }), { readMetadata: tagged, saveDelay: 500 });
    app.faults.onAdd = ({ error, where }) => console.error(`${where}:`, error);
    await furnish(app);
    // Let the window be drawn first.
    await nextTurn(100);
    performance.mark('loading');
    await nextTurn();
    await app.plugins.enable(CapstoneRoadmap as unknown as PluginClass, PLUGIN_MANIFEST);
    performance.mark('loaded');
    await nextTurn();
    await app.start();
    await nextTurn(500);
  },
  get sidebar() {
    return new Sidebar(app, PLUGIN_MANIFEST.id);
  },
  typeInto: (characters) => typeInto(app, NOTE, characters),
  allAnew: () => AllAnew.open(app, NOTE),
  async showOnly(side) {
    const { leftSplit, rightSplit } = app.workspace;
    const [shown, folded] = side === 'left' ? [leftSplit, rightSplit] : [rightSplit, leftSplit];
    folded.collapse();
    shown.expand();
    await nextPaint();
    await nextTurn(100);
  },
};

/**
 * What the app would know of the note, as far as the plugin needs it; finding it out is not work of the page's thread.
 */
function tagged(): CachedMetadata {
  return { frontmatter: { tags: ['projects'] } };
}
