import { describe, expect, it, vi } from 'vitest';
import CapstoneRoadmapPlugin from '../../main';
import { choices, choiceWith } from '../support/choices';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';

const NOTE = roadmapNote(
  [box('a00001'), '**Sail**', `Knots<br>[x] bowline`],
  [box('a00001', true), '', 'Navigation'],
  ['', '', '[[Sea|charts]]'],
);

const button = (name: string) => {
  const found = [...document.querySelectorAll('.modal button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`There is no button ${name}`);
  return found as HTMLElement;
};
/** What the choices say, all of them. */
const said = () =>
  choices()
    .map(({ textContent }) => textContent)
    .join();
const panes = () => [...document.querySelectorAll('.modal pre')].map((pane) => pane.textContent);

describe('Check roadmap notes', () => {
  it('lists what is wrong and where, and goes to the line that is chosen', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    await vi.waitFor(() => {
      vault.command('check-roadmap-notes');
      expect(choices().length).toBeGreaterThan(2);
    });
    const split = choiceWith('in a wikilink');
    expect(split?.textContent).toContain('Plan, line 9');
    expect(said()).toMatch(/“\[x\]” is .*Plan, line 7/);
    split?.click();
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('Plan.md'));
    await vi.waitFor(() => expect(vault.app.workspace.activeEditor?.editor.getCursor().line).toBe(8));
    expect(vault.notices()).toEqual([]);
  });

  it('says of a repair, as of all that asks first, that it goes on, and names no keys, which a phone does not have', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    await vi.waitFor(() => {
      vault.command('check-roadmap-notes');
      expect(choiceWith('Repair: escape pipes in wikilinks…')).toBeDefined();
    });
    expect(document.querySelector('.prompt-instruction')).toBeNull();
  });

  it('lists all of hundreds of problems', async () => {
    const rows = Array.from({ length: 150 }, (_, nth) => ['x', `Goal ${nth}`, 'Step'] as const);
    const vault = await roadmapVault({ 'Plan.md': roadmapNote(...rows) });
    await vi.waitFor(() => {
      vault.command('check-roadmap-notes');
      expect(said()).toContain('Plan, line 156');
    });
  });
});

describe('Check roadmap notes where it finds nothing', () => {
  const says = () => document.querySelector('.suggestion-empty')?.textContent;

  it('says whether all notes have been read', async () => {
    const vault = await roadmapVault({ 'Plan.md': roadmapNote([box('a00001'), 'Sail', 'Knots']) });
    await vault.runCli('capstone-roadmap');
    vault.command('check-roadmap-notes');
    expect(says()).toBe('No problems found.');
    vault.app.plugins.disableAll();
    document.querySelector('.modal-container')?.remove();
    vault.app.workspace.layoutReady = false;
    await vault.app.plugins.enable(CapstoneRoadmapPlugin as never, vault.plugin.manifest);
    vault.command('check-roadmap-notes');
    expect(says()).toBe('No problems found yet: notes are still being read.');
  });

  it('says that there is nothing to check in a vault without such notes', async () => {
    const vault = await roadmapVault({ 'Diary.md': 'Rain.\n' });
    await vault.runCli('capstone-roadmap');
    vault.command('check-roadmap-notes');
    expect(says()).toBe('Nothing to check: no note is a roadmap, catalog or study plan.');
  });
});

describe('Check roadmap notes in a vault with other notes', () => {
  it('lists what is wrong in catalogs and study plans, too', async () => {
    const vault = await roadmapVault({ 'Specs.md': '#capstones\n', 'Tides.md': '#study\n' });
    await vi.waitFor(() => {
      vault.command('check-roadmap-notes');
      expect(choices()).toHaveLength(2);
    });
    expect(said()).toMatch(/catalog has no specs.*Specs, .*study plan has no topic.*Tides/);
  });
});

describe('the count of problems in the sidebar', () => {
  async function listed() {
    const other = NOTE.replaceAll('a00001', 'b00001');
    const vault = await roadmapVault({ 'Plan.md': NOTE, 'Other.md': other });
    await vault.openSidebar();
    const count = [...document.querySelectorAll<HTMLElement>('[role="treeitem"] .capstone-roadmap-problems')][1];
    expect(count?.getAttribute('aria-label')).toMatch(/^\d problems\nLine \d+: /);
    count?.click();
    await vi.waitFor(() => expect(choices().length).toBeGreaterThan(2));
    return vault;
  }

  it('opens the list of that note, and from there the line', async () => {
    const vault = await listed();
    const told = choices().map((entry) => entry.textContent ?? '');
    expect(told.filter((text) => text.includes('Other, line') || text.includes('“[x]”'))).toEqual([]);
    choiceWith('line 9')?.click();
    await vi.waitFor(() => expect(vault.app.workspace.activeEditor?.editor.getCursor().line).toBe(8));
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it('offers the repairs, each with its preview, and undo takes it back', async () => {
    const vault = await listed();
    choiceWith('Repair: escape pipes in wikilinks')?.click();
    await vi.waitFor(() => expect(panes()).toHaveLength(2));
    expect(vault.app.workspace.activeEditor?.editor.getCursor().line, 'the first problem of its kind').toBe(8);
    expect(document.querySelector('.modal p')?.textContent).toMatch(/ One line of “Plan” will change\.$/);
    const marked = [...document.querySelectorAll('.capstone-roadmap-panes mark')].map((mark) => mark.textContent);
    expect(marked, 'what is not the same before and after').toEqual(['\\']);
    expect(await vault.read('Plan.md')).toBe(NOTE);
    button('Repair').click();
    const mended = NOTE.replace('[[Sea|charts]]', '[[Sea\\|charts]]');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(mended));
    vault.app.workspace.activeEditor?.editor.undo();
    expect(vault.app.workspace.activeEditor?.editor.getValue()).toBe(NOTE);
  });
});

describe('a repair from a list that is no longer true', () => {
  it('says so and shows nothing', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const repair = () => choiceWith('Repair: escape pipes in wikilinks');
    await vi.waitFor(() => {
      vault.command('check-roadmap-notes');
      expect(repair()).toBeDefined();
    });
    await vault.write('Plan.md', NOTE.replace('[[Sea|charts]]', 'Sea charts'));
    repair()?.click();
    await vi.waitFor(() => expect(vault.notices()).toEqual(['This note has no problem of that kind any more.']));
    expect(panes()).toEqual([]);
  });
});

describe('Repair roadmap note', () => {
  async function opened(mode: 'source' | 'preview' = 'source') {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const view = await vault.openNote('Plan.md');
    await view.leaf.setViewState({ type: 'markdown', state: { file: 'Plan.md', mode } });
    await vi.waitFor(() => expect(vault.command('repair-duplicate-id')).toBe(true));
    await vi.waitFor(() => expect(panes()).toHaveLength(2));
    return { vault, view };
  }

  it('shows the lines before and after, and changes nothing until it is confirmed', async () => {
    const { vault } = await opened();
    const [before, after] = panes();
    expect(before).toBe(`| ${box('a00001', true)} |  | Navigation |`);
    expect(after).toMatch(/^\| <input type="checkbox" checked id="(?!a00001)[0-9a-f]{6}"> \| {2}\| Navigation \|$/);
    button('Cancel').click();
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it.each(['source', 'preview'] as const)('writes what was shown (%s)', async (mode) => {
    const { vault } = await opened(mode);
    const [before, after] = panes();
    button('Repair').click();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(NOTE.replace(before!, after!)));
    expect(vault.notices()).toEqual([]);
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('writes all that was shown while a cell is being edited, which may let no change in from outside', async () => {
    const rows = ['Knots', 'Navigation', 'Radio'].map((title) => [box('a00001'), '', title] as const);
    const note = roadmapNote(...rows);
    const vault = await roadmapVault({ 'Plan.md': note });
    const { contentEl, editor } = await vault.openNote('Plan.md');
    contentEl.createDiv('cm-table-widget').createDiv('table-cell-wrapper').createDiv('cm-editor');
    const transaction = editor.transaction.bind(editor);
    vi.spyOn(editor, 'transaction').mockImplementation(({ changes = [] }) =>
      transaction({ changes: changes.slice(1) }),
    );
    await vi.waitFor(() => expect(vault.command('repair-duplicate-id')).toBe(true));
    await vi.waitFor(() => expect(panes()).toHaveLength(2));
    const [before, after] = panes();
    button('Repair').click();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).not.toBe(note));
    expect(await vault.read('Plan.md')).toBe(note.replace(before!, after!));
  });

  it('can be agreed to with Enter, but not with the key press that asked for it', async () => {
    await opened();
    const agree = button('Repair');
    expect(document.activeElement).toBe(agree);
    const press = (repeat: boolean) =>
      agree.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }));
    expect(press(true), 'a key that is held down').toBe(false);
    expect(press(false)).toBe(true);
  });

  it('shows and writes what is typed in another pane and not saved yet', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE });
    const editing = await vault.openNote('Plan.md');
    const reading = await vault.openNote('Plan.md');
    await reading.leaf.setViewState({ type: 'markdown', state: { file: 'Plan.md', mode: 'preview' } });
    const { editor } = editing;
    editor.replaceRange('Celestial ', editor.offsetToPos(NOTE.indexOf('Navigation')));
    await vi.waitFor(() => expect(vault.command('repair-duplicate-id')).toBe(true));
    await vi.waitFor(() => expect(panes()).toHaveLength(2));
    const [before, after] = panes();
    expect(before).toContain('Celestial Navigation');
    button('Repair').click();
    const typed = NOTE.replace('Navigation', 'Celestial Navigation');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(typed.replace(before!, after!)));
  });

  it('is taken back by undo', async () => {
    const { vault, view } = await opened();
    button('Repair').click();
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).not.toBe(NOTE));
    view.editor.undo();
    expect(view.editor.getValue()).toBe(NOTE);
  });

  it('is refused when the lines are no longer as they were shown', async () => {
    const { vault, view } = await opened();
    const at = view.editor.getValue().indexOf('Navigation');
    view.editor.replaceRange('Celestial ', view.editor.offsetToPos(at));
    button('Repair').click();
    await vi.waitFor(() =>
      expect(vault.notices().join()).toMatch(/is no longer as it was when the repair was shown\. Nothing was changed/),
    );
    expect(view.editor.getValue()).toBe(NOTE.replace('Navigation', 'Celestial Navigation'));
  });

  it('gives the boxes of a copy ids of their own, so that neither note has a problem', async () => {
    const plan = roadmapNote([box('a00001'), 'Sail', 'Knots'], [box('a00002', true), '', 'Navigation']);
    const vault = await roadmapVault({ 'Plan.md': plan, 'Copy of plan.md': plan });
    await vault.openNote('Copy of plan.md');
    await vi.waitFor(() => expect(vault.command('repair-shared-ids')).toBe(true));
    await vi.waitFor(() => expect(panes()).toHaveLength(2));
    expect(document.querySelector('.modal p')?.textContent).toMatch(/ 2 lines of “Copy of plan” will change\.$/);
    button('Repair').click();
    await vi.waitFor(async () => expect(await vault.read('Copy of plan.md')).not.toMatch(/a0000[12]/));
    expect(await vault.read('Plan.md')).toBe(plan);
    expect((await vault.read('Copy of plan.md')).replace(/id="[0-9a-f]{6}"/g, 'id')).toBe(
      plan.replace(/id="[0-9a-f]{6}"/g, 'id'),
    );
    await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap:lint')).not.toContain('shared-ids'));
  });

  it('is not offered where nothing of its kind is wrong, or the note is no roadmap', async () => {
    const vault = await roadmapVault({ 'Plan.md': NOTE, 'Else.md': 'Text' });
    await vault.openNote('Plan.md');
    await vi.waitFor(() => expect(vault.command('repair-split-wikilink')).toBe(true));
    expect(vault.command('repair-missing-id')).toBe(false);
    await vault.openNote('Else.md');
    expect(vault.command('repair-split-wikilink')).toBe(false);
  });
});
