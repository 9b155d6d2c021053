import { expect, it } from 'vitest';
import { PLAN, withBox } from './support/notes';
import type { Workbench } from './support/workbench';

export function sidebarCases(workbench: Workbench): void {
  it('writes a tick to the file and shows it in reading view and in live preview', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md', 'reading');
    await desk.box('reef').click();
    await desk.holds('Plan.md', withBox(PLAN, 'a00003', true));
    await expect.poll(() => desk.boxInReadingView('a00003').isChecked()).toBe(true);
    await desk.switchTo('live preview');
    expect(await desk.boxInLivePreview('a00003').isChecked()).toBe(true);
    await desk.box('reef').click();
    await desk.holds('Plan.md', PLAN);
    await expect.poll(() => desk.boxInLivePreview('a00003').isChecked()).toBe(false);
  });

  it('shows what another program wrote, as the note does', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md', 'reading');
    await desk.box('reef').waitFor();
    await desk.write('Plan.md', withBox(PLAN, 'a00003', true).replace('Radio licence', 'Radio exam'));
    await expect.poll(() => desk.box('reef').isChecked()).toBe(true);
    await desk.box('Radio exam').waitFor();
    await expect.poll(() => desk.boxInReadingView('a00003').isChecked()).toBe(true);
    await desk.switchTo('live preview');
    await expect.poll(() => desk.editor.getByText('Radio exam').count()).toBe(1);
  });

  it('keeps typing that is not saved yet, above the box and below it', async () => {
    const desk = await workbench.open({ 'Plan.md': `Before.\n\n${PLAN.replace(/^---[^]*?---\n\n/, '#projects\n\n')}` });
    const before = await desk.read('Plan.md');
    await desk.openNote('Plan.md');
    await desk.editor.getByText('Before.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' Typed above.');
    await desk.editor.getByText('The end of the plan.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' Typed below.');
    expect(await desk.read('Plan.md')).toBe(before);
    await desk.box('reef').click();
    const typed = before.replace('Before.', 'Before. Typed above.').replace('plan.', 'plan. Typed below.');
    await desk.holds('Plan.md', withBox(typed, 'a00003', true));
  });

  it('ticks a box in a cell whose source is being typed', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    await desk.editor.locator('td', { hasText: 'Knots' }).getByText('bowline').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' knot');
    await desk.box('bowline').click();
    await desk.holds('Plan.md', withBox(PLAN, 'a00002', true).replace('reef', 'reef knot'));
    await desk.box('reef knot').waitFor();
  });

  it('merges a change on disk into typing that is not saved yet', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    await desk.editor.getByText('The end of the plan.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' Typed.');
    await desk.write('Plan.md', withBox(PLAN, 'a00003', true));
    await expect.poll(() => desk.box('reef').isChecked()).toBe(true);
    await desk.box('Saddle a horse').click();
    const both = withBox(withBox(PLAN, 'a00003', true), 'a00005', true);
    await desk.holds('Plan.md', both.replace('plan.', 'plan. Typed.'));
  });

  it('is taken back by undo in the open note', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    await desk.box('Saddle a horse').click();
    await desk.holds('Plan.md', withBox(PLAN, 'a00005', true));
    await desk.editor.getByText('The end of the plan.').click();
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => desk.box('Saddle a horse').isChecked()).toBe(false);
    await desk.holds('Plan.md', PLAN);
  });

  it('ends as the last of several rapid clicks asked', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.box('reef').dblclick();
    await desk.box('bowline').click();
    await desk.box('Radio licence').waitFor();
    await desk.holds('Plan.md', withBox(PLAN, 'a00002', true));
    expect(await desk.box('reef').isChecked()).toBe(false);
    expect(await desk.box('bowline').isChecked()).toBe(true);
  });

  it.each(['reading', 'live preview'] as const)(
    'leaves what is ticked in sight until a note is clicked in %s',
    async (mode) => {
      const desk = await workbench.open({ 'Plan.md': PLAN });
      await desk.openNote('Plan.md', mode);
      await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
      await desk.box('Saddle a horse').click();
      await desk.holds('Plan.md', withBox(PLAN, 'a00005', true));
      expect(await desk.box('Saddle a horse').isChecked()).toBe(true);
      await (mode === 'reading' ? desk.reading : desk.editor).getByText('The end of the plan.').click();
      await expect.poll(() => desk.box('Saddle a horse').count()).toBe(0);
    },
  );

  it('is rolled back with a notice when the box has gone', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN }, { readOnly: true });
    await desk.box('reef').click();
    await expect.poll(() => desk.notices()).toEqual([expect.stringContaining('read-only')]);
    await expect.poll(() => desk.box('reef').isChecked()).toBe(false);
    expect(await desk.read('Plan.md')).toBe(PLAN);
  });

  it('opens notes and links, and previews them under the pointer', async () => {
    const linked = PLAN.replace('Radio licence', '[[Radio]]');
    const desk = await workbench.open({ 'Plan.md': linked, 'Radio.md': '# Radio\n\nOn air.\n' });
    const link = desk.tree.getByRole('link', { name: 'Radio' });
    await desk.page.keyboard.down('Control');
    await link.hover();
    await desk.page.locator('.hover-popover').getByText('On air.').waitFor();
    await desk.page.keyboard.up('Control');
    await link.click();
    await expect.poll(() => desk.noteLeaf.locator('.view-header-title').textContent()).toBe('Radio');
  });

  it('carries a link into a note where it is dropped', async () => {
    const linked = PLAN.replace('Radio licence', '[[Radio]]');
    const desk = await workbench.open({ 'Plan.md': linked, 'Diary.md': 'Today.\n' });
    await desk.openNote('Diary.md');
    const line = desk.editor.locator('.cm-line').first();
    await desk.tree.getByRole('link', { name: 'Radio' }).dragTo(line, { targetPosition: { x: 1, y: 8 } });
    await desk.holds('Diary.md', '[[Radio]]Today.\n');
  });
}
