import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Editor } from '../../workbench/host/editor/editor';
import { HeadlessSurface } from '../../workbench/host/editor/surface';
import { MarkdownView } from '../../workbench/host/workspace/markdown-view';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

const NOTE = roadmapNote(
  [box('a00001', true), '**Sail**', `Knots<br>${box('a00002')} bowline<br>${box('a00003')} reef`],
  ['', '', 'Navigation'],
);

/** Puts the cursor after the first occurrence of the words. */
async function cursorAt(vault: Awaited<ReturnType<typeof roadmapVault>>, words: string, path = 'Plan.md') {
  const view = await vault.openNote(path);
  const { editor } = view;
  editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(words) + words.length));
  return view;
}

describe('Toggle checkbox at cursor', () => {
  it.each([
    ['on a line of a cell, the box of that line', 'reef', 'a00003', true],
    ['on another line, the box of that one', 'bowl', 'a00002', true],
    ['in the objective, the own box of the row', '**Sail', 'a00001', false],
    ['at the title, the own box of the row', 'Kno', 'a00001', false],
  ])('sets %s', async (_, words, id, checked) => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    await cursorAt(vault, words);
    expect(vault.command('toggle-checkbox-at-cursor')).toBe(true);
    const changed = NOTE.replace(box(id, !checked), box(id, checked));
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(changed));
  });

  it('sets the box of one of two rows that look the same, in a note with Windows line endings', async () => {
    const row = ['[ ]', '**Sail**', 'Knots'] as const;
    const note = roadmapNote(row, row).replaceAll('\n', '\r\n');
    const vault = await roadmapVault({ 'Plan.md': note });
    await cursorAt(vault, 'Knots');
    vault.command('toggle-checkbox-at-cursor');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(note.replace('[ ]', '[x]')));
  });

  it('sets the box in an editor of a canvas itself, so that nothing typed there and not saved is lost', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const command = vault.app.commands.commands['capstone-roadmap:toggle-checkbox-at-cursor'];
    const typed = `${NOTE}\nTyped`;
    const editor = new Editor(new HeadlessSurface(() => undefined));
    editor.surface.reset(typed);
    editor.setCursor(editor.offsetToPos(typed.indexOf('reef')));
    const canvas = { editor, file: vault.app.vault.getFileByPath('Plan.md') };
    await vi.waitFor(() => expect(command?.editorCheckCallback?.(true, editor, canvas as never)).toBe(true));
    command?.editorCheckCallback?.(false, editor, canvas as never);
    expect(editor.getValue()).toBe(typed.replace(box('a00003'), box('a00003', true)));
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it('sets the box in the editor that a plugin has made for a part of the note, which it writes over it later', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const command = vault.app.commands.commands['capstone-roadmap:toggle-checkbox-at-cursor'];
    const part = NOTE.slice(NOTE.indexOf('|'));
    const card = Object.assign(new MarkdownView(vault.app.workspace.getLeaf('tab')), { file: vault.file('Plan.md') });
    card.load();
    onTestFinished(() => card.unload());
    card.editor.surface.reset(part);
    card.editor.setCursor(card.editor.offsetToPos(part.indexOf('reef')));
    await vi.waitFor(() => expect(command?.editorCheckCallback?.(true, card.editor, card)).toBe(true));
    command?.editorCheckCallback?.(false, card.editor, card);
    expect(card.editor.getValue()).toBe(part.replace(box('a00003'), box('a00003', true)));
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it('sets the box in the file, not in an editor of a canvas, where the note may have bytes that no editor shows', async () => {
    const note = `${NOTE}\n\uFFFD\n`;
    const vault = await roadmapVault({ 'Plan.md': note });
    const command = vault.app.commands.commands['capstone-roadmap:toggle-checkbox-at-cursor'];
    const editor = new Editor(new HeadlessSurface(() => undefined));
    editor.surface.reset(note);
    editor.setCursor(editor.offsetToPos(note.indexOf('reef')));
    const canvas = { editor, file: vault.file('Plan.md') };
    await vi.waitFor(() => expect(command?.editorCheckCallback?.(true, editor, canvas as never)).toBe(true));
    command?.editorCheckCallback?.(false, editor, canvas as never);
    const ticked = note.replace(box('a00003'), box('a00003', true));
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(ticked));
    expect(editor.getValue()).toBe(note);
  });

  it('gives a row without a box one that is ticked', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    await cursorAt(vault, 'Navi');
    vault.command('toggle-checkbox-at-cursor');
    await vi.waitFor(async () =>
      expect(await vault.read('Plan.md')).toMatch(/" checked id="[0-9a-f]{6}"> \| {2}\| Navigation/),
    );
  });

  it.each([
    ['outside the table', 'tags', 'Plan.md'],
    ['in a table that is no roadmap', 'x', 'Other.md'],
    ['in a note that is no roadmap', 'reef', 'Copy.md'],
  ])('is not offered %s', async (_, words, path) => {
    const other = '---\ntags: [projects]\n---\n\n| a | b |\n| - | - |\n| x | [ ] |\n';
    const copy = NOTE.replace('projects', 'else');
    const vault = await roadmapVault({ 'Plan.md': NOTE, 'Other.md': other, 'Copy.md': copy });
    await cursorAt(vault, words, path);
    expect(vault.command('toggle-checkbox-at-cursor')).toBe(false);
  });
});

describe('Go to next open project', () => {
  it('opens the note at the first project that is not done, then at the one behind the cursor', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, 'Zoo.md': roadmapNote(['', 'Ride', 'Saddle']) });
    const view = await cursorAt(vault, 'tags');
    vault.command('go-to-next-open-project');
    await vi.waitFor(() => expect(view.editor.getCursor().line).toBe(7));
    vault.command('go-to-next-open-project');
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('Zoo.md'));
  });

  it('begins at the top of a note in reading view, which has no cursor', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, 'Zoo.md': roadmapNote(['', 'Ride', 'Saddle']) });
    const { leaf } = await cursorAt(vault, 'Navigation');
    await leaf.setViewState({ type: 'markdown', state: { file: 'Plan.md', mode: 'preview' } });
    const opened = vi.spyOn(leaf, 'openFile');
    vault.command('go-to-next-open-project');
    expect(opened).toHaveBeenCalledWith(vault.file('Plan.md'), { active: true, eState: { line: 7 } });
  });

  it('is offered where another plugin passes off a view of its own as one of a note', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    await cursorAt(vault, 'Knots');
    const own = { file: vault.file('Plan.md'), editor: null };
    vi.spyOn(vault.app.workspace, 'getActiveViewOfType').mockReturnValue(own as never);
    const offered = vault.app.commands.listCommands().map(({ id }) => id);
    expect(offered).toContain('capstone-roadmap:go-to-next-open-project');
  });

  it('goes nowhere while the palette only asks for it', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    await cursorAt(vault, 'tags');
    const leafFor = vi.spyOn(vault.app.workspace, 'getLeaf');
    const offered = vault.app.commands.listCommands().map(({ id }) => id);
    expect(offered).toContain('capstone-roadmap:go-to-next-open-project');
    expect(leafFor).not.toHaveBeenCalled();
  });

  it('is not offered when all is done', async () => {
    const vault = await roadmapVault({ 'Plan.md': roadmapNote([box('a00001', true), 'Sail', 'Knots']) });
    expect(vault.command('go-to-next-open-project')).toBe(false);
  });
});

describe('Open roadmap', () => {
  it('works where the app’s page is no secure context, as that of a mobile app may be', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    onTestFinished(() => void vi.unstubAllGlobals());
    const sidebar = await vault.openSidebar();
    expect(sidebar.titles()).toContain('Knots');
  });

  it('makes one view, however often it is asked (case 30)', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    await vault.openSidebar();
    await vault.openSidebar();
    expect(vault.app.workspace.getLeavesOfType('capstone-roadmap')).toHaveLength(1);
  });

  it('shows a first screen in a vault without roadmaps, whose button writes a note that works', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 4, 1) });
    onTestFinished(() => void vi.useRealTimers());
    const vault = await roadmapVault({ 'Roadmap.md': 'Taken.' });
    vault.command('open-roadmap');
    const button = await vi.waitFor(() => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Create roadmap note');
      if (!found) throw new Error('There is no button');
      return found;
    });
    button.click();
    await vi.waitFor(async () => expect(await vault.read('Roadmap 2.md')).toContain('projects'));
    expect(await vault.read('Roadmap.md')).toBe('Taken.');
    const line = () => vault.app.workspace.activeEditor?.editor;
    await vi.waitFor(() => expect(line()?.getLine(line()?.getCursor().line ?? 0)).toMatch(/^Each row is a project/));
    // Nobody's first roadmap begins overdue.
    expect(await vault.read('Roadmap 2.md')).toContain('| Target: June 2032        |');
    await vi.waitFor(() => expect(document.querySelectorAll('[role="treeitem"]').length).toBeGreaterThan(4));
    const lint = JSON.parse(await vault.runCli('capstone-roadmap:lint', { format: 'json' })) as unknown[];
    expect(lint).toEqual([]);
  });
});
