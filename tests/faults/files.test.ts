import { rm } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { reasonOf } from '../../src/obsidian/reason-of';
import { box, roadmapNote, roadmapVault } from '../integration/support/roadmap-vault';
import { pathsIn } from '../workbench/support/vault-on-disk';

const NOTE = roadmapNote([box('a00001'), '**Sail**', 'Knots'], [box('a00002'), '', 'Splices']);
const TICKED = NOTE.replace('unchecked', 'checked');

/** An error like those of the file system. */
function systemError(code: string, said: string): Error {
  return Object.assign(new Error(`${code}: ${said}, open '/somewhere/Plan.md'`), { code });
}

type Vault = Awaited<ReturnType<typeof roadmapVault>>;

async function expectRefused({ notices }: Vault, sidebar: Awaited<ReturnType<Vault['openSidebar']>>, said: RegExp) {
  await vi.waitFor(() => expect(notices().join()).toMatch(said));
  await vi.waitFor(() => expect(sidebar.box('Knots').checked).toBe(false));
}

describe('a note with bytes that are no UTF-8', () => {
  const LATIN = Buffer.from(NOTE.replace('Sail', 'S\u00E9gel'), 'latin1');

  /** The app reads such bytes as replacement characters; the workbench refuses to. */
  function asTheAppReads({ app }: Vault, bytes: Buffer): void {
    vi.spyOn(app.vault.store, 'read').mockResolvedValue(bytes.toString('utf8'));
    vi.spyOn(app.vault, 'readBinary').mockResolvedValue(new Uint8Array(bytes).buffer);
  }

  it('is never written, and the click is taken back and explained', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const write = vi.spyOn(vault.app.vault.store, 'replace');
    asTheAppReads(vault, LATIN);
    sidebar.box('Knots').click();
    await expectRefused(vault, sidebar, /^Plan\.md has characters that are not UTF-8.* Save it as UTF-8/);
    expect(write).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('is told from one in which somebody wrote the replacement character', async () => {
    const odd = NOTE.replace('Sail', 'S\uFFFDgel');
    const vault = await roadmapVault({ 'Plan.md': odd });
    const sidebar = await vault.openSidebar();
    sidebar.box('Knots').click();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(odd.replace('unchecked', 'checked')));
  });
});

describe.each([
  ['ENOSPC', 'no space left on device', /^Plan\.md could not be written: the disk is full\. Free some space/],
  ['EACCES', 'permission denied', /^Plan\.md could not be written: access .* denied\. Check the perm/],
  ['EROFS', 'read-only file system', /^Plan\.md could not be written: the disk is read-only\. Make it/],
  ['EBUSY', 'resource busy or locked', /^Plan\.md .* another program is using the file\. Try again/],
] as const)('a file that cannot be written for %s', (code, said, message) => {
  it('stays as it is, and the click is taken back and explained; once it can be written, a click lands', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const write = vi.spyOn(vault.app.vault.store, 'replace').mockRejectedValue(systemError(code, said));
    sidebar.box('Knots').click();
    await expectRefused(vault, sidebar, message);
    expect(await vault.read('Plan.md')).toBe(NOTE);
    write.mockRestore();
    sidebar.box('Knots').click();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(TICKED));
  });

  it('keeps what is typed in its editor, and undo brings back no click', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE }, { saveDelay: 60_000 });
    const sidebar = await vault.openSidebar();
    const view = await vault.openNote('Plan.md');
    view.editor.replaceRange('Typed.', { line: 3, ch: 0 });
    const typed = view.editor.getValue();
    const write = vi.spyOn(vault.app.vault.store, 'replace').mockRejectedValue(systemError(code, said));
    sidebar.box('Knots').click();
    await expectRefused(vault, sidebar, message);
    expect(view.editor.getValue()).toBe(typed);
    expect(await vault.read('Plan.md')).toBe(NOTE);
    write.mockRestore();
    await view.save();
    expect(await vault.read('Plan.md')).toBe(typed);
  });
});

describe('a file that cannot be read', () => {
  it('refuses a click and says why', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const read = vi.spyOn(vault.app.vault.store, 'read').mockRejectedValue(systemError('EACCES', 'permission denied'));
    sidebar.box('Knots').click();
    await expectRefused(vault, sidebar, /^Plan\.md could not be written: access to the file was denied/);
    read.mockRestore();
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it('is shown as it was, with the reason, until it can be read again', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    const { vault: notes } = vault.app;
    const read = vi.spyOn(notes, 'cachedRead').mockRejectedValue(systemError('EACCES', 'permission denied'));
    await notes.rename(notes.getFileByPath('Plan.md')!, 'Moved.md');
    const problem = () => document.querySelector('[aria-label*="could not be read: access to the file"]');
    await vi.waitFor(() => expect(problem()).not.toBeNull());
    expect(sidebar.titles()).toContain('Knots');
    read.mockRestore();
    await vault.write('Moved.md', TICKED);
    await notes.reconcile('Moved.md');
    await vi.waitFor(() => expect(sidebar.box('Knots').checked).toBe(true));
    expect(problem()).toBeNull();
  });

  it('is read as soon as that is possible, without being changed', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const read = vi.spyOn(vault.app.vault, 'cachedRead').mockRejectedValue(systemError('EBUSY', 'resource busy'));
    await vault.plugin.saveData({ version: 1, paths: { roadmap: ['Plan.md'] } });
    await vault.plugin.onExternalSettingsChange();
    const problem = () => document.querySelector('[aria-label*="could not be read: another program"]');
    await vault.openSidebar();
    await vi.waitFor(() => expect(problem()).not.toBeNull());
    read.mockRestore();
    await vi.waitFor(() => expect(problem()).toBeNull());
  });
});

describe('a vault whose folder vanishes', () => {
  it.each(['closed', 'open in an editor'])('refuses a click on a note that is %s, and makes no folder', async (how) => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await vault.openSidebar();
    if (how !== 'closed') await vault.openNote('Plan.md');
    await rm(vault.folder, { recursive: true });
    sidebar.box('Knots').click();
    await expectRefused(vault, sidebar, /^Plan\.md .* is missing\. Check whether the vault/);
    await expect(pathsIn(vault.folder)).rejects.toThrow('ENOENT');
    expect(sidebar.titles()).toContain('Splices');
  });
});

describe('a plugin that is turned off in the middle of an edit', () => {
  it.each(Array.from({ length: 16 }, (_, turns) => turns))(
    'has made it or says that not, %i turns on',
    async (turns) => {
      const vault = await roadmapVault({ 'Plan.md': NOTE });
      const sidebar = await vault.openSidebar();
      sidebar.box('Knots').click();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      vault.app.plugins.disableAll();
      await vi.waitFor(async () => {
        await vault.settled();
        const isSaid = /turned off before the change was made/.test(vault.notices().join());
        expect(await vault.read('Plan.md')).toBe(isSaid ? NOTE : TICKED);
      });
    },
  );
});

it('a note of 20 MB is read and ticked, and keeps every other byte', { timeout: 300_000 }, async () => {
  const prose = `${'All the king’s horses and all the king’s men sailed on. '.repeat(20)}\n\n`.repeat(18_000);
  const big = `${NOTE}\n${prose}`;
  expect(new TextEncoder().encode(big).length).toBeGreaterThan(20_000_000);
  const vault = await roadmapVault({ 'Plan.md': big });
  vault.command('open-roadmap');
  const found = () => document.querySelector<HTMLInputElement>('[role="tree"] input[type="checkbox"]');
  await vi.waitFor(() => expect(found()).not.toBeNull(), 120_000);
  found()?.click();
  await vi.waitFor(async () => expect((await vault.read('Plan.md')) === `${TICKED}\n${prose}`).toBe(true), 120_000);
});

describe('an error', () => {
  it.each([
    [new Error('ENOSPC: no space left on device, write'), 'the disk is full'],
    [{ code: 'EPERM' }, 'access to the file was denied'],
    [new Error('EFOO: something else'), 'EFOO: something else'],
    [{ code: 'toString', message: 'x' }, '[object Object]'],
    ['torn', 'torn'],
  ])('is said in plain words: %s', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});

it('a note that cannot be created is told in a whole sentence, with what to do', async () => {
  const vault = await roadmapVault({});
  await vault.openSidebar();
  vi.spyOn(vault.app.vault, 'create').mockRejectedValue(systemError('ENOSPC', 'no space left on device'));
  document.querySelector<HTMLElement>('.capstone-roadmap-message button')?.click();
  const said = 'That was not possible: the disk is full. Free some space, then try again.';
  await vi.waitFor(() => expect(vault.notices()).toEqual([said]));
});
