import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { TFile } from '../../workbench/host/vault/abstract-file';
import type { WorkspaceLeaf } from '../../workbench/host/workspace/leaf';
import type { MarkdownView } from '../../workbench/host/workspace/markdown-view';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';
import { withoutMarks } from './support/without-marks';

const NOTE = roadmapNote(
  [box('a00001'), '**Sail**', `Knots<br>${box('a00002')} bowline<br>${box('a00003')} reef`],
  [box('a00001'), '', 'Navigation'],
  ['', '', 'Radio licence'],
);

/** The app remembers no text as long as this. */
const LONG_NOTE = `${NOTE}\n${'Much more was said. '.repeat(4000)}\n`;

const ticked = (text: string, id: string, nth = 0) => {
  const parts = text.split(`unchecked id="${id}"`);
  return `${parts.slice(0, nth + 1).join(`unchecked id="${id}"`)}checked id="${id}"${parts.slice(nth + 1).join(`unchecked id="${id}"`)}`;
};

/** Of all boxes, in order. */
const statesIn = (text: string) => [...text.matchAll(/<input[^>]* (un)?checked/g)].map(([, un]) => !un);

describe('a tick in the sidebar', () => {
  it('changes just that box in the file', async () => {
    const { openSidebar, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00003')));
    await vi.waitFor(() => expect(sidebar.box('reef').checked).toBe(true));
    expect(sidebar.box('bowline').checked).toBe(false);
  });

  it.each([
    ['boxes have one id', box('a00001')],
    ['boxes have no id', box('')],
    ['there are no boxes', ''],
  ])('of quick ones the last counts where rows are alike and %s', async (_, first) => {
    const alike = [first, '', 'Knots'] as const;
    const note = roadmapNote([box('b00001'), '**Sail**', 'Rig'], alike, alike);
    const { openSidebar, read, notices } = await roadmapVault({ 'Plan.md': note });
    const sidebar = await openSidebar();
    for (const clicks of [2, 3]) {
      for (let click = 0; click < clicks; click += 1) sidebar.box('Knots', 1).click();
      const wanted = clicks % 2 === 1;
      await vi.waitFor(async () => {
        expect(statesIn(await read('Plan.md')).at(-1)).toBe(wanted);
        expect([0, 1].map((nth) => sidebar.box('Knots', nth).checked)).toEqual([false, wanted]);
      });
    }
    expect(statesIn(await read('Plan.md'))).toEqual(first ? [false, false, true] : [false, true]);
    expect(notices()).toEqual([]);
  });

  it('is shown at once', async () => {
    const { openSidebar } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    sidebar.box('Navigation').click();
    expect(sidebar.box('Navigation').checked).toBe(true);
  });

  it('changes only the box that was clicked where an id stands twice (case 6)', async () => {
    const { openSidebar, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    sidebar.box('Navigation').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00001', 1)));
  });

  it('leaves the same id in another note alone (case 6)', async () => {
    const other = roadmapNote([box('a00003'), 'Ride', 'Saddle']);
    const { openSidebar, read } = await roadmapVault({ 'Plan.md': NOTE, 'Other.md': other });
    const sidebar = await openSidebar();
    sidebar.box('Saddle').click();
    await vi.waitFor(async () => expect(await read('Other.md')).toBe(ticked(other, 'a00003')));
    expect(await read('Plan.md')).toBe(NOTE);
  });

  it('gives a project without a box one', async () => {
    const { openSidebar, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    sidebar.box('Radio licence').click();
    await vi.waitFor(async () =>
      expect(await read('Plan.md')).toMatch(
        /^\| <input type="checkbox" checked id="[0-9a-f]{6}"> \| {2}\| Radio licence \|$/m,
      ),
    );
  });

  it('finds the box again below lines that were inserted after it was shown (case 21)', async () => {
    const { openSidebar, read, write } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const moved = NOTE.replace('| Checklist', 'New words above.\n\n| Checklist');
    await write('Plan.md', moved);
    sidebar.box('bowline').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(moved, 'a00002')));
  });

  it('is refused with a notice, and shown so, when its row is gone (case 21)', async () => {
    const { openSidebar, read, write, notices } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const without = NOTE.split('\n')
      .filter((line) => !line.includes('Knots'))
      .join('\n');
    await write('Plan.md', without);
    sidebar.box('reef').click();
    await vi.waitFor(() => expect(notices().join()).toMatch(/no longer in the note/));
    await vi.waitFor(() => expect(sidebar.box('reef').checked).toBe(false));
    expect(await read('Plan.md')).toBe(without);
  });

  it('is a success without a write when the file already says so (case 22)', async () => {
    const { app, openSidebar, read, write, notices } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    await write('Plan.md', ticked(NOTE, 'a00003'));
    const modified = vi.fn();
    app.vault.on('modify', modified);
    sidebar.box('reef').click();
    await vi.waitFor(() => expect(sidebar.box('reef').checked).toBe(true));
    expect(modified).not.toHaveBeenCalled();
    expect(notices()).toEqual([]);
    expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00003'));
  });

  it('ends as the last of two rapid clicks asked (case 24)', async () => {
    const { openSidebar, read, settled } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    sidebar.box('reef').click();
    sidebar.box('reef').click();
    sidebar.box('bowline').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00002')));
    await settled();
    expect(sidebar.box('reef').checked).toBe(false);
    expect(sidebar.box('bowline').checked).toBe(true);
  });

  it('keeps every line end, byte order mark and trailing space (case 11)', async () => {
    const odd = `\uFEFF${NOTE.replaceAll('\n', '\r\n')}tail  \r\nlast line without an end`;
    const { openSidebar, read } = await roadmapVault({ 'Plan.md': odd });
    const sidebar = await openSidebar();
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(odd, 'a00003')));
  });

  it.each([
    ['boxes have one id', box('a00001')],
    ['there are no boxes', ''],
  ])('finds one of the rows that look alike behind a byte order mark, where %s (case 11)', async (_, first) => {
    const alike = [first, '', 'Knots'] as const;
    const note = `\uFEFF${roadmapNote([box('b00001'), '**Sail**', 'Rig'], alike, alike)}`;
    const { app, openSidebar, read } = await roadmapVault({});
    withoutMarks(app.vault);
    await app.vault.create('Plan.md', note);
    const sidebar = await openSidebar();
    sidebar.box('Knots', 1).click();
    await vi.waitFor(async () => expect(statesIn(await read('Plan.md')).at(-1)).toBe(true));
    expect(statesIn(await read('Plan.md'))).toEqual(first ? [false, false, true] : [false, true]);
  });
});

describe('a tick in a note that is open in an editor', () => {
  it('joins the unsaved typing, and undo takes it back alone (case 23)', async () => {
    const { openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    view.editor.replaceRange('Typed.', { line: 3, ch: 0 });
    const typed = view.editor.getValue();
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(typed, 'a00003')));
    expect(view.editor.getValue()).toBe(ticked(typed, 'a00003'));
    view.editor.undo();
    expect(view.editor.getValue()).toBe(typed);
  });

  it.each(['', 'Typed.'])('is there at once, before it is saved; unsaved typing: %j', async (typing) => {
    const { app, openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const { editor } = await openNote('Plan.md');
    const reading = await openNote('Plan.md');
    await reading.leaf.setViewState({ type: 'markdown', state: { file: 'Plan.md', mode: 'preview' } });
    editor.replaceRange(typing, { line: 3, ch: 0 });
    const typed = editor.getValue();
    let save = () => {};
    const saving = new Promise<void>((resolve) => (save = resolve));
    const { store } = app.vault;
    const write = store.replace.bind(store);
    vi.spyOn(store, 'replace').mockImplementation((...written) => saving.then(() => write(...written)));
    const transaction = vi.spyOn(editor, 'transaction');
    sidebar.box('reef').click();
    await vi.waitFor(() => expect(editor.getValue()).toBe(ticked(typed, 'a00003')));
    expect(transaction, 'by this editor, whose undo takes it back').toHaveBeenCalledTimes(1);
    expect(await read('Plan.md')).toBe(NOTE);
    save();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(typed, 'a00003')));
  });

  it('is made in the active editor of two, whose undo takes it back', async () => {
    const { openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const [other, active] = [await openNote('Plan.md'), await openNote('Plan.md')];
    const transactions = [other, active].map(({ editor }) => vi.spyOn(editor, 'transaction'));
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00003')));
    expect(transactions.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
    active.editor.undo();
    expect(active.editor.getValue()).toBe(NOTE);
  });

  it('is made in the editor, whose undo takes it back, also while a cell is being edited', async () => {
    const { openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const { contentEl, editor } = await openNote('Plan.md');
    contentEl.createDiv('cm-table-widget').createDiv('table-cell-wrapper').createDiv('cm-editor');
    const transaction = vi.spyOn(editor, 'transaction');
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00003')));
    expect(transaction).toHaveBeenCalledTimes(1);
  });

  it('is made in the file, and shown, while its text is still on the way to the editor', async () => {
    const { app, file, openSidebar, read, notices } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    let load = () => {};
    const loading = new Promise<void>((resolve) => (load = resolve));
    const readText = app.vault.read.bind(app.vault);
    vi.spyOn(app.vault, 'read').mockImplementation((note) => loading.then(() => readText(note)));
    const leaf = app.workspace.getLeaf('tab');
    const opened = leaf.openFile(file('Plan.md'));
    const view = () => leaf.view as MarkdownView;
    await vi.waitFor(() => expect(view().file).toBe(file('Plan.md')));
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00003')));
    load();
    await opened;
    await vi.waitFor(() => expect(view().editor.getValue()).toBe(ticked(NOTE, 'a00003')));
    expect(notices()).toEqual([]);
  });

  it('is made in the file where the editor does not take it, as may be in a cell that is being edited', async () => {
    const { openSidebar, openNote, read, notices } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const { editor } = await openNote('Plan.md');
    editor.replaceRange('Typed.', { line: 3, ch: 0 });
    const typed = editor.getValue();
    vi.spyOn(editor, 'transaction').mockReturnValue();
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(typed, 'a00003')));
    await vi.waitFor(() => expect(editor.getValue()).toBe(ticked(typed, 'a00003')));
    expect(notices()).toEqual([]);
  });

  it('keeps the cursor where it was', async () => {
    const { openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    view.editor.setCursor({ line: 8, ch: 5 });
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00003')));
    expect(view.editor.getCursor()).toEqual({ line: 8, ch: 5 });
  });

  it('keeps other line ends, which the editor does not know (case 11)', async () => {
    const windows = NOTE.replaceAll('\n', '\r\n');
    const { openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': windows });
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(windows, 'a00003')));
    await vi.waitFor(() => expect(view.editor.getValue()).toBe(ticked(NOTE, 'a00003')));
  });

  it('keeps a byte order mark, which neither the editor nor the vault’s reading shows (case 11)', async () => {
    const { app, openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': `\uFEFF${NOTE}` });
    withoutMarks(app.vault);
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(`\uFEFF${ticked(NOTE, 'a00003')}`));
    await vi.waitFor(() => expect(view.editor.getValue().replace(/^\uFEFF/, '')).toBe(ticked(NOTE, 'a00003')));
  });

  it('saves what a reading view holds, whose editor has no text unless it was used', async () => {
    const { openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    view.editor.replaceRange('Typed.', { line: 3, ch: 0 });
    const typed = view.editor.getValue();
    await view.leaf.setViewState({ type: 'markdown', state: { file: 'Plan.md', mode: 'preview' } });
    vi.spyOn(view, 'getViewData').mockReturnValue(typed);
    vi.spyOn(view.editor, 'getValue').mockReturnValue('');
    const save = vi.spyOn(view, 'save');
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toContain(' checked id="a00003"'));
    expect(save).toHaveBeenCalled();
  });

  it('reaches a second pane of the note in reading view (case 26)', async () => {
    const { app, openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const reading = await openNote('Plan.md');
    await reading.leaf.setViewState({ type: 'markdown', state: { file: 'Plan.md', mode: 'preview' } });
    const editing = await openNote('Plan.md');
    expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(NOTE, 'a00003')));
    await vi.waitFor(() => expect(editing.editor.getValue()).toBe(ticked(NOTE, 'a00003')));
  });

  it.each([
    ['', NOTE, 'Synced.\n\n| Checklist'],
    [', too long for it to remember', LONG_NOTE, 'Synced.\n\n| Checklist'],
    [', too long for it to remember and as long as before', LONG_NOTE, '| CHECKLIST'],
  ])('keeps what another program wrote that the app has not noticed yet%s', async (_, note, theirs) => {
    const { openSidebar, openNote, read, write } = await roadmapVault({ 'Plan.md': note });
    const sidebar = await openSidebar();
    const save = vi.spyOn(await openNote('Plan.md'), 'save');
    const synced = note.replace('| Checklist', theirs);
    await write('Plan.md', synced);
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(synced, 'a00003')));
    expect(save, 'which writes all that the editor shows').not.toHaveBeenCalled();
  });

  it.each([
    ['which is as long as before', NOTE, '| CHECKLIST'],
    ['which is too long for it to remember', LONG_NOTE, 'Synced.\n\n| Checklist'],
  ])('keeps that also where a disk with coarse times says nothing of it: in a note %s', async (_, note, theirs) => {
    const { folder, file, openSidebar, openNote, read, write } = await roadmapVault({ 'Plan.md': note });
    const sidebar = await openSidebar();
    const save = vi.spyOn(await openNote('Plan.md'), 'save');
    const seconds = file('Plan.md').stat.mtime / 1000;
    const synced = note.replace('| Checklist', theirs);
    await write('Plan.md', synced);
    await utimes(join(folder, 'Plan.md'), seconds, seconds);
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(synced, 'a00003')));
    expect(save).not.toHaveBeenCalled();
  });

  it('is made in the editor where the note is too long for the app to remember, and undo takes it back', async () => {
    const { openSidebar, openNote, read } = await roadmapVault({ 'Plan.md': LONG_NOTE });
    const sidebar = await openSidebar();
    const { editor } = await openNote('Plan.md');
    for (const id of ['a00003', 'a00002']) {
      sidebar.box(id === 'a00003' ? 'reef' : 'bowline').click();
      await vi.waitFor(async () => expect(await read('Plan.md')).toContain(` checked id="${id}"`));
    }
    editor.undo();
    expect(editor.getValue()).toBe(ticked(LONG_NOTE, 'a00003'));
    editor.undo();
    expect(editor.getValue()).toBe(LONG_NOTE);
  });

  it('keeps that and the typing that is not saved yet', async () => {
    const { app, openSidebar, openNote, read, write } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    const synced = NOTE.replace('| Checklist', 'Synced.\n\n| Checklist');
    await write('Plan.md', synced);
    view.editor.replaceRange('Typed.', { line: view.editor.lastLine(), ch: 0 });
    sidebar.box('reef').click();
    await vi.waitFor(async () => expect(await read('Plan.md')).toBe(ticked(synced, 'a00003')));
    await app.vault.reconcile('Plan.md');
    await view.save();
    expect(await read('Plan.md')).toBe(`${ticked(synced, 'a00003')}Typed.`);
  });

  it('is refused where another program has taken its row out, though the editor has it with unsaved typing', async () => {
    const { openSidebar, openNote, read, write, notices } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const { editor } = await openNote('Plan.md');
    editor.replaceRange('Typed.', { line: editor.lastLine(), ch: 0 });
    const typed = editor.getValue();
    const without = NOTE.replace(/^.*Knots.*\n/m, '');
    await write('Plan.md', without);
    sidebar.box('reef').click();
    await vi.waitFor(() => expect(notices().join()).toMatch(/no longer in the note/));
    expect([editor.getValue(), await read('Plan.md')]).toEqual([typed, without]);
  });

  it('changes nothing where the file says so already, not even the editor that has not noticed yet', async () => {
    const { app, openSidebar, openNote, write, settled, notices } = await roadmapVault({ 'Plan.md': NOTE });
    const sidebar = await openSidebar();
    const { editor } = await openNote('Plan.md');
    const looked = vi.spyOn(app.vault, 'process');
    const transaction = vi.spyOn(editor, 'transaction');
    await write('Plan.md', ticked(NOTE, 'a00003'));
    sidebar.box('reef').click();
    await vi.waitFor(() => expect(looked).toHaveBeenCalled());
    await settled();
    expect(sidebar.box('reef').checked).toBe(true);
    expect(transaction).not.toHaveBeenCalled();
    expect(notices()).toEqual([]);
  });
});

/** How many microtasks pass before the click: the view may be anywhere on its way. */
const TURNS = Array.from({ length: 12 }, (_, turns) => turns);

describe('a tick in a note whose view goes away with unsaved typing', () => {
  const leave = {
    closed: (_: unknown, leaf: WorkspaceLeaf) => leaf.close(),
    'going on to another note': (other: TFile, leaf: WorkspaceLeaf) => leaf.openFile(other),
  };
  const ways = Object.entries(leave).flatMap(([way, go]) => TURNS.map((turns) => ({ way, turns, go })));

  it.each(ways)('is in the file, and so is the typing: $way, $turns turns before', async ({ turns, go }) => {
    const { app, openSidebar, openNote, read, settled } = await roadmapVault({
      'Plan.md': NOTE,
      'Other.md': 'Other\n',
    });
    const sidebar = await openSidebar();
    const view = await openNote('Plan.md');
    view.editor.replaceRange('Typed.', { line: 3, ch: 0 });
    const typed = view.editor.getValue();
    const going = go(app.vault.getFileByPath('Other.md')!, view.leaf);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    sidebar.box('reef').click();
    await going;
    await vi.waitFor(async () => {
      await settled();
      expect(await read('Plan.md')).toBe(ticked(typed, 'a00003'));
    });
  });
});
