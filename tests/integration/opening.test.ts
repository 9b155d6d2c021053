import { describe, expect, it, vi } from 'vitest';
import { pathsIn } from '../workbench/support/vault-on-disk';
import { roadmapNote, roadmapVault } from './support/roadmap-vault';

const PLAN = roadmapNote(['', '**Sail**', 'Knots'], ['', '', '[[Sea|charts]]']);

const notesIn = async (folder: string) => (await pathsIn(folder)).filter((path) => !path.startsWith('.'));

describe('the note of a line', () => {
  it('is opened at the line, whatever characters its path has', async () => {
    const path = 'C# and [more]/Plan #1 ^a.md';
    const vault = await roadmapVault({ [path]: PLAN, 'C.md': 'x' });
    const sidebar = await vault.openSidebar();
    sidebar.item('Knots').click();
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe(path));
    expect(await notesIn(vault.folder)).toEqual([path, 'C.md'].sort());
  });

  it('is not made anew where it has gone since a list was opened, and that is said', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN });
    await vault.openSidebar();
    expect(vault.command('check-roadmap-notes')).toBe(true);
    const found = await vi.waitFor(() => {
      const [first] = [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
      if (!first) throw new Error('Nothing is listed');
      return first;
    });
    await vault.app.vault.rename(vault.app.vault.getFileByPath('Plan.md')!, 'Renamed.md');
    found.click();
    await vi.waitFor(() => expect(vault.notices().join(' ')).toContain('Plan.md is no longer in the vault'));
    expect(await notesIn(vault.folder)).toEqual(['Renamed.md']);
  });
});
