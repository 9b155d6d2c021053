import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { GeneratedVault } from '../../bench/generated/vault';
import CapstoneRoadmapPlugin from '../../main';
import manifest from '../../manifest.json';
import { App } from '../../workbench/host/app';
import { startDom } from '../../workbench/host/node/dom';
import type { PluginClass } from '../../workbench/host/plugin/plugins';

/** Which of the functions that must not be called too soon were called while the plugin started. */
const called: string[] = [];

function counted<Module extends object>(real: Module): Module {
  const watched = Object.entries(real).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'function' || /^class\b/.test(String(value))) return [name, value];
    return [name, (...args: unknown[]) => (called.push(name), (value as (...given: unknown[]) => unknown)(...args))];
  });
  return Object.fromEntries(watched) as Module;
}

vi.mock('stemmer', async (original) => counted(await original<object>()));
vi.mock('../../src/markdown/find-tables', async (original) => counted(await original<object>()));
vi.mock('../../src/linking/matching/matcher', async (original) => counted(await original<object>()));
vi.mock('../../src/linking/matching/facets', async (original) => counted(await original<object>()));
vi.mock('../../src/linking/track-directory', async (original) => counted(await original<object>()));

const SIZE = { notes: 1000, roadmaps: 40, rows: 5 };

/** The app before its layout is ready, with the plugin loaded. */
async function loadedApp() {
  const vault = await GeneratedVault.make(SIZE);
  const stopDom = startDom((error) => expect.fail(String(error)));
  const app = new App(vault, { knownMetadata: vault.knownMetadata });
  const lookUps = vi.spyOn(app.metadataCache, 'getFileCache');
  const lists = ['getFiles', 'getMarkdownFiles', 'getAllLoadedFiles'] as const;
  const walks = lists.map((name) => vi.spyOn(app.vault, name));
  const listening = [window, document].map((target) => vi.spyOn(target, 'addEventListener'));
  await app.plugins.enable(CapstoneRoadmapPlugin as unknown as PluginClass, manifest);
  onTestFinished(async () => {
    await app.close();
    await stopDom();
    await vault.discard();
    vi.restoreAllMocks();
  });
  return { app, vault, lookUps, walks, listening };
}

beforeEach(() => void called.splice(0));

describe('before the layout is ready', () => {
  it('nothing is read, looked up or made ready, and nothing in the page listened to', async () => {
    const { vault, lookUps, walks, listening } = await loadedApp();
    expect(called).toEqual([]);
    expect(vault.reads).toEqual({ total: 0, atOnce: 0, refused: 0 });
    expect(lookUps).not.toHaveBeenCalled();
    for (const unwanted of [...walks, ...listening]) expect(unwanted).not.toHaveBeenCalled();
  });
});

describe('the first index', () => {
  it('reads the notes that qualify once each, at most 16 at a time, and no other', async () => {
    const { app, vault } = await loadedApp();
    await app.start();
    await vi.waitFor(() => expect(called.filter((name) => name === 'findTables')).toHaveLength(SIZE.roadmaps));
    expect(vault.reads).toEqual({ total: SIZE.roadmaps, atOnce: 16, refused: 0 });
  });

  it('asks once what is known of each note, again of those to be read, and makes no words ready to be searched', async () => {
    const { app, lookUps } = await loadedApp();
    await app.start();
    await vi.waitFor(() => expect(called.filter((name) => name === 'findTables')).toHaveLength(SIZE.roadmaps));
    expect(lookUps).toHaveBeenCalledTimes(SIZE.notes + SIZE.roadmaps);
    expect(called).not.toContain('createFacetReader');
    expect(called).not.toContain('stemmer');
  });
});
