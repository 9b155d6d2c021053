import type { App as ObsidianApp, Plugin as ObsidianPlugin, PluginManifest } from 'obsidian';
import { App, type AppOptions } from '../app';
import { runCliCommand } from '../cli';
import type { PluginClass } from '../plugin/plugins';
import type { VaultStore } from '../store';
import type { Layout } from '../workspace/layout';
import { counted } from './counted-store';
import { DiskStore } from './disk-store';
import { openWindow, startDom } from './dom';

export interface OpenVaultOptions<P extends ObsidianPlugin> {
  /** The class that a plugin's main.ts exports. */
  readonly plugin: new (app: ObsidianApp, manifest: PluginManifest) => P;
  readonly manifest: PluginManifest;
  /** Whether changes by other programs are followed. */
  readonly watch?: boolean;
  /** Milliseconds from typing to saving; the app's is 2000. */
  readonly saveDelay?: number;
  /** The windows of the last run, as `app.workspace.getLayout()` gave them. */
  readonly layout?: Layout;
  /** A first start of the app: the layout is ready before the notes are indexed. */
  readonly coldCache?: boolean;
  readonly saveLayout?: (layout: Layout) => void;
  /** What is still known of notes from the last run of the app, by their paths; without it all of them are read. */
  readonly knownMetadata?: AppOptions['knownMetadata'];
}

export interface OpenedVault<P> {
  readonly app: App;
  readonly plugin: P;
  /** The answer of a command line handler; rejects as the handler does, or with a `UsageError`. */
  readonly runCli: (command: string, params?: Readonly<Record<string, string>>) => Promise<string>;
  /** Resolves when everything requested is written and indexed. */
  readonly settled: () => Promise<void>;
  /** Unloads everything. Rejects if plugin code threw where nothing awaited it (see `app.faults`). */
  readonly close: () => Promise<void>;
}

/** Starts the app without a window on a folder of notes, with one plugin. Rejects if there is no such folder. */
export async function openVault<P extends ObsidianPlugin>(
  folder: string,
  options: OpenVaultOptions<P>,
): Promise<OpenedVault<P>> {
  return openStore(await DiskStore.open(folder), options);
}

/** The same on notes stored elsewhere. */
export async function openStore<P extends ObsidianPlugin>(
  store: VaultStore,
  { plugin, manifest, watch = false, layout, coldCache, ...options }: OpenVaultOptions<P>,
): Promise<OpenedVault<P>> {
  const early: unknown[] = [];
  let report = (error: unknown): void => void early.push(error);
  const stopDom = startDom((error) => report(error));
  const { store: counting, idle } = counted(store);
  const app = new App(counting, { openWindow, idle, ...options });
  report = (error) => app.faults.add(error, 'listener of an element');
  for (const error of early) report(error);

  const close = async () => {
    try {
      await app.close();
    } finally {
      await stopDom();
    }
  };
  try {
    const loaded = await app.plugins.enable(plugin as unknown as PluginClass, manifest);
    await app.start({ layout, coldCache });
    if (watch) await app.watch();
    return {
      app,
      plugin: loaded as unknown as P,
      runCli: (command, params = {}) => runCliCommand(app.registry.cli, command, params),
      settled: () => app.settled(),
      close: async () => {
        await close();
        app.faults.check();
      },
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
