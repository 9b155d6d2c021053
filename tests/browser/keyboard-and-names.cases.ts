import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { PLAN, roadmapNote, withBox } from './support/notes';
import type { Workbench } from './support/workbench';

/** The accessible name of the focused tree item, if one has the focus. */
function focused(desk: Desk): Promise<string> {
  return desk.page.evaluate(() => {
    const el = document.activeElement;
    const ids = el?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    return (
      ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ') ||
      (el?.getAttribute('aria-label') ?? '')
    );
  });
}

export function keyboardAndNamesCases(workbench: Workbench): void {
  it('goes from focus to tick to jump by the keyboard alone', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN, 'Welcome.md': 'Hello' });
    const { keyboard } = desk.page;
    await desk.page.getByRole('searchbox').first().focus();
    for (let presses = 0; presses < 12 && !(await focused(desk)).startsWith('Sail'); presses += 1)
      await keyboard.press('Tab');
    expect(await focused(desk)).toMatch(/^Sail/);
    await keyboard.press('ArrowDown');
    expect(await focused(desk)).toMatch(/^Knots/);
    await keyboard.type('sad');
    await expect.poll(() => focused(desk)).toMatch(/^Saddle a horse/);
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await desk.holds('Plan.md', withBox(PLAN, 'a00005', true));
    expect(await focused(desk)).toMatch(/^Saddle a horse/);
    await keyboard.press('Enter');
    await expect.poll(() => desk.noteLeaf.locator('.view-header-title').textContent()).toBe('Plan');
    const line = await desk.inApp((app) => app.workspace.activeEditor?.editor.getCursor().line);
    expect(PLAN.split('\n')[line ?? 0]).toContain('Saddle a horse');
  });

  it('takes a space within a word that is typed for a part of it, and ticks nothing', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.item('Sail').focus();
    await desk.page.keyboard.type('radio l');
    await expect.poll(() => focused(desk)).toMatch(/^Radio licence/);
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Space');
    await desk.holds('Plan.md', withBox(PLAN, 'a00005', true));
  });

  it.each(['ContextMenu', 'Shift+F10'])('opens one menu by %s', async (key) => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.item('Knots').focus();
    await desk.page.keyboard.press(key);
    await desk.page.getByRole('menu').waitFor();
    expect(await desk.page.getByRole('menu').count()).toBe(1);
    await desk.page.keyboard.press('Escape');
    await expect.poll(() => desk.page.getByRole('menu').count()).toBe(0);
    expect(await focused(desk)).toMatch(/^Knots/);
  });

  it('folds by the arrows and moves by Home and End', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    const { keyboard } = desk.page;
    await desk.item('Sail').focus();
    await keyboard.press('ArrowLeft');
    await expect.poll(() => desk.item('Sail').getAttribute('aria-expanded')).toBe('false');
    await keyboard.press('ArrowRight');
    await expect.poll(() => desk.item('Sail').getAttribute('aria-expanded')).toBe('true');
    await keyboard.press('End');
    expect(await focused(desk)).toMatch(/^Jump a ditch/);
    await keyboard.press('Home');
    expect(await focused(desk)).toMatch(/^Sail/);
  });

  it('tells a screen reader what each thing is, is called and how far it is', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.box('reef').waitFor();
    const levels = await desk.tree
      .getByRole('treeitem')
      .evaluateAll((items) =>
        items.map((item) => `${item.getAttribute('aria-level')} ${item.getAttribute('aria-expanded') ?? '-'}`),
      );
    expect(levels).toEqual(['1 true', '2 true', '3 -', '3 -', '2 -', '2 -', '1 true', '2 -', '2 -']);
    for (const name of ['Knots', 'bowline', 'reef', 'Navigation', 'Radio licence', 'Saddle a horse', 'Jump a ditch?'])
      expect(await desk.box(name).count(), name).toBe(1);
    expect(await desk.tree.locator('input[id]').count()).toBe(0);
    const bars = desk.item('Sail').getByRole('progressbar');
    expect(await bars.first().getAttribute('aria-valuenow')).toBe('33');
    const snapshot = await desk.tree.ariaSnapshot();
    expect(snapshot).toMatch(/^- tree "Roadmap"/);
    expect(snapshot).toMatch(/checkbox "Navigation" \[checked\]/);
  });

  it('says once in the name of a line which link is broken, and again in that of its button', async () => {
    const desk = await workbench.open({
      'Plan.md': roadmapNote(['', 'Sail [[Specs#Track 2 - Raft\\|away]]', 'Knots']),
      'Specs.md': '---\ntags: [capstones]\n---\n# Water\n## Track 1 - Boat\n### Requirements\n- Floats\n',
    });
    await desk.tree.getByRole('treeitem', { name: /Broken link away Repair$/ }).waitFor();
    await desk.tree.getByRole('button', { name: /^Repair link away/ }).waitFor();
  });

  it('keeps the words of a heading apart when a count comes to it', async () => {
    const desk = await workbench.open({
      'Plan.md': roadmapNote(['', 'Sail [[Specs#Track 1 - Boat\\|Boat]]', 'Knots']),
      'Specs.md': '---\ntags: [capstones]\n---\n# Water\n## Track 1 - Boat\n### Requirements\n- Floats\n',
    });
    await desk.tree.getByRole('button', { name: 'Boat', exact: true }).click();
    const reader = await desk.page.context().newCDPSession(desk.page);
    // As the browser reports it: it keeps names from before the change.
    const headings = async () => {
      const { nodes } = await reader.send('Accessibility.getFullAXTree');
      return nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => String(name?.value));
    };
    await expect.poll(headings).toContain('Requirements');
    await desk.page.getByRole('button', { name: 'Plan project from spec' }).click();
    await expect.poll(headings).toContain('Requirements 0 of 1');
  });

  it('keeps names from the pointer that can be read right there', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN.replace('a00003', 'a00002') });
    // What the app checks of an element before it shows its name.
    const isKept = (element: Locator) =>
      element.evaluate((el) => getComputedStyle(el).getPropertyValue('--no-tooltip').trim() === 'true');
    await desk.openNote('Plan.md', 'reading');
    const box = desk.boxInReadingView('a00001');
    await expect.poll(() => box.getAttribute('aria-label')).not.toBeNull();
    expect(await isKept(box)).toBe(true);
    expect(await isKept(desk.page.getByRole('group', { name: 'Show projects' }))).toBe(true);
    await desk.command('Repair roadmap note');
    expect(await isKept(desk.page.getByRole('group', { name: 'Before' }))).toBe(true);
    expect(await isKept(desk.page.getByRole('button', { name: 'Collapse all' }))).toBe(false);
  });
}
