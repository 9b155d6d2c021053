import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Notice } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { put, vaultWith } from './support/vault-on-disk';
import type { TestVault } from './support/vault-on-disk';

async function watched(files: Record<string, string>): Promise<TestVault> {
  const vault = await vaultWith(files, { watch: true });
  vault.plugin.heard.length = 0;
  return vault;
}

/** Notices take as long as the system takes to give them. */
function heard({ plugin }: TestVault, expected: readonly string[]): Promise<void> {
  return vi.waitFor(() => expect(plugin.heard).toEqual(expected), { timeout: 10_000, interval: 20 });
}

describe('changes by other programs', () => {
  it('come as modify, then changed', async () => {
    const vault = await watched({ 'a.md': 'old' });
    await put(vault.folder, 'a.md', 'new #tag');
    await heard(vault, ['modify a.md', 'changed a.md "new #tag" #tag']);
  });

  it('come as one modify when they are made by a temporary file', async () => {
    const vault = await watched({ 'a.md': 'old' });
    await put(vault.folder, '.a.tmp', 'new');
    await rename(join(vault.folder, '.a.tmp'), join(vault.folder, 'a.md'));
    await heard(vault, ['modify a.md', 'changed a.md "new" -']);
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

  it('show in an open note', async () => {
    const vault = await watched({ 'a.md': 'old' });
    const view = await vault.openNote('a.md');
    await put(vault.folder, 'a.md', 'new');
    await vi.waitFor(() => expect(view.editor.getValue()).toBe('new'), { timeout: 10_000 });
  });
});

/** What keeps a process from ending. */
function holding(kind: RegExp): number {
  return process.getActiveResourcesInfo().filter((name) => kind.test(name)).length;
}

async function released(kind: RegExp, before: number): Promise<number> {
  for (let turn = 0; turn < 100 && holding(kind) > before; turn += 1) await setImmediate();
  return holding(kind);
}

describe('closing', () => {
  it('leaves no timer or global behind', async () => {
    const before = holding(/Timeout/);
    const { app, close, openNote } = await vaultWith({ 'a.md': 'old' });
    (await openNote('a.md')).editor.setValue('new');
    new Notice('Something to read');
    await app.workspace.ensureSideLeaf('fixture-view', 'right', { reveal: true });
    expect(holding(/Timeout/)).toBeGreaterThan(before);
    await close();
    expect(typeof document).toBe('undefined');
    expect(await released(/Timeout/, before)).toBe(before);
  });

  it('leaves no watcher behind', async () => {
    const before = holding(/FSEvent/);
    const { close } = await vaultWith({ 'x/a.md': '' }, { watch: true });
    expect(holding(/FSEvent/)).toBeGreaterThan(before);
    await close();
    expect(await released(/FSEvent/, before)).toBe(before);
  });
});
