import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { MetadataCache } from '../../workbench/host/metadata/metadata-cache';
import { folderWith, pathsIn, put, textOf, vaultWith } from './support/vault-on-disk';

describe('events of the vault', () => {
  it('tells of every file by create while it loads', async () => {
    const { plugin } = await vaultWith({ 'a.md': '', 'b/c.md': '', 'b/d.txt': '', '.hidden/e.md': '' });
    expect(plugin.heard).toEqual(['create a.md', 'create b', 'create b/c.md', 'create b/d.txt']);
  });

  it('has no files yet while plugins load, and all of them when the layout is ready', async () => {
    const { app, plugin } = await vaultWith({ 'a.md': '' });
    expect(plugin.heard.indexOf('create a.md')).toBe(0);
    expect(app.vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['a.md']);
  });

  it('tells of a modification before the metadata has changed, then gives the text that was indexed', async () => {
    const { app, plugin, file, settled } = await vaultWith({ 'a.md': 'old' });
    plugin.heard.length = 0;
    await app.vault.modify(file('a.md'), 'new #tag');
    expect(plugin.heard).toEqual(['modify a.md']);
    await settled();
    expect(plugin.heard).toEqual(['modify a.md', 'changed a.md "new #tag" #tag']);
  });

  it('tells of a modification that comes while the one before it is being indexed', async () => {
    const { app, plugin, file, settled } = await vaultWith({ 'a.md': 'old' });
    const read = app.vault.cachedRead.bind(app.vault);
    vi.spyOn(app.vault, 'cachedRead').mockImplementationOnce(async (note) => {
      const text = await read(note);
      await app.vault.modify(note, 'newest');
      return text;
    });
    await app.vault.modify(file('a.md'), 'new');
    await settled();
    expect(plugin.heard.slice(-2)).toEqual(['changed a.md "new" -', 'changed a.md "newest" -']);
  });

  it('tells of a new note by create, then changed', async () => {
    const { app, plugin, settled } = await vaultWith();
    await app.vault.create('a.md', '#tag');
    await settled();
    expect(plugin.heard).toEqual(['create a.md', 'changed a.md "#tag" #tag']);
  });

  it('tells of a rename without changed, and keeps file object and cache', async () => {
    const { app, plugin, file, settled } = await vaultWith({ 'a.md': '#tag' });
    const note = file('a.md');
    plugin.heard.length = 0;
    await app.vault.rename(note, 'b.md');
    await settled();
    expect(plugin.heard).toEqual(['rename a.md → b.md']);
    expect(file('b.md')).toBe(note);
    expect(note.basename).toBe('b');
    expect(app.metadataCache.getCache('b.md')?.tags?.[0]?.tag).toBe('#tag');
    expect(app.metadataCache.getCache('a.md')).toBeNull();
  });

  it('tells of each file in a renamed folder', async () => {
    const { app, plugin, folder } = await vaultWith({ 'x/a.md': '', 'x/y/b.md': '' });
    plugin.heard.length = 0;
    await app.vault.rename(app.vault.getFolderByPath('x')!, 'z');
    expect(plugin.heard).toEqual([
      'rename x → z',
      'rename x/a.md → z/a.md',
      'rename x/y → z/y',
      'rename x/y/b.md → z/y/b.md',
    ]);
    expect(await pathsIn(folder)).toEqual(['z/a.md', 'z/y/b.md']);
  });

  it('tells of a deletion, then of the metadata there was', async () => {
    const { app, plugin, file, settled } = await vaultWith({ 'a.md': '#tag' });
    plugin.heard.length = 0;
    await app.vault.delete(file('a.md'));
    await settled();
    expect(plugin.heard).toEqual(['delete a.md', 'deleted a.md #tag']);
  });

  it('gives null for the metadata of a file that could never be read', async () => {
    const { app, plugin, file, settled } = await vaultWith({ 'a.md': Uint8Array.of(0xe9, 0x20, 0xff) });
    plugin.heard.length = 0;
    await expect(app.vault.read(file('a.md'))).rejects.toThrow('UTF-8');
    await app.vault.delete(file('a.md'));
    await settled();
    expect(plugin.heard).toEqual(['delete a.md', 'deleted a.md -']);
  });

  it('gives the bytes of a file', async () => {
    const { app, file } = await vaultWith({ 'a.md': '\uFEFFé' });
    const bytes = await app.vault.readBinary(file('a.md'));
    expect([...new Uint8Array(bytes)]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
  });

  it('tells of every note by resolve, and of none by changed, after a start with a cold cache', async () => {
    const trigger = vi.spyOn(MetadataCache.prototype, 'trigger');
    onTestFinished(() => trigger.mockRestore());
    const { app, file, settled } = await vaultWith({ 'a.md': 'x', 'b.md': '#y' }, { coldCache: true });
    await settled();
    expect(app.metadataCache.getFileCache(file('b.md'))?.tags).toHaveLength(1);
    expect(trigger.mock.calls).toEqual([['resolve', file('a.md')], ['resolve', file('b.md')], ['resolved']]);
  });
});

describe('process', () => {
  it('lets none of many at once lose the work of another', async () => {
    const { app, file, folder } = await vaultWith({ 'a.md': '' });
    const letters = Array.from({ length: 50 }, (_, at) => String.fromCharCode(65 + at));
    await Promise.all(letters.map((letter) => app.vault.process(file('a.md'), (text) => text + letter)));
    expect(await textOf(folder, 'a.md')).toBe(letters.join(''));
  });

  it('begins anew when another program writes between reading and writing', async () => {
    const { app, file, folder } = await vaultWith({ 'a.md': 'old' });
    const read = app.vault.store.read.bind(app.vault.store);
    vi.spyOn(app.vault.store, 'read').mockImplementationOnce(async (path) => {
      const text = await read(path);
      await put(folder, path, 'theirs');
      return text;
    });
    const seen: string[] = [];
    await app.vault.process(file('a.md'), (text) => {
      seen.push(text);
      return `${text} and ours`;
    });
    expect(seen).toEqual(['old', 'theirs']);
    expect(await textOf(folder, 'a.md')).toBe('theirs and ours');
  });

  it('gives up when another program writes each time in between, and says so', async () => {
    const { app, file, folder } = await vaultWith({ 'a.md': 'old' });
    const read = app.vault.store.read.bind(app.vault.store);
    vi.spyOn(app.vault.store, 'read').mockImplementation(async (path) => {
      const text = await read(path);
      await put(folder, path, `${text}.`);
      return text;
    });
    const change = app.vault.process(file('a.md'), (text) => `${text} and ours`);
    await expect(change).rejects.toThrow('another program keeps changing the file');
    expect(await textOf(folder, 'a.md')).toMatch(/^old\.+$/);
    vi.restoreAllMocks();
  });

  it('waits for a modification that was asked for before', async () => {
    const { app, file, folder } = await vaultWith({ 'a.md': 'old' });
    await Promise.all([
      app.vault.modify(file('a.md'), 'modified'),
      app.vault.process(file('a.md'), (text) => `${text}, processed`),
    ]);
    expect(await textOf(folder, 'a.md')).toBe('modified, processed');
  });

  it('sees what another program wrote, noticed or not', async () => {
    const { app, file, folder } = await vaultWith({ 'a.md': 'old' });
    await put(folder, 'a.md', 'theirs');
    await app.vault.process(file('a.md'), (text) => `${text} and ours`);
    expect(await textOf(folder, 'a.md')).toBe('theirs and ours');
  });

  it('is not what cachedRead gives, unless the text is too long to be kept; the file’s time and size tell', async () => {
    const long = 'long '.repeat(20_000);
    const { app, file, folder } = await vaultWith({ 'short.md': 'old', 'long.md': long });
    await Promise.all(['short.md', 'long.md'].map((path) => app.vault.cachedRead(file(path))));
    await put(folder, 'short.md', 'theirs');
    await put(folder, 'long.md', `${long}theirs`);
    expect(await app.vault.cachedRead(file('short.md'))).toBe('old');
    expect(await app.vault.cachedRead(file('long.md'))).toBe(`${long}theirs`);
    expect((await app.vault.adapter.stat('long.md'))?.size).toBe(file('long.md').stat.size + 'theirs'.length);
    await app.vault.reconcile('long.md');
    expect(await app.vault.adapter.stat('long.md')).toMatchObject(file('long.md').stat);
  });

  it('changes nothing and tells nobody when its function throws or returns the same text', async () => {
    const { app, plugin, file, folder } = await vaultWith({ 'a.md': 'old' });
    plugin.heard.length = 0;
    const refused = app.vault.process(file('a.md'), () => {
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    await app.vault.process(file('a.md'), (text) => text);
    expect(plugin.heard).toEqual([]);
    expect(await textOf(folder, 'a.md')).toBe('old');
  });

  it('rejects for a file that is gone, and leaves the next one its turn', async () => {
    const { app, file, folder } = await vaultWith({ 'a.md': 'old' });
    const note = file('a.md');
    await app.vault.delete(note);
    await expect(app.vault.process(note, () => 'new')).rejects.toThrow();
    await expect(app.vault.modify(note, 'new')).rejects.toThrow();
    await app.vault.create('a.md', 'next');
    expect(await textOf(folder, 'a.md')).toBe('next');
  });
});

describe('files and folders', () => {
  it.each([
    ['an existing file', 'a.md', 'File already exists.'],
    ['a folder that is not there', 'x/b.md', 'Folder does not exist'],
    ['a path that leads out', '../b.md', 'Not a path in the vault'],
  ])('refuses to create %s', async (_, path, message) => {
    const { app } = await vaultWith({ 'a.md': '' });
    await expect(app.vault.create(path, '')).rejects.toThrow(message);
  });

  it('puts what is trashed into the trash of the vault, under a free name', async () => {
    const { app, file, folder } = await vaultWith({ 'a.md': 'new', '.trash/a.md': 'old' });
    await app.fileManager.trashFile(file('a.md'));
    expect(await pathsIn(folder)).toEqual(['.trash/2 a.md', '.trash/a.md']);
    expect(app.vault.getFileByPath('a.md')).toBeNull();
  });

  it('writes nothing of its own into the folder', async () => {
    const files = { 'a.md': '#projects', 'b/c.md': '' };
    const { app, folder, openNote, close } = await vaultWith(files, { watch: true });
    await openNote('a.md');
    await app.workspace.ensureSideLeaf('fixture-view', 'right', { reveal: true });
    await close();
    expect(await pathsIn(folder)).toEqual(['a.md', 'b/c.md']);
  });

  it('refuses to start where there is no folder', async () => {
    const folder = await folderWith({ 'a.md': '' });
    const { openVault } = await import('../../workbench/host/node/headless');
    const { FixturePlugin, FIXTURE_MANIFEST } = await import('./support/fixture-plugin');
    const options = { plugin: FixturePlugin, manifest: FIXTURE_MANIFEST };
    await expect(openVault(`${folder}/missing`, options)).rejects.toThrow();
    await expect(openVault(`${folder}/a.md`, options)).rejects.toThrow('Not a folder');
  });
});
