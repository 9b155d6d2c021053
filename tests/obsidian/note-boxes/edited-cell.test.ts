import { expect, it, vi } from 'vitest';
import { box, roadmapNote } from '../../integration/support/roadmap-vault';
import { press, shownVault } from '../support/shown-note';

const NOTE = roadmapNote(
  [box('a00001'), 'Sail', `Knots<br>${box('a00002')} bowline`],
  [box('a00003'), '', 'Navigation'],
  [box('a00004'), '', 'Radio'],
);

/** The cell that is open is the one after that with the words, in the next row. */
async function goneOnFrom(words: string) {
  const vault = await shownVault({ 'Plan.md': NOTE });
  const { view } = await vault.livePreview('Plan.md');
  const cells = view.contentEl.findAll('td .table-cell-wrapper');
  const cell = cells.find(({ textContent }) => textContent.includes(words));
  if (!cell) throw new Error(`No cell says ${words}`);
  press(cell);
  const content = () => view.contentEl.find('.table-cell-wrapper .cm-content');
  await vi.waitFor(() => expect(content()).not.toBeNull());
  content().dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', keyCode: 9, bubbles: true, cancelable: true }));
  return { vault, view };
}

it('the box of the row whose cell is being edited is toggled, though the cursor of the note is still in the one before', async () => {
  const { vault, view } = await goneOnFrom('Navigation');
  expect(view.editor.getLine(view.editor.getCursor().line)).toContain('Navigation');
  expect(vault.command('toggle-checkbox-at-cursor')).toBe(true);
  await vi.waitFor(async () =>
    expect(await vault.read('Plan.md')).toBe(NOTE.replace('unchecked id="a00004"', 'checked id="a00004"')),
  );
});

it('the next open project is sought from the row whose cell is being edited', async () => {
  const { vault, view } = await goneOnFrom('bowline');
  const opened = vi.spyOn(view.leaf, 'openFile');
  vault.command('go-to-next-open-project');
  const line = NOTE.split('\n').findIndex((text) => text.includes('Radio'));
  expect(opened).toHaveBeenCalledWith(vault.file('Plan.md'), { active: true, eState: { line } });
});

it('nothing is toggled where there is no telling in which row the cell is', async () => {
  const { vault, view } = await goneOnFrom('Navigation');
  view.contentEl.find('tbody tr').remove();
  expect(vault.command('toggle-checkbox-at-cursor')).toBe(false);
});
