import { describe, expect, it, vi } from 'vitest';
import { put, textOf, vaultWith } from './support/vault-on-disk';

const DATA = '.obsidian/plugins/fixture/data.json';

describe('what a plugin registered', () => {
  it('is all gone after it is turned off', async () => {
    const { app, plugin, file } = await vaultWith({ 'a.md': '' });
    const clear = vi.spyOn(window, 'clearInterval');
    await app.workspace.ensureSideLeaf('fixture-view', 'right', { reveal: true });
    app.plugins.disable('fixture');
    plugin.heard.length = 0;
    await app.vault.modify(file('a.md'), 'x');
    document.body.click();
    expect(plugin.heard).toEqual([]);
    expect(plugin.clicks).toEqual([]);
    expect(clear).toHaveBeenCalledOnce();
    expect(Object.keys(app.commands.commands)).toEqual([]);
    expect([...app.registry.views.keys()]).toEqual(['empty', 'markdown']);
    const { cli, hoverSources, postProcessors, settingTabs } = app.registry;
    expect([cli.size, hoverSources.size, postProcessors.length, settingTabs.length]).toEqual([0, 0, 0, 0]);
    expect(document.querySelectorAll('.status-bar-item, .side-dock-ribbon-action')).toHaveLength(0);
    clear.mockRestore();
  });

  it('can be used while it is on', async () => {
    const { app, plugin } = await vaultWith();
    expect(app.commands.listCommands().map(({ id, name }) => [id, name])).toEqual([['fixture:note', 'Fixture: Note']]);
    expect(app.commands.executeCommandById('fixture:note')).toBe(true);
    document.querySelector<HTMLElement>('.side-dock-ribbon-action[aria-label="Open"]')?.click();
    expect(plugin.clicks).toEqual(['command', 'ribbon', 'document']);
    expect(document.querySelector('.status-bar-item')?.textContent).toBe('status');
  });

  it('cannot take a name twice', async () => {
    const { plugin } = await vaultWith();
    expect(() => plugin.registerHoverLinkSource('fixture', { display: '', defaultMod: false })).toThrow(
      'Already registered',
    );
    expect(() => plugin.registerCliHandler('other', '', null, () => '')).toThrow("must be 'fixture'");
  });
});

describe('commands', () => {
  it('that need an editor are there while a note is open in one', async () => {
    const { app, plugin, openNote } = await vaultWith({ 'a.md': 'text' });
    const seen: string[] = [];
    plugin.addCommand({
      id: 'edit',
      name: 'Edit',
      editorCheckCallback: (checking, editor) => {
        if (!checking) seen.push(editor.getValue());
        return editor.getValue() !== '';
      },
    });
    expect(app.commands.executeCommandById('fixture:edit')).toBe(false);
    await openNote('a.md');
    expect(app.commands.executeCommandById('fixture:edit')).toBe(true);
    expect(seen).toEqual(['text']);
  });
});

describe('settings data', () => {
  it('is null before it was saved, then what was saved, in data.json of the plugin', async () => {
    const { plugin, folder } = await vaultWith();
    expect(await plugin.loadData()).toBeNull();
    await plugin.saveData({ a: 1 });
    expect(await plugin.loadData()).toEqual({ a: 1 });
    expect(JSON.parse(await textOf(folder, DATA))).toEqual({ a: 1 });
  });

  it('is null, without a word, where data.json is not JSON', async () => {
    const { plugin } = await vaultWith({ [DATA]: '{"a": 1' });
    expect(await plugin.loadData()).toBeNull();
  });

  it('is in the end what was saved last, however fast', async () => {
    const { plugin, folder } = await vaultWith();
    await Promise.all(Array.from({ length: 30 }, (_, n) => plugin.saveData({ n })));
    expect(JSON.parse(await textOf(folder, DATA))).toEqual({ n: 29 });
  });

  it('changed by another program is told to the plugin, its own saving is not', async () => {
    const { plugin, folder } = await vaultWith({ [DATA]: '{}' }, { watch: true });
    await plugin.saveData({ own: true });
    await put(folder, DATA, '{"theirs":true}');
    await vi.waitFor(() => expect(plugin.settingsChanges).toBe(1));
    expect(await plugin.loadData()).toEqual({ theirs: true });
  });
});

describe('settings data that the plugin is still saving', () => {
  it('is not told to it as what another program changed', async () => {
    const { app, plugin } = await vaultWith({ [DATA]: '{}' });
    const saving = [1, 2, 3].map((n) => plugin.saveData({ n }));
    await Promise.all([...saving, app.plugins.configChanged(DATA)]);
    expect(plugin.settingsChanges).toBe(0);
  });
});

describe('what plugin code throws', () => {
  it.each([
    ['a listener', (on: (name: string, listener: () => unknown) => void) => on('test', () => fail('sync'))],
    [
      'an async listener',
      (on: (name: string, listener: () => unknown) => void) => on('test', () => Promise.reject(new Error('sync'))),
    ],
  ])('from %s reaches the faults and does not keep others from hearing', async (_, listen) => {
    const { app } = await vaultWith();
    const heard: string[] = [];
    listen((name, listener) => void app.workspace.on(name, listener));
    app.workspace.on('test', () => heard.push('other'));
    app.workspace.trigger('test');
    await Promise.resolve();
    expect(heard).toEqual(['other']);
    expect(app.faults.take().map(({ where }) => where)).toEqual(["listener of 'test'"]);
  });

  it('from a listener of an element reaches the faults', async () => {
    const { app } = await vaultWith();
    const el = document.body.createDiv();
    el.addEventListener('click', () => fail('clicked'));
    el.click();
    expect(app.faults.take()).toMatchObject([{ error: { message: 'clicked' } }]);
    el.remove();
  });

  it('fails the closing of the vault', async () => {
    const { app, close } = await vaultWith();
    app.workspace.onLayoutReady(() => fail('at start'));
    await expect(close()).rejects.toThrow('at start');
    app.faults.take();
  });
});

function fail(message: string): never {
  throw new Error(message);
}
