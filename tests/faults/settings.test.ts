import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { box, roadmapNote, roadmapVault } from '../integration/support/roadmap-vault';
import { pathsIn } from '../workbench/support/vault-on-disk';

const FOLDER = '.obsidian/plugins/capstone-roadmap';
const DATA = `${FOLDER}/data.json`;
const NOTE = roadmapNote([box('a00001'), '**Sail**', 'Knots']);

const BROKEN = [
  ['is cut off', '{"version": 1, "paths": {"roadmap": ["Pl', /could not be read/],
  ['is empty', '', /could not be read/],
  ['is of a newer version', '{"version": 99, "paths": {"roadmap": ["Plan.md"]}, "newer": true}', /newer release/],
  ['has the wrong shape', '{"paths": 7, "headers": {"project": "x"}}', /“paths”/],
  ['is a list', '[1, 2]', /no object/],
  [
    'has prototype keys',
    '{"__proto__": {"paths": {}}, "constructor": 1, "paths": {"__proto__": 1, "roadmap": 7}}',
    /roadmap/,
  ],
] as const;

function storeOf(vault: Awaited<ReturnType<typeof roadmapVault>>) {
  const store = Reflect.get(vault.plugin, 'store') as {
    settings: typeof DEFAULT_SETTINGS;
    update(change: (settings: typeof DEFAULT_SETTINGS) => typeof DEFAULT_SETTINGS): Promise<void>;
  };
  return store;
}

describe.each(BROKEN)('data.json that %s', (_, data, said) => {
  it('is left as it is, said so, and read as defaults', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: data });
    expect(vault.notices().join()).toMatch(said);
    expect(storeOf(vault).settings).toEqual(DEFAULT_SETTINGS);
    const sidebar = await vault.openSidebar();
    expect(sidebar.titles()).toContain('Knots');
    expect(await vault.read(DATA)).toBe(data);
  });

  it('is kept aside, once, when a setting is changed', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: data });
    const store = storeOf(vault);
    await store.update((settings) => ({ ...settings, planFolder: 'Projects' }));
    await store.update((settings) => ({ ...settings, planFolder: 'Plans' }));
    const copies = (await pathsIn(vault.folder)).filter((path) => path.includes('.bak-'));
    expect(copies).toHaveLength(1);
    expect(await vault.read(copies[0]!)).toBe(data);
    expect(JSON.parse(await vault.read(DATA))).toMatchObject({ version: 1, planFolder: 'Plans' });
  });
});

it('keeps every one of several settings that are changed at once', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  const store = storeOf(vault);
  await Promise.all([
    store.update((settings) => ({ ...settings, planFolder: 'Projects' })),
    store.update((settings) => ({ ...settings, aliases: 'queue = broker' })),
    store.update((settings) => ({ ...settings, noteBoxes: 'others' })),
  ]);
  expect(store.settings).toMatchObject({ planFolder: 'Projects', aliases: 'queue = broker', noteBoxes: 'others' });
  expect(JSON.parse(await vault.read(DATA))).toMatchObject(store.settings);
});

describe('settings that cannot be saved', () => {
  it('stay as they were, and say why', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const store = storeOf(vault);
    vi.spyOn(vault.app.vault.store, 'write').mockRejectedValue(new Error('the disk is full'));
    await store.update((settings) => ({ ...settings, planFolder: 'Projects' }));
    vi.restoreAllMocks();
    expect(store.settings).toEqual(DEFAULT_SETTINGS);
    expect(vault.notices().join()).toMatch(/could not be saved: the disk is full/);
  });

  it('never take the place of a file of which no copy could be made', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: '{"version": 99}' });
    const store = storeOf(vault);
    vi.spyOn(vault.app.vault.adapter as unknown as { copy(): Promise<void> }, 'copy').mockRejectedValue(
      new Error('no permission'),
    );
    await store.update((settings) => ({ ...settings, planFolder: 'Projects' }));
    expect(await vault.read(DATA)).toBe('{"version": 99}');
    expect(vault.notices().join()).toMatch(/no permission/);
  });
});

it('a settings file that is broken while the plugin runs leaves the settings as they are', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: '{"version": 1, "planFolder": "Mine"}' });
  await vault.write(DATA, '{"version": 1, "planF');
  await vault.plugin.onExternalSettingsChange();
  expect(storeOf(vault).settings.planFolder).toBe('Mine');
});

it('prototype keys in the settings reach no prototype', async () => {
  await roadmapVault({
    'Plan.md': NOTE,
    [DATA]: '{"__proto__": {"polluted": 1}, "paths": {"__proto__": {"polluted": 1}}}',
  });
  expect('polluted' in {}).toBe(false);
});
