import { setImmediate } from 'node:timers/promises';
import { Notice } from 'obsidian';
import { expect, it } from 'vitest';
import { vaultWith } from './support/vault-on-disk';

/** How many things of a kind keep this process alive. */
function holding(kind: string): number {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith(kind)).length;
}

async function released(kind: string, before: number): Promise<number> {
  for (let turn = 0; turn < 100 && holding(kind) > before; turn += 1) await setImmediate();
  return holding(kind);
}

it('leaves no timer and no global behind, and saves what was typed', async () => {
  const before = holding('Timeout');
  const { app, close, openNote } = await vaultWith({ 'a.md': 'old' });
  (await openNote('a.md')).editor.setValue('new');
  new Notice('Something to read');
  await app.workspace.ensureSideLeaf('fixture-view', 'right', { reveal: true });
  expect(holding('Timeout')).toBeGreaterThan(before);
  await close();
  expect(await app.vault.store.read('a.md')).toBe('new');
  expect(typeof document).toBe('undefined');
  // A timer of the test runner may have ended meanwhile.
  expect(await released('Timeout', before)).toBeLessThanOrEqual(before);
});

it('lets what a plugin has begun come to its end first', async () => {
  const { app, close, openNote } = await vaultWith({ 'a.md': 'one', 'b.md': 'two' });
  const ended = (async () => {
    for (const name of ['one', 'two', 'three', 'four']) await app.vault.store.write(`${name}.md`, name);
    const { editor } = await openNote('b.md');
    new Notice('Opened');
    return editor.getValue();
  })();
  await close();
  expect(await ended).toBe('two');
});

it('leaves no watcher behind', async () => {
  const before = holding('FSEvent');
  const { close } = await vaultWith({ 'x/a.md': '' }, { watch: true });
  expect(holding('FSEvent')).toBeGreaterThan(before);
  await close();
  expect(await released('FSEvent', before)).toBe(before);
});
