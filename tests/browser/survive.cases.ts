import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { box, PLAN, roadmapNote, withBox } from './support/notes';
import type { Workbench } from './support/workbench';

const LONG = roadmapNote(
  ...Array.from({ length: 60 }, (_, at): [string, string, string] => [
    box(`b000${10 + at}`),
    at % 10 === 0 ? `Goal ${at / 10}` : '',
    `Project ${at}`,
  ]),
);

function turnOffAndOn(desk: Desk): Promise<void> {
  return desk.inApp(async ({ plugins }) => {
    const plugin = plugins.plugins.get('capstone-roadmap');
    if (!plugin) throw new Error('The plugin is not on');
    const { manifest, constructor } = plugin;
    plugins.disable(manifest.id);
    await plugins.enable(constructor as never, manifest, true);
  });
}

export function surviveCases(workbench: Workbench): void {
  it('keeps folds, scroll position and focus when the note changes (case 30)', async () => {
    const desk = await workbench.open({ 'Long.md': LONG });
    await desk.item('Goal 1').focus();
    await desk.page.keyboard.press('ArrowLeft');
    await desk.item('Project 45').focus();
    const scroller = desk.page.locator('.capstone-roadmap-scroller');
    await scroller.evaluate((el) => (el.scrollTop = 300));
    await desk.write('Long.md', withBox(LONG, 'b00055', true));
    await expect.poll(() => desk.box('Project 45').isChecked()).toBe(true);
    expect(await scroller.evaluate((el) => el.scrollTop)).toBe(300);
    expect(await desk.item('Goal 1').getAttribute('aria-expanded')).toBe('false');
    expect(await desk.item('Project 45').evaluate((el) => el === document.activeElement)).toBe(true);
    // A line that comes above it, and below what is on the screen, brings it no nearer.
    const text = withBox(LONG, 'b00055', true);
    const at = text.lastIndexOf('\n', text.indexOf('Project 43')) + 1;
    await desk.write('Long.md', `${text.slice(0, at)}| | | Moor |\n${text.slice(at)}`);
    await desk.item('Moor').waitFor({ state: 'attached' });
    await desk.page.waitForTimeout(100);
    expect(await scroller.evaluate((el) => el.scrollTop)).toBe(300);
  });

  it('shows what a search finds from the first, and when it ends leaves in sight what was', async () => {
    const desk = await workbench.open({ 'Long.md': LONG });
    const scroller = desk.page.locator('.capstone-roadmap-scroller');
    const top = () => scroller.evaluate((el) => el.scrollTop);
    await scroller.evaluate((el) => (el.scrollTop = 1300));
    await desk.page.getByPlaceholder('Search roadmap').fill('project');
    await desk.item('Project 0').waitFor();
    expect(await top()).toBe(0);
    await scroller.evaluate((el) => (el.scrollTop = 1300));
    await desk.page.getByPlaceholder('Search roadmap').press('Escape');
    await expect.poll(() => desk.tree.locator('mark').count()).toBe(0);
    expect(await top()).toBeGreaterThan(1000);
  });

  it('brings a line far below into sight, though objectives turn out higher than estimated', async () => {
    const rows = Array.from({ length: 60 }, (_, at): [string, string, string] => [
      box(`b000${10 + at}`),
      at % 3 === 0 ? `Goal ${at / 3}` : '',
      `Project ${at} [[Specs#Track 1 - Boat\\|Boat]]<br>${box(`c000${10 + at}`)} part ${at}`,
    ]);
    const specs = '---\ntags: [capstones]\n---\n# Water\n## Track 1 - Boat\n### Requirements\n- Floats\n';
    const desk = await workbench.open({ 'Long.md': roadmapNote(...rows), 'Specs.md': specs }, { height: 700 });
    await expect.poll(() => desk.tree.getByRole('treeitem').count()).toBe(140);
    await desk.item('Goal 0').focus();
    await desk.page.keyboard.press('End');
    const end = desk.item('part 59');
    await expect.poll(async () => (await end.boundingBox())?.y).toBeLessThan(700);
    // Whatever is still to be drawn.
    await desk.page.waitForTimeout(200);
    expect((await end.boundingBox())?.y).toBeLessThan(700);
  });

  it('lays out no note that is out of sight, and scrolls as far as it turns out to be high', async () => {
    const row = (at: number): [string, string, string] => [
      '[ ]',
      at === 0 ? 'Goal' : '',
      `Project ${at}<br>- [ ] part`,
    ];
    const text = roadmapNote(...Array.from({ length: 30 }, (_, at) => row(at)));
    const notes = Array.from({ length: 12 }, (_, at) => [`Plan ${at}.md`, text] as const);
    const desk = await workbench.open(Object.fromEntries(notes));
    const lines = desk.tree.getByRole('treeitem');
    await expect.poll(() => lines.count()).toBe(12 * 62);
    const isLaidOut = (name: string) =>
      desk.item(name).evaluate((el) => el.checkVisibility({ contentVisibilityAuto: true }));
    const laidOut = () => Promise.all(['Plan 0', 'Plan 3', 'Plan 6', 'Plan 11'].map(isLaidOut));
    expect(await laidOut()).toEqual([true, false, false, false]);
    await desk.item('Plan 0').focus();
    await desk.page.keyboard.press('End');
    // The first one always is.
    await expect.poll(laidOut).toEqual([true, false, false, true]);
    await expect.poll(async () => (await lines.last().boundingBox())?.y).toBeLessThan(800);
    await desk.item('Plan 6').focus();
    await expect.poll(laidOut).toEqual([true, false, true, false]);
    expect(await desk.item('Plan 6').evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it('leaves the line with the focus in sight when Escape ends a search there', async () => {
    const desk = await workbench.open({ 'Long.md': LONG });
    await desk.page.getByPlaceholder('Search roadmap').fill('project 45');
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.press('Escape');
    await expect.poll(() => desk.tree.getByRole('treeitem').count()).toBe(66);
    const line = desk.item('Project 45');
    expect(await line.evaluate((el) => el === document.activeElement)).toBe(true);
    expect((await line.boundingBox())?.y).toBeLessThan(800);
  });

  it('has one roadmap after the plugin is turned off and on, and after a reload of the page, with its folds', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.item('Sail').focus();
    await desk.page.keyboard.press('ArrowLeft');
    await expect.poll(() => desk.item('Sail').getAttribute('aria-expanded')).toBe('false');
    await turnOffAndOn(desk);
    await desk.item('Sail').waitFor();
    expect(await desk.tree.count()).toBe(1);
    expect(await desk.item('Sail').getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => desk.page.evaluate(() => sessionStorage.getItem('layout'))).toContain('capstone-roadmap');
    await desk.page.reload();
    await desk.item('Sail').waitFor();
    expect(await desk.tree.count()).toBe(1);
    expect(await desk.item('Sail').getAttribute('aria-expanded')).toBe('false');
    expect(await desk.inApp((app) => app.workspace.getLeavesOfType('capstone-roadmap').length)).toBe(1);
  });

  it('handles the boxes of notes that were open when the plugin was turned on', async () => {
    const note = PLAN.replace(box('a00002'), '[ ]');
    const desk = await workbench.open({ 'Plan.md': note });
    await desk.openNote('Plan.md', 'reading');
    await desk.boxInReadingView('a00001').waitFor();
    await desk.switchTo('live preview');
    await desk.boxInLivePreview('a00001').waitFor();
    await turnOffAndOn(desk);
    await expect.poll(() => desk.editor.locator('.cm-table-widget input').count()).toBe(6);
    await desk.tickInLivePreview('a00001');
    await desk.holds('Plan.md', withBox(note, 'a00001', true));
    await desk.switchTo('reading');
    await expect.poll(() => desk.reading.locator('table input').count()).toBe(6);
    await desk.tickInReadingView('a00005');
    await desk.holds('Plan.md', withBox(withBox(note, 'a00001', true), 'a00005', true));
  });

  it('handles those of notes that were embedded in an editor then', async () => {
    const note = PLAN.replace('| Checklist', '# Goals\n\n| Checklist');
    const desk = await workbench.open({ 'Home.md': 'Embedded below.\n\n![[Plan#Goals]]\n', 'Plan.md': note });
    await desk.openNote('Home.md', 'live preview');
    const embedded = desk.editor.locator('.markdown-embed input[id="a00003"]');
    await embedded.waitFor();
    await turnOffAndOn(desk);
    await expect.poll(() => embedded.getAttribute('aria-label')).toBe('reef');
    await embedded.click();
    await desk.holds('Plan.md', withBox(note, 'a00003', true));
  });
}
