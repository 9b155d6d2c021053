import { Platform } from 'obsidian';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { choices } from '../support/choices';
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

  it('is opened as the app opens notes where the line is the note’s own: never before its properties', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN, 'Other.md': PLAN });
    const sidebar = await vault.openSidebar();
    const { editor, leaf } = await vault.openNote('Plan.md');
    editor.setCursor({ line: 6, ch: 0 });
    const opening = vi.spyOn(leaf, 'openFile');
    sidebar.item('Plan').click();
    await opening.mock.results[0]?.value;
    expect(opening).toHaveBeenCalledOnce();
    expect(editor.getCursor().line).toBe(6);
  });

  it('is not made anew where it has gone since a list was opened, and that is said', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN });
    await vault.openSidebar();
    expect(vault.command('check-roadmap-notes')).toBe(true);
    const found = await vi.waitFor(() => {
      const [first] = choices();
      if (!first) throw new Error('Nothing is listed');
      return first;
    });
    await vault.app.vault.rename(vault.app.vault.getFileByPath('Plan.md')!, 'Renamed.md');
    found.click();
    await vi.waitFor(() => expect(vault.notices().join(' ')).toContain('Plan.md is no longer in the vault'));
    expect(await notesIn(vault.folder)).toEqual(['Renamed.md']);
  });
});

describe('a sidebar that lies over the note', () => {
  it.each([
    ['line', (sidebar: HTMLElement) => sidebar],
    ['link', (sidebar: HTMLElement) => sidebar.querySelector('a')],
  ])('goes aside on a phone when the note of a %s is opened, and stays on a desktop', async (_, target) => {
    const vault = await roadmapVault({ 'Plan.md': roadmapNote(['', '', '[[Sea]]']), 'Sea.md': 'Deep.' });
    const { rightSplit } = vault.app.workspace;
    const sidebar = await vault.openSidebar();
    const open = () => target(sidebar.item('Sea'))?.click();
    open();
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()).not.toBeNull());
    expect(rightSplit.collapsed).toBe(false);
    Object.assign(Platform, { isPhone: true });
    onTestFinished(() => void Object.assign(Platform, { isPhone: false }));
    open();
    await vi.waitFor(() => expect(rightSplit.collapsed).toBe(true));
  });
});

describe('the page preview of a link', () => {
  it('is one, however often the pointer comes upon the link', async () => {
    const vault = await roadmapVault({ 'Plan.md': roadmapNote(['', '', '[[Sea]]']), 'Sea.md': 'Deep.' });
    const previews: unknown[] = [];
    vault.app.workspace.on('hover-link', (hovered) => {
      // As in the app: none if the parent has one at the same element.
      const { hoverParent, targetEl } = hovered as { hoverParent: { hoverPopover: unknown }; targetEl: HTMLElement };
      const { hoverPopover } = hoverParent as { hoverPopover: { targetEl: HTMLElement } | null };
      if (hoverPopover?.targetEl !== targetEl) previews.push((hoverParent.hoverPopover = { targetEl }));
    });
    const sidebar = await vault.openSidebar();
    const link = sidebar.item('Sea').querySelector('a.internal-link');
    for (let times = 0; times < 2; times += 1) link?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(previews).toHaveLength(1);
  });
});

describe('the keyboard, when the roadmap is opened', () => {
  const focused = () => document.activeElement;

  it('is at the first line of the tree, and at the line that had it last when it is opened again', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN });
    const { editor } = await vault.openNote('Plan.md');
    const sidebar = await vault.openSidebar();
    await vi.waitFor(() => expect(focused()).toBe(sidebar.item('Sail')));
    sidebar.item('Knots').focus();
    editor.focus();
    vault.command('open-roadmap');
    await vi.waitFor(() => expect(focused()).toBe(sidebar.item('Knots')));
  });

  it('stays in the search, where it was', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN });
    await vault.openSidebar();
    const search = document.querySelector<HTMLElement>('input[type="search"]');
    search?.focus();
    await vault.app.workspace.ensureSideLeaf('capstone-roadmap', 'right', { active: true, reveal: true });
    expect(focused()).toBe(search);
  });

  it('is at what the first screen offers, where there is no roadmap', async () => {
    const vault = await roadmapVault({ 'Note.md': 'Nothing yet.' });
    // Which answers once all notes are read.
    await vault.runCli('capstone-roadmap');
    vault.command('open-roadmap');
    await vi.waitFor(() => expect(focused()?.textContent).toBe('Create roadmap note'));
  });
});
