import type { App as ObsidianApp, PluginManifest } from 'obsidian';
import CapstoneRoadmap from '../../main';
import './theme.css';
import './styles/shell.css';
import './styles/note.css';
import './styles/windows.css';
import { App } from '../host/app';
import type { PluginClass } from '../host/plugin/plugins';
import { Notice } from '../host/ui/notice';
import { CodeSurface } from './editor/code-surface';
import { NoteView } from './note/note-view';
import { SocketStore } from './socket-store';
import { Appearance } from './shell/appearance';
import { CompanionPlugin, COMPANION_MANIFEST } from './shell/companion';
import { FileListView, FILE_LIST } from './shell/file-list';
import { addBanner, addKeys, addRibbonButtons } from './shell/frame';
import type { VaultShown } from './shell/frame';
import { showHoverPreviews } from './shell/hover-preview';
import { firstLayout, keepLayout, keptLayout } from './shell/layout-memory';
import { followPopouts, openPopout } from './shell/popout';
import { makeSidesResizable } from './shell/side-widths';
import { TabBars } from './shell/tab-bars';

/** manifest.json, put in by the bundler. */
declare const PLUGIN_MANIFEST: PluginManifest;

declare global {
  interface Window {
    /** As in the app, for the console and for tests. */
    app?: ObsidianApp;
    activeWindow: Window;
    activeDocument: Document;
  }
}

/** When the workbench is started again, it has another address. */
const GONE =
  'The workbench has ended. What you type here is not saved any more: copy what you need. Then start the workbench ' +
  'again, and open the address that it prints.';

const asked = new URLSearchParams(location.search);

async function start(): Promise<void> {
  const vault = vaultShown();
  const store = await SocketStore.connect(vault.name, `ws://${location.host}/socket?token=${asked.get('token') ?? ''}`);
  const app: App = new App(store, {
    createSurface: (changed, parent) => new CodeSurface(changed, parent, vault.kind === 'read-only'),
    openWindow: openPopout,
    saveLayout: keepLayout,
  });
  window.app = app as unknown as ObsidianApp;
  app.faults.onAdd = ({ error, where }) => console.error(`${where}:`, error);
  app.registry.views.set('markdown', (leaf) => new NoteView(leaf));
  app.registry.views.set(FILE_LIST, (leaf) => new FileListView(leaf));
  const appearance = new Appearance(app);
  addBanner(app, appearance, vault);
  addRibbonButtons(app);
  addKeys(app);
  followPopouts(app);
  showHoverPreviews(app);
  makeSidesResizable(app);
  const tabs = new TabBars(app);
  store.onGone(() => new Notice(GONE, 0));
  await loadPlugins(app);
  await app.start({ layout: keptLayout() ?? firstLayout((await firstNote(store)) ?? null, appearance) });
  await app.watch();
  tabs.show();
  if (keptLayout() === null) app.commands.executeCommandById(`${PLUGIN_MANIFEST.id}:open-roadmap`);
}

/** `companion=before` or `after` in the address also loads an imitation of the plugin that wrote people's boxes. */
async function loadPlugins(app: App): Promise<void> {
  const own = [CapstoneRoadmap as unknown as PluginClass, PLUGIN_MANIFEST] as const;
  const companion = [CompanionPlugin as PluginClass, COMPANION_MANIFEST] as const;
  const wanted = asked.get('companion');
  const plugins = [...(wanted === 'before' ? [companion] : []), own, ...(wanted === 'after' ? [companion] : [])];
  for (const [plugin, manifest] of plugins) await app.plugins.enable(plugin, manifest);
}

async function firstNote(store: SocketStore): Promise<string | undefined> {
  const notes = (await store.list()).map(({ path }) => path).filter((path) => path.endsWith('.md'));
  return notes.find((path) => path === 'Welcome.md') ?? notes[0];
}

function vaultShown(): VaultShown {
  const { dataset } = document.documentElement;
  return { name: dataset['vault'] ?? 'Vault', kind: (dataset['kind'] ?? 'folder') as VaultShown['kind'] };
}

start().catch((error: unknown) => {
  console.error(error);
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
