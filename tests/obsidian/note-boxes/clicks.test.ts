import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { roadmapNote } from '../../support/roadmap-note';
import { BARE, expectFile, NOTE, toggled } from '../support/note-with-boxes';
import { press, shownVault, type ShownVault } from '../support/shown-note';

/** Ticks a box without a press, which others are to hear of. */
async function expectHeard({ atRest }: ShownVault, input: HTMLInputElement): Promise<void> {
  const heard = vi.fn();
  input.win.addEventListener('change', heard, { once: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await atRest();
  expect(heard).toHaveBeenCalledOnce();
}

const SURFACES = ['reading', 'livePreview', 'embed', 'popout'] as const;

describe.each(SURFACES)('a click on a box in %s', (surface) => {
  it('sets that box in the file, whatever ids others have', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    press(shown.box(3));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 3));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, true]));
  });

  it('takes a tick back', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    press(shown.box(2));
    await expectFile(vault, 'Plan.md', toggled(NOTE, 2));
  });

  it('ends as the last of two rapid clicks asked', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    const input = shown.box(1);
    const written = vi.fn();
    vault.app.vault.on('modify', written);
    press(input);
    press(input);
    await vi.waitFor(() => expect(written.mock.calls.length).toBeGreaterThan(1));
    await expectFile(vault, 'Plan.md', NOTE);
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
  });

  it('tells two tables that are the same apart', async () => {
    const table = `| Done | Goal | Project |\n| --- | --- | --- |\n| ${BARE} | Sail | Knots |\n| ${BARE} | Sail | Knots |\n`;
    const note = `---\ntags: projects\n---\n\n${table}\nAgain\n\n${table}`;
    const vault = await shownVault({ 'Plan.md': note });
    const shown = await vault[surface]('Plan.md');
    press(shown.box(2));
    await expectFile(vault, 'Plan.md', toggled(note, 2));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
    press(shown.box(0));
    await expectFile(vault, 'Plan.md', toggled(toggled(note, 2), 0));
    await vi.waitFor(() => expect(shown.states()).toEqual([true, false, true, false]));
  });

  it('is told when it is refused, and shows the truth again', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault[surface]('Plan.md');
    const input = shown.box(1);
    vi.spyOn(vault.app.vault, 'process').mockRejectedValue(new Error('no space left'));
    vi.spyOn(vault.app.vault, 'save').mockRejectedValue(new Error('no space left'));
    press(input);
    expect(input.checked).toBe(true);
    await vi.waitFor(() => expect(vault.notices().join()).toMatch('no space left'));
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });

  it('changes nothing in a note that is no roadmap, and keeps nobody from hearing of it', async () => {
    const other = NOTE.replace('projects', 'recipes');
    const vault = await shownVault({ 'Plan.md': other });
    const shown = await vault[surface]('Plan.md');
    await expectHeard(vault, shown.box(1));
    expect(await vault.read('Plan.md')).toBe(other);
  });

  it('changes nothing where boxes are left to other plugins', async () => {
    const settings = JSON.stringify({ noteBoxes: 'others' });
    const vault = await shownVault({
      'Plan.md': NOTE,
      '.obsidian/plugins/capstone-roadmap/data.json': settings,
    });
    const shown = await vault[surface]('Plan.md');
    await expectHeard(vault, shown.box(1));
    expect(shown.names()).toEqual([null, null, null, null]);
    expect(await vault.read('Plan.md')).toBe(NOTE);
  });
});

it('a finger on a box in reading view may begin a swipe, which the app hears of', async () => {
  const vault = await shownVault({ 'Plan.md': NOTE });
  const shown = await vault.reading('Plan.md');
  const heard = vi.fn();
  shown.box(1).closest('.markdown-preview-sizer')?.addEventListener('touchstart', heard);
  shown.box(1).dispatchEvent(new Event('touchstart', { bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
});

describe('in live preview', () => {
  it('a press on a box opens no editor, and one beside it does', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.livePreview('Plan.md');
    press(shown.box(1));
    expect(document.querySelector('.is-editing')).toBeNull();
    await expectFile(vault, 'Plan.md', toggled(NOTE, 1));
    const cell = shown.box(1).closest<HTMLElement>('.table-cell-wrapper');
    if (cell) press(cell);
    expect(document.querySelector('.is-editing')).not.toBeNull();
  });

  it('what began elsewhere may end on a box, such as the resizing of a pane', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.livePreview('Plan.md');
    const ended = vi.fn();
    for (const type of ['pointerup', 'mouseup']) document.addEventListener(type, ended);
    onTestFinished(() => ['pointerup', 'mouseup'].forEach((type) => document.removeEventListener(type, ended)));
    press(shown.box(1));
    expect(ended).not.toHaveBeenCalled();
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    for (const type of ['pointerup', 'mouseup']) shown.box(0).dispatchEvent(new MouseEvent(type, { bubbles: true }));
    expect(ended).toHaveBeenCalledTimes(2);
  });

  it('a space on a box is no typing', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.livePreview('Plan.md');
    const heard = vi.fn();
    const content = shown.box(1).closest('.cm-content');
    content?.addEventListener('keydown', heard);
    for (const key of [' ', 'Tab']) shown.box(1).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(heard.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toEqual(['Tab']);
  });

  it('a click and what is being typed both stay (case 23)', async () => {
    const vault = await shownVault({ 'Plan.md': NOTE });
    const shown = await vault.livePreview('Plan.md');
    shown.view.editor.replaceRange('Typed\n\n', { line: 4, ch: 0 });
    await vi.waitFor(() => press(shown.box(1)));
    const typed = NOTE.replace('| Checklist', 'Typed\n\n| Checklist');
    await expectFile(vault, 'Plan.md', toggled(typed, 1));
    // Until it is sure that the click was kept, an older text in the file is one that was saved over it.
    await vault.app.options.idle?.();
    shown.view.editor.undo();
    await vi.waitFor(() => expect(shown.states()).toEqual([false, false, true, false]));
  });
});

it('a click on a box in the editor that a plugin has made for a part of the note changes that, with what is typed there', async () => {
  const vault = await shownVault({ 'Plan.md': `${NOTE}\nBelow.` });
  const part = `${NOTE.slice(NOTE.indexOf('|'))}\nTyped.`;
  const shown = await vault.card(part, 'Plan.md');
  await vi.waitFor(() => expect(shown.box(3).getAttribute('aria-label')).toBe('Navigation'));
  press(shown.box(3));
  await vi.waitFor(() => expect(shown.view.editor.getValue()).toBe(toggled(part, 3)));
  await vault.atRest();
  expect(shown.states()).toEqual([false, false, true, true]);
  expect(await vault.read('Plan.md')).toBe(`${NOTE}\nBelow.`);
});

it('a box beside a note that its cell embeds is set, whatever that note says', async () => {
  const note = roadmapNote([BARE, '', '![[Charts]]'], [BARE, '', 'Rest and more']);
  const vault = await shownVault({ 'Plan.md': note, 'Charts.md': 'Rest and more' });
  const shown = await vault.livePreview('Plan.md');
  await vi.waitFor(() => expect(shown.box(0).closest('tr')?.textContent).toContain('Rest and more'));
  press(shown.box(0));
  await expectFile(vault, 'Plan.md', toggled(note, 0));
});

it('a box behind a note that its cell embeds is set, whatever boxes that note has', async () => {
  const note = roadmapNote([BARE, '', `![[Charts]] ${BARE} drawn`]);
  const vault = await shownVault({ 'Plan.md': note, 'Charts.md': `${BARE} printed` });
  const shown = await vault.livePreview('Plan.md');
  await vi.waitFor(() => expect(shown.boxes()).toHaveLength(3));
  press(shown.box(2));
  await expectFile(vault, 'Plan.md', toggled(note, 1));
  expect(await vault.read('Charts.md')).toBe(`${BARE} printed`);
});
