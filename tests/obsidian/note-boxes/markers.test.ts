import { describe, expect, it, vi } from 'vitest';
import { box, roadmapNote } from '../../support/roadmap-note';
import { BARE, expectFile, setSetting, toggled } from '../support/note-with-boxes';
import { press, shownVault, type ShownVault } from '../support/shown-note';

describe('markers in a roadmap table', () => {
  const MARKED = roadmapNote(
    ['[ ]', 'Sail', 'Knots<br>- [x] bowline<br>[ ] reef `[ ] no`<br>[[x]] `[ ]` [x](u)<br>\\[ ] no<br>・[x] **done**'],
    ['[X]', '', `[ ] Chart [ ] no<br>${box('a00001')} read`],
  );

  it.each(['reading', 'livePreview', 'embed'] as const)('are boxes that can be set, in %s', async (surface) => {
    const vault = await shownVault({ 'Plan.md': MARKED });
    const shown = await vault[surface]('Plan.md');
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, false, true, true, false, false]));
    const markers = shown.boxes().filter((input) => input.id === '');
    expect(markers.map((input) => input.getAttribute('data-task'))).toEqual(['', 'x', '', 'x', 'x', '']);
    expect(markers.every((input) => input.hasClass('task-list-item-checkbox'))).toBe(true);
    expect(shown.names()).toEqual(['Knots', 'bowline', 'reef [ ] no', 'done', 'Chart [ ] no', 'Chart [ ] no', 'read']);
    press(shown.box(2));
    expect(shown.box(2).getAttribute('data-task')).toBe('x');
    await expectFile(vault, 'Plan.md', MARKED.replace('[ ] reef', '[x] reef'));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, true, true, true, false, false]));
    press(shown.box(4));
    const twice = MARKED.replace('[ ] reef', '[x] reef').replace('[X]', '[ ]');
    await expectFile(vault, 'Plan.md', twice);
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, true, true, false, false, false]));
    press(shown.box(6));
    await expectFile(vault, 'Plan.md', twice.replace(box('a00001'), box('a00001', true)));
  });

  it.each<[string, [string, string][]]>([
    ['the names of columns have changed', [['headers.target', 'Bis']]],
    [
      'boxes were left to other plugins for a while',
      [
        ['noteBoxes', 'others'],
        ['noteBoxes', 'here'],
      ],
    ],
  ])('are the same boxes again when %s', async (_, settings) => {
    const vault = await shownVault({ 'Plan.md': MARKED });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(7));
    const names = shown.names();
    for (const [key, value] of settings) {
      const [before] = shown.boxes();
      await setSetting(vault, key, value);
      await vi.waitFor(() => expect(shown.boxes()[0]).not.toBe(before));
    }
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, false, true, true, false, false]));
    expect(shown.names()).toEqual(names);
  });

  it('are boxes once the columns of their table have the names in the settings', async () => {
    const note = '---\ntags: projects\n---\n\n| Done | Goal | Work |\n| - | - | - |\n| [ ] | Sail | - [x] Knots |\n';
    const vault = await shownVault({ 'Plan.md': note.replace('Sail', `Sail ${BARE}`) });
    const shown = await vault.reading('Plan.md');
    await vault.atRest();
    expect(shown.states()).toEqual([false]);
    await setSetting(vault, 'headers.project', 'Work');
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true]));
  });

  it('are one box each, also where another cell of their row is rendered anew', async () => {
    const note = roadmapNote(['[ ]', 'Sail', '[ ] [ ] Knots']);
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.livePreview('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    press(shown.box(0));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, false]));
    await vault.atRest();
    expect(shown.boxes()).toHaveLength(2);
  });

  it.each(['livePreview', 'rendered'] as const)(
    'are boxes, as long as their note has its tag, wherever it is shown once all notes are read, in %s',
    async (surface) => {
      const vault = await shownVault({ 'Plan.md': MARKED });
      await vault.openSidebar();
      const show = () =>
        surface === 'rendered'
          ? vault.rendered(MARKED.slice(MARKED.indexOf('|')), 'Plan.md')
          : vault.livePreview('Plan.md');
      const first = await show();
      await first.named();
      const second = await show();
      await second.named();
      expect([first.boxes(), second.boxes()].map(({ length }) => length)).toEqual([7, 7]);
      await vault.app.vault.process(vault.file('Plan.md'), (text) => text.replace('projects', 'recipes'));
      await vi.waitFor(() => expect([first.boxes(), second.boxes()].map(({ length }) => length)).toEqual([1, 1]));
    },
  );

  it.each(['<ul><li>[x] bowline</li><li>[ ] reef</li></ul>', '<br>1. [x] bowline<br>2. [ ] reef'])(
    'are boxes in a list of the cell, too: %s',
    async (list) => {
      const note = roadmapNote(['', 'Sail', `Knots${list}`]);
      const vault = await shownVault({ 'Plan.md': note });
      const shown = await vault.reading('Plan.md');
      await vi.waitFor(() => expect(shown.states()).toEqual([true, false]));
      press(shown.box(1));
      await expectFile(vault, 'Plan.md', note.replace('[ ] reef', '[x] reef'));
    },
  );

  it('show what they say where a plugin has sorted the rows, also when column names change', async () => {
    const vault = await shownVault({ 'Plan.md': roadmapNote(['[ ]', 'Sail', 'Knots'], ['[x]', '', 'Charts']) });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true]));
    const [first, second] = [0, 1].map((nth) => shown.box(nth).closest('tr'));
    if (first) second?.after(first);
    const boxes = shown.boxes();
    await setSetting(vault, 'headers.target', 'Bis');
    await vi.waitFor(() => expect(shown.boxes().filter((one) => !boxes.includes(one))).toHaveLength(2));
    await vault.atRest();
    expect(shown.states()).toEqual([true, false]);
  });

  it('are told from boxes that are tags in the same cell', async () => {
    const note = roadmapNote(['', 'Sail', `Knots<br>[ ] bowline<br>${BARE} reef<br>[ ] hitch`]);
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.names()).toEqual(['bowline', 'reef', 'hitch']));
    press(shown.box(1));
    await expectFile(vault, 'Plan.md', toggled(note, 1));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, true, false]));
    press(shown.box(2));
    await expectFile(vault, 'Plan.md', toggled(toggled(note, 1), 2));
  });

  it('stay text where a plugin shows only some lines of their cell', async () => {
    const vault = await shownVault({ 'Plan.md': roadmapNote([BARE, 'Sail', '[x] Knots<br>[ ] reef']) });
    vault.plugin.registerMarkdownPostProcessor((el) => {
      for (const lineBreak of el.findAll('br')) {
        lineBreak.previousSibling?.remove();
        lineBreak.remove();
      }
    });
    const shown = await vault.reading('Plan.md');
    await shown.named();
    expect(shown.boxes()).toHaveLength(1);
    expect(shown.text).toContain('[ ] reef');
  });

  it('are text in a cell while it is being edited', async () => {
    const vault = await shownVault({ 'Plan.md': roadmapNote(['[ ]', 'Sail', '[ ] Knots']) });
    const shown = await vault.livePreview('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(2));
    const cell = shown.box(1).closest<HTMLElement>('.table-cell-wrapper');
    if (cell) press(cell);
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(1));
    await setSetting(vault, 'headers.target', 'Bis');
    await vault.atRest();
    expect(shown.boxes()).toHaveLength(1);
    expect(document.querySelector('.is-editing .cm-content')?.textContent).toBe('[ ] Knots');
  });

  it('stay text where the plugin is unloaded before a tick has ended', async () => {
    const vault = await shownVault({ 'Plan.md': MARKED });
    const shown = await vault.rendered(MARKED.slice(MARKED.indexOf('|')), 'Plan.md');
    await shown.named();
    press(shown.box(2));
    vault.app.plugins.disableAll();
    await vault.atRest();
    expect(shown.boxes()).toHaveLength(1);
    expect(shown.names()).toEqual([null]);
  });

  it('are text in other tables and notes', async () => {
    const table = `| A | B |\n| - | - |\n| [ ] x | ${BARE} |\n`;
    const vault = await shownVault({ 'Plan.md': MARKED + '\nText\n\n' + table, 'Other.md': table });
    const plan = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(plan.boxes()).toHaveLength(8));
    const other = await vault.reading('Other.md');
    await vault.atRest();
    expect([plan.boxes().length, other.boxes().length]).toEqual([8, 1]);
  });

  it.each([
    ['the plugin is unloaded', (vault: ShownVault) => Promise.resolve(vault.app.plugins.disableAll())],
    ['boxes are left to other plugins', (vault: ShownVault) => setSetting(vault, 'noteBoxes', 'others')],
  ])('are text again when %s', async (_, end) => {
    const vault = await shownVault({ 'Plan.md': MARKED });
    const shown = await vault.reading('Plan.md');
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(7));
    const before = shown.text;
    await end(vault);
    await vi.waitFor(() => expect(shown.boxes()).toHaveLength(1));
    expect(shown.names()).toEqual([null]);
    expect(document.querySelector('.capstone-roadmap-named')).toBeNull();
    expect(shown.text.length).toBe(before.length + 6 * 3);
    shown.box(0).click();
    await vault.atRest();
    expect(await vault.read('Plan.md')).toBe(MARKED);
  });
});
