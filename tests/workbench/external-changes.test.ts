import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { put, textOf, vaultWith } from './support/vault-on-disk';
import type { TestVault } from './support/vault-on-disk';

async function watched(files: Record<string, string>): Promise<TestVault> {
  const vault = await vaultWith(files, { watch: true });
  vault.plugin.heard.length = 0;
  return vault;
}

/** File events take as long as the system takes to report them. */
function heard({ plugin }: TestVault, expected: readonly string[]): Promise<void> {
  return vi.waitFor(() => expect(plugin.heard).toEqual(expected), { interval: 20 });
}

describe('changes by other programs', () => {
  it('come as modify, then changed', async () => {
    const vault = await watched({ 'a.md': 'old' });
    await put(vault.folder, 'a.md', 'new #tag');
    await heard(vault, ['modify a.md', 'changed a.md "new #tag" #tag']);
  });

  it('come as modify when they are written in place, with the whole text in the end', async () => {
    const vault = await watched({ 'a.md': 'old' });
    await writeFile(join(vault.folder, 'a.md'), 'new');
    await vi.waitFor(() => expect(vault.plugin.heard.at(-1)).toBe('changed a.md "new" -'));
    expect(vault.plugin.heard).toContain('modify a.md');
  });

  it('come as create with the folders on the way', async () => {
    const vault = await watched({});
    await put(vault.folder, 'x/y/a.md', 'new');
    await heard(vault, ['create x', 'create x/y', 'create x/y/a.md', 'changed x/y/a.md "new" -']);
  });

  it('come as delete, then deleted', async () => {
    const vault = await watched({ 'a.md': '#tag' });
    await rm(join(vault.folder, 'a.md'));
    await heard(vault, ['delete a.md', 'deleted a.md #tag']);
  });

  it('leave out hidden files, and what the plugin wrote itself', async () => {
    const vault = await watched({ 'a.md': 'old', 'b.md': 'old' });
    await put(vault.folder, '.hidden.md', 'x');
    await vault.app.vault.modify(vault.file('a.md'), 'ours');
    await put(vault.folder, 'b.md', 'theirs');
    await heard(vault, ['modify a.md', 'changed a.md "ours" -', 'modify b.md', 'changed b.md "theirs" -']);
  });

  it('are kept when a view saves that has not noticed them', async () => {
    const { folder, openNote } = await vaultWith({ 'a.md': 'one\ntwo\nthree\n' });
    const view = await openNote('a.md');
    view.editor.replaceRange('ours', { line: 0, ch: 0 }, { line: 0, ch: 3 });
    await put(folder, 'a.md', 'one\ntwo\ntheirs\n');
    await view.save();
    expect(view.editor.getValue()).toBe('ours\ntwo\ntheirs\n');
    expect(await textOf(folder, 'a.md')).toBe('ours\ntwo\ntheirs\n');
  });

  it('show in an open note', async () => {
    const vault = await watched({ 'a.md': 'old' });
    const view = await vault.openNote('a.md');
    await put(vault.folder, 'a.md', 'new');
    await vi.waitFor(() => expect(view.editor.getValue()).toBe('new'));
  });

  it('show in an open note that was opened between two of them, where the text is what it was at first', async () => {
    const { app, folder, file, openNote } = await vaultWith({ 'a.md': 'old' });
    await app.vault.cachedRead(file('a.md'));
    await put(folder, 'a.md', 'new');
    const view = await openNote('a.md');
    await put(folder, 'a.md', 'old');
    await app.vault.reconcile('a.md');
    await vi.waitFor(() => expect(view.editor.getValue()).toBe('old'));
  });
});
