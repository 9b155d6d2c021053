import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { SettingsStore } from '../../src/obsidian/settings/settings-store';
import { RoadmapSettingTab } from '../../src/obsidian/settings/settings-tab';
import { box, roadmapNote, roadmapVault } from '../integration/support/roadmap-vault';
import { pathsIn } from '../workbench/support/vault-on-disk';

const FOLDER = '.obsidian/plugins/capstone-roadmap';
const DATA = `${FOLDER}/data.json`;
const NOTE = roadmapNote([box('a00001'), '**Sail**', 'Knots']);

/** What the settings say if nothing was set. */
const UNSET = {
  'paths.roadmap': '',
  'paths.study': '',
  'headers.project': '',
  planFolder: '',
  aliases: '',
  noteBoxes: 'here',
};
const CONTROLS = Object.keys(UNSET);

const BROKEN = [
  ['is cut off', '{"version": 1, "paths": {"roadmap": ["Pl', /could not be read/],
  ['is empty', '', /could not be read/],
  ['is of a newer version', '{"version": 99, "paths": {"roadmap": ["Plan.md"]}, "newer": true}', /newer release/],
  ['has the wrong shape', '{"paths": 7, "headers": {"project": "x"}}', /“paths”/],
  ['is a list', '[1, 2]', /not an object/],
  [
    'has prototype keys',
    '{"__proto__": {"paths": {}}, "constructor": 1, "paths": {"__proto__": 1, "roadmap": 7}}',
    /roadmap/,
  ],
] as const;

/** The settings as people see and change them. */
function settingsOf({ app }: Awaited<ReturnType<typeof roadmapVault>>) {
  const tab = app.registry.settingTabs.find((one) => one instanceof RoadmapSettingTab);
  if (!tab) throw new Error('There are no settings');
  return {
    shown: () => Object.fromEntries(CONTROLS.map((key) => [key, tab.getControlValue(key)])),
    set: (key: string, value: string) => tab.setControlValue(key, value),
  };
}

describe.each(BROKEN)('data.json that %s', (_, data, said) => {
  it('is left as it is, said so, and read as defaults', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: data });
    expect(vault.notices().join()).toMatch(said);
    expect(settingsOf(vault).shown()).toEqual(UNSET);
    const sidebar = await vault.openSidebar();
    expect(sidebar.titles()).toContain('Knots');
    expect(await vault.read(DATA)).toBe(data);
  });

  it('is kept aside, once, when a setting is changed', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: data });
    const settings = settingsOf(vault);
    await settings.set('planFolder', 'Projects');
    await settings.set('planFolder', 'Plans');
    const copies = (await pathsIn(vault.folder)).filter((path) => path.includes('.bak-'));
    expect(copies).toHaveLength(1);
    expect(await vault.read(copies[0]!)).toBe(data);
    const [name] = /data\.json\.bak-\d{14}$/.exec(copies[0]!) ?? [];
    expect(vault.notices().join()).toContain(`were kept as ${name}, next to data.json`);
    expect(JSON.parse(await vault.read(DATA))).toMatchObject({ version: 1, planFolder: 'Plans' });
  });
});

it('copies of what could not be read never take the place of each other', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: '{"version": 97}' });
  const store = new SettingsStore(vault.plugin, () => new Date(Date.UTC(2027, 2, 4, 5, 6, 7)));
  for (const version of [97, 98, 99]) {
    await vault.write(DATA, `{"version": ${version}}`);
    await store.load();
    await store.update((settings) => ({ ...settings, planFolder: 'Plans' }));
  }
  const kept = ['', '-2', '-3'].map((end) => `${FOLDER}/data.json.bak-20270304050607${end}`);
  expect((await pathsIn(vault.folder)).filter((path) => path.includes('.bak-'))).toEqual(kept);
  expect(await Promise.all(kept.map((path) => vault.read(path)))).toEqual(
    [97, 98, 99].map((version) => `{"version": ${version}}`),
  );
});

it('keeps every one of several settings that are changed at once', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  const settings = settingsOf(vault);
  await Promise.all([
    settings.set('planFolder', 'Projects'),
    settings.set('aliases', 'queue = broker'),
    settings.set('noteBoxes', 'others'),
  ]);
  const changed = { planFolder: 'Projects', aliases: 'queue = broker', noteBoxes: 'others' };
  expect(settings.shown()).toEqual({ ...UNSET, ...changed });
  expect(JSON.parse(await vault.read(DATA))).toMatchObject(changed);
});

it('keeps a setting that is changed while the file is read again', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: '{"version": 1}' });
  const settings = settingsOf(vault);
  const load = vault.plugin.loadData.bind(vault.plugin);
  vi.spyOn(vault.plugin, 'loadData').mockImplementationOnce(async () => {
    const data: unknown = await load();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return data;
  });
  const reading = vault.plugin.onExternalSettingsChange();
  await settings.set('planFolder', 'Projects');
  await reading;
  expect(settings.shown()).toEqual({ ...UNSET, planFolder: 'Projects' });
});

describe('what another device has set, of which the app has not told', () => {
  const OTHERS = '{"version": 1, "aliases": "queue = broker", "dismissed": ["a"]}';

  it('is kept when a setting is changed here', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    vi.spyOn(vault.plugin, 'onExternalSettingsChange').mockResolvedValue();
    await vault.write(DATA, OTHERS);
    await settingsOf(vault).set('planFolder', 'Plans');
    const both = { planFolder: 'Plans', aliases: 'queue = broker', dismissed: ['a'] };
    expect(JSON.parse(await vault.read(DATA))).toMatchObject(both);
  });

  it('is shown as soon as it tells', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const tab = vault.app.registry.settingTabs.find((one) => one instanceof RoadmapSettingTab);
    tab?.show(document.body);
    vi.spyOn(vault.plugin, 'onExternalSettingsChange').mockResolvedValueOnce();
    await vault.write(DATA, OTHERS);
    await settingsOf(vault).set('planFolder', 'Plans');
    vi.restoreAllMocks();
    await vault.plugin.onExternalSettingsChange();
    expect([...document.querySelectorAll('textarea')].map(({ value }) => value)).toContain('queue = broker');
  });
});

it('stay as they are while the file is gone, as it may be for a moment when sync replaces it', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: '{"version": 1, "aliases": "queue = broker"}' });
  await rm(join(vault.folder, DATA));
  await vault.plugin.onExternalSettingsChange();
  await settingsOf(vault).set('planFolder', 'Plans');
  expect(JSON.parse(await vault.read(DATA))).toMatchObject({ planFolder: 'Plans', aliases: 'queue = broker' });
});

it('says what could not be read once, however often it is read again', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: '{"version": 99}' });
  for (let time = 0; time < 3; time += 1) await vault.plugin.onExternalSettingsChange();
  await settingsOf(vault).set('planFolder', 'Plans');
  expect(vault.notices().filter((said) => said.includes('newer release'))).toHaveLength(1);
});

it('shows what sync has brought while they are open', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  const tab = vault.app.registry.settingTabs.find((one) => one instanceof RoadmapSettingTab);
  tab?.show(document.body);
  const shown = () => [...document.querySelectorAll('textarea')].map(({ value }) => value);
  expect(shown()).not.toContain('Plans');
  await vault.write(DATA, '{"version": 1, "paths": {"roadmap": ["Plans"]}}');
  await vault.plugin.onExternalSettingsChange();
  expect(shown()).toContain('Plans');
});

it('stay as they are being typed, even if they cannot be saved yet, until nobody types', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  const tab = vault.app.registry.settingTabs.find((one) => one instanceof RoadmapSettingTab);
  tab?.show(document.body);
  const [typed, next] = document.querySelectorAll('textarea');
  typed!.focus();
  typed!.value = '../';
  await vault.write(DATA, '{"version": 1, "aliases": "queue = broker"}');
  await vault.plugin.onExternalSettingsChange();
  const isShown = () => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'queue = broker');
  next!.focus();
  await new Promise((resolve) => setTimeout(resolve));
  expect([typed!.isConnected, typed!.value, isShown()]).toEqual([true, '../', false]);
  next!.blur();
  await vi.waitFor(() => expect(isShown()).toBe(true));
});

it('stay as they are being typed when the app reports what was saved as a change by another program', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  const tab = vault.app.registry.settingTabs.find((one) => one instanceof RoadmapSettingTab);
  tab?.show(document.body);
  const field = document.querySelector('textarea')!;
  const type = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('Plans\n');
  const reported = vault.plugin.onExternalSettingsChange();
  type('Plans\nM');
  await reported;
  await vault.plugin.onExternalSettingsChange();
  expect([field.isConnected, field.value]).toEqual([true, 'Plans\nM']);
  expect(settingsOf(vault).shown()).toMatchObject({ 'paths.roadmap': 'Plans\nM' });
});

it('the command line answers with the notes that were just set', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE, 'More.md': NOTE.replace('tags', 'no-tags') });
  const read = vault.app.vault.cachedRead.bind(vault.app.vault);
  vi.spyOn(vault.app.vault, 'cachedRead').mockImplementation(async (file) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return read(file);
  });
  await settingsOf(vault).set('paths.roadmap', 'More.md');
  expect(await vault.runCli('capstone-roadmap', {})).toContain('More.md');
});

describe('settings that cannot be saved', () => {
  it('stay as they were, and say why', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const settings = settingsOf(vault);
    vi.spyOn(vault.app.vault.store, 'write').mockRejectedValue(new Error('the disk is full'));
    await settings.set('planFolder', 'Projects');
    vi.restoreAllMocks();
    expect(settings.shown()).toEqual(UNSET);
    expect(vault.notices().join()).toMatch(/could not be saved: the disk is full/);
  });

  it('never take the place of a file of which no copy could be made', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: '{"version": 99}' });
    const settings = settingsOf(vault);
    vi.spyOn(vault.app.vault.adapter as unknown as { copy(): Promise<void> }, 'copy').mockRejectedValue(
      new Error('no permission'),
    );
    await settings.set('planFolder', 'Projects');
    expect(await vault.read(DATA)).toBe('{"version": 99}');
    expect(vault.notices().join()).toMatch(/no permission/);
  });
});

it('a settings file that is broken while the plugin runs leaves the settings as they are', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE, [DATA]: '{"version": 1, "planFolder": "Mine"}' });
  await vault.write(DATA, '{"version": 1, "planF');
  await vault.plugin.onExternalSettingsChange();
  expect(settingsOf(vault).shown()).toEqual({ ...UNSET, planFolder: 'Mine' });
});

it('prototype keys in the settings reach no prototype', async () => {
  await roadmapVault({
    'Plan.md': NOTE,
    [DATA]: '{"__proto__": {"polluted": 1}, "paths": {"__proto__": {"polluted": 1}}}',
  });
  expect('polluted' in {}).toBe(false);
});

const NO_PATH = 'is not a path to notes in this vault';
const NO_SYNONYM = 'needs words on both sides of an equals sign';

it.each([
  ['Folder for planned projects', '../Elsewhere', 'Plans', NO_PATH],
  ['Folder for planned projects', '.obsidian', '/', NO_PATH],
  ['Roadmap notes', 'Plan.md\n\n../Elsewhere', 'Plan.md\n\nWork/', NO_PATH],
  ['Study plans', '/', 'Learning', NO_PATH],
  ['Synonyms', 'pubsub = broker\nmarathon: run', 'pubsub = broker\n\nmarathon = -', NO_SYNONYM],
  ['Synonyms', 'marathon =', 'marathon = -', NO_SYNONYM],
])('of “%s” what would not be kept is said beside it: %j', async (name, unfit, fit, wrong) => {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  vault.app.registry.settingTabs[0]!.show(document.body);
  const item = [...document.querySelectorAll<HTMLElement>('.setting-item')].find(
    (one) => one.querySelector('.setting-item-name')?.textContent === name,
  )!;
  const said = async (value: string) => {
    const field = item.querySelector<HTMLInputElement>('input, textarea')!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vault.settled();
    return item.querySelector('.setting-item-error')?.textContent ?? '';
  };
  const last = unfit.split('\n').at(-1);
  expect(await said(unfit)).toBe(`Not saved: “${last}” ${wrong}.`);
  expect(await said(fit)).toBe('');
});

it.each(['paths.study', 'headers.project'])(
  'of %s blank lines and spaces around the others are not kept',
  async (key) => {
    const { set, shown } = settingsOf(await roadmapVault({ 'Plan.md': NOTE }));
    await set(key, '\n Plans \n \nMore\n');
    expect(shown()).toMatchObject({ [key]: 'Plans\nMore' });
  },
);

it('stay the same values as long as they say the same, and nobody is told', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  const store = new SettingsStore(vault.plugin);
  const told = vi.fn();
  store.onChange(told);
  await store.update((settings) => ({ ...settings, dismissed: ['a'] }));
  const before = store.settings;
  await store.update((settings) => ({ ...settings, dismissed: ['a'] }));
  expect(await store.load()).toBe(false);
  expect(store.settings).toBe(before);
  expect(told).toHaveBeenCalledTimes(1);
  await store.update((settings) => ({ ...settings, planFolder: 'A' }));
  expect(store.settings.dismissed).toBe(before.dismissed);
  expect(store.settings.paths).toBe(before.paths);
});

it('are saved after one who was told of a change has failed', async () => {
  const vault = await roadmapVault({ 'Plan.md': NOTE });
  const store = new SettingsStore(vault.plugin);
  const forget = store.onChange(() => {
    throw new Error('broken');
  });
  await expect(store.update((settings) => ({ ...settings, planFolder: 'A' }))).rejects.toThrow('broken');
  forget();
  await store.update((settings) => ({ ...settings, aliases: 'queue = broker' }));
  expect(await vault.plugin.loadData()).toMatchObject({ planFolder: 'A', aliases: 'queue = broker' });
});
