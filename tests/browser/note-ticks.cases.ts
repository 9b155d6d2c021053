import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { alignedNote, box, PLAN, roadmapNote, withBox } from './support/notes';
import type { Workbench } from './support/workbench';

/** A box of a rendered note, its file and the sidebar agree. */
async function agree(desk: Desk, expected: string, name: string, checked: boolean): Promise<void> {
  await desk.holds('Plan.md', expected);
  await expect.poll(() => desk.box(name).isChecked()).toBe(checked);
}

/** One id on two boxes. */
const TWICE = roadmapNote([box('a00001'), '**Sail**', 'Knots'], [box('a00001'), '', 'Charts']);

const withSecond = (text: string) =>
  text.replace(new RegExp(`${box('a00001')}(?= \\|  \\| Charts)`), box('a00001', true));

const HOME = 'The plan is embedded below.\n\n![[Plan]]\n';

/**
 * Two realistic notes: the column of boxes is just wide enough for ticked ones, so that unticking has no room; subtasks
 * within wide cells; an earlier copy of the note, with the ids of the first rows.
 */
const EARLIER = alignedNote(
  [box('7d01ec', true), '**Run a small observatory**', '- Dobsonian mount'],
  ['', '', '- Star atlas by hand'],
  [box('7d02ed', true), '', '- Spectroscope - [build log](https://example.org/spectroscope)'],
);
const PEOPLES = {
  'Sky (earlier).md': EARLIER,
  'Sky.md': alignedNote(
    [box('7d01ec', true), '**Run a small observatory**<br><br>- optics<br>- \u00C2\u00A0weather', '- Dobsonian mount'],
    ['', 'TBD: 2027-03-12', '- Star atlas by hand'],
    [
      box('7d02ed', true),
      '',
      `- Spectroscope - [build log](https://example.org/spectroscope)<br><br>${box('26b301')} blog<br>${box('28ac02')} Second grating?<br>${box('783503')} talk`,
    ],
    ['', '**Teach it**', `- evening-class : <br>${box('e07a04')} blog`],
    ['', '', `Meteor camera?<br>${box('fb1a05')} read [the guide](https://example.org/meteors) first`],
    ['', '', ''],
    ['[ ]', 'Outreach<br>', '<br>nights for a school, with forecasts and loans of telescopes in mind.'],
  ),
};

/** Each box of a note's tables there and back, one after the other. */
async function tickAll(desk: Desk, path: string): Promise<number> {
  const boxes = desk.noteLeaf.locator('td input[type="checkbox"]:visible');
  await boxes.first().waitFor();
  const text = await desk.read(path);
  const count = await boxes.count();
  for (let at = 0; at < count; at += 1) {
    await boxes.nth(at).click();
    await expect.poll(async () => changedLines(text, await desk.read(path))).toBe(1);
    await boxes.nth(at).click();
    await desk.holds(path, text);
  }
  return count;
}

function changedLines(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return old.filter((line, at) => line !== now[at]).length + Math.abs(old.length - now.length);
}

export function noteTickCases(workbench: Workbench): void {
  it.each(['reading', 'live preview'] as const)(
    'on every box and back in %s leaves the files as they were',
    async (mode) => {
      const desk = await workbench.open(PEOPLES);
      for (const [path, boxes] of Object.entries({ 'Sky (earlier).md': 2, 'Sky.md': 8 })) {
        await desk.openNote(path, mode);
        expect(await tickAll(desk, path)).toBe(boxes);
      }
      for (const [path, text] of Object.entries(PEOPLES)) expect(await desk.read(path)).toBe(text);
    },
  );

  it('in reading view reaches the file and the sidebar, and back', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md', 'reading');
    await desk.tickInReadingView('a00003');
    await agree(desk, withBox(PLAN, 'a00003', true), 'reef', true);
    await expect.poll(() => desk.boxInReadingView('a00003').isChecked()).toBe(true);
    await desk.tickInReadingView('a00003');
    await agree(desk, PLAN, 'reef', false);
  });

  it('in a part of reading view that had been out of the page is as true as any', async () => {
    const note = `${PLAN}\n${'Line.\n\n'.repeat(120)}`;
    const desk = await workbench.open({ 'Plan.md': note });
    await desk.openNote('Plan.md', 'reading');
    const scrollTo = (top: number) =>
      desk.reading.locator('.markdown-preview-view').evaluate((el, to) => (el.scrollTop = to), top);
    await scrollTo(4000);
    await expect.poll(() => desk.reading.locator('table').count()).toBe(0);
    const moved = withBox(note, 'a00003', true).replace('\n\n| Checklist', '\n\nA line above.\n\n| Checklist');
    await desk.write('Plan.md', moved);
    await expect.poll(() => desk.box('reef').isChecked()).toBe(true);
    await scrollTo(0);
    await expect.poll(() => desk.boxInReadingView('a00003').isChecked()).toBe(true);
    await desk.boxInReadingView('a00003').click();
    await desk.holds('Plan.md', withBox(moved, 'a00003', false));
  });

  it('in live preview does so without opening the cell', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    await desk.tickInLivePreview('a00003');
    await agree(desk, withBox(PLAN, 'a00003', true), 'reef', true);
    expect(await desk.openCell.count()).toBe(0);
    await expect.poll(() => desk.boxInLivePreview('a00003').isChecked()).toBe(true);
    await desk.tickInLivePreview('a00003');
    await agree(desk, PLAN, 'reef', false);
    expect(await desk.openCell.count()).toBe(0);
  });

  it('in an embed reaches the embedded note', async () => {
    const desk = await workbench.open({ 'Home.md': HOME, 'Plan.md': PLAN });
    for (const mode of ['reading', 'live preview'] as const) {
      await desk.openNote('Home.md', mode);
      const embedded = desk.noteLeaf.locator('.markdown-embed input[id="a00003"]:visible');
      const was = (await desk.read('Plan.md')) === PLAN;
      await embedded.click();
      await agree(desk, withBox(PLAN, 'a00003', was), 'reef', was);
      expect(await desk.read('Home.md')).toBe(HOME);
    }
  });

  it('reaches the note that is shown, after another one that reads the same', async () => {
    const desk = await workbench.open({ 'Copy.md': PLAN, 'Plan.md': PLAN });
    for (const mode of ['reading', 'live preview'] as const) {
      await desk.openNote('Copy.md', mode);
      await desk.noteLeaf.locator('input[id="a00003"]:visible').waitFor();
      await desk.openNote('Plan.md', mode);
      const was = (await desk.read('Plan.md')) === PLAN;
      await desk.noteLeaf.locator('input[id="a00003"]:visible').click();
      await desk.holds('Plan.md', withBox(PLAN, 'a00003', was));
      expect(await desk.read('Copy.md')).toBe(PLAN);
    }
  });

  it('in a page preview reaches the previewed note', async () => {
    const desk = await workbench.open({ 'Home.md': 'See [[Plan]].\n', 'Plan.md': PLAN });
    await desk.openNote('Home.md', 'reading');
    await desk.reading.locator('a.internal-link').hover();
    await desk.page.locator('.hover-popover input[id="a00003"]').click();
    await agree(desk, withBox(PLAN, 'a00003', true), 'reef', true);
  });

  it('in a window of its own does so, too, without opening the cell', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    const popout = await desk.openWindow('Plan.md');
    await popout.locator('.cm-table-widget input[id="a00003"]').click();
    await agree(desk, withBox(PLAN, 'a00003', true), 'reef', true);
    expect(await popout.locator('.is-editing').count()).toBe(0);
  });

  it('works by the keyboard in reading view', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md', 'reading');
    await desk.boxInReadingView('a00005').focus();
    await desk.page.keyboard.press('Space');
    await agree(desk, withBox(PLAN, 'a00005', true), 'Saddle a horse', true);
    // The part of the note that had the focus was rendered again.
    await expect.poll(() => desk.boxInReadingView('a00005').evaluate((box) => box.matches(':focus'))).toBe(true);
    await desk.page.keyboard.press('Space');
    await agree(desk, PLAN, 'Saddle a horse', false);
  });

  it('works by touch', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN }, { phone: true, width: 700, height: 900 });
    // On a phone the sidebar covers the note.
    await desk.box('reef').waitFor();
    const uncover = () => desk.inApp((app) => app.workspace.rightSplit.collapse());
    await uncover();
    await desk.boxInLivePreview('a00005').tap();
    await desk.holds('Plan.md', withBox(PLAN, 'a00005', true));
    expect(await desk.openCell.count()).toBe(0);
    await uncover();
    await desk.switchTo('reading');
    await desk.boxInReadingView('a00005').tap();
    await desk.holds('Plan.md', PLAN);
  });

  it('changes the clicked box where an id stands twice', async () => {
    const expected = withSecond(TWICE);
    const desk = await workbench.open({ 'Plan.md': TWICE });
    await desk.openNote('Plan.md', 'reading');
    await desk.boxInReadingView('a00001').nth(1).click();
    await agree(desk, expected, 'Charts', true);
    await desk.switchTo('live preview');
    await desk.boxInLivePreview('a00001').nth(1).click();
    await agree(desk, TWICE, 'Charts', false);
  });

  it('by the command in an open cell leaves it open, with the cursor where it was', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    await desk.editor.locator('td', { hasText: 'Knots' }).getByText('bowline').click();
    await desk.page.keyboard.press('Control+End');
    await desk.command('Toggle checkbox at cursor');
    await agree(desk, withBox(PLAN, 'a00003', true), 'reef', true);
    await desk.page.keyboard.type(' knot');
    await desk.holds('Plan.md', withBox(PLAN, 'a00003', true).replace('reef', 'reef knot'));
  });

  it('shows `[ ]` as a box that can be ticked', async () => {
    const marked = roadmapNote(['[ ]', '**Sail**', 'Knots<br>- [x] bowline']);
    const desk = await workbench.open({ 'Plan.md': marked });
    await desk.openNote('Plan.md', 'reading');
    await desk.reading.locator('td input[type="checkbox"]').first().click();
    await desk.holds('Plan.md', marked.replace('[ ]', '[x]'));
    await desk.switchTo('live preview');
    await desk.editor.locator('td input[type="checkbox"]').nth(1).click();
    const ticked = marked.replace('[ ]', '[x]').replace('[x] bowline', '[ ] bowline');
    await desk.holds('Plan.md', ticked);
    expect(await desk.openCell.count()).toBe(0);
    await desk.editor.locator('td').getByText('bowline').click();
    expect(await desk.openCell.textContent()).toBe('Knots<br>- [ ] bowline');
    expect(await desk.editor.locator('td input[type="checkbox"]').count()).toBe(1);
  });

  it('reaches a table in a callout, which a press elsewhere turns into its source', async () => {
    const table = PLAN.slice(PLAN.indexOf('| Checklist'), PLAN.indexOf('\nThe end'));
    const quoted = table.trimEnd().replace(/^/gm, '> ');
    const note = `---\ntags: [projects]\n---\n\nBefore.\n\n> [!todo] Plan\n> \n${quoted}\n\nAfter.\n`;
    const desk = await workbench.open({ 'Plan.md': note });
    await desk.openNote('Plan.md');
    const callout = desk.editor.locator('.cm-callout');
    await callout.locator('input[id="a00003"]').click();
    await agree(desk, withBox(note, 'a00003', true), 'reef', true);
    await callout.locator('input[id="a00003"]').click();
    await agree(desk, note, 'reef', false);
    await callout.getByText('Radio licence').click();
    await expect.poll(() => callout.count()).toBe(0);
    await desk.switchTo('reading');
    await desk.boxInReadingView('a00003').click();
    await agree(desk, withBox(note, 'a00003', true), 'reef', true);
  });

  it('leaves boxes outside roadmap tables and in other notes alone', async () => {
    const other = `| A | B |\n| --- | --- |\n| ${box('c00001')} | x |\n`;
    const desk = await workbench.open({ 'Plan.md': `${PLAN}\n${other}`, 'Other.md': other });
    for (const path of ['Plan.md', 'Other.md']) {
      const before = await desk.read(path);
      await desk.openNote(path, 'reading');
      await desk.tickInReadingView('c00001');
      await desk.openNote(path, 'live preview');
      await desk.tickInLivePreview('c00001');
      expect(await desk.openCell.textContent()).toBe(box('c00001'));
      await desk.page.keyboard.press('Escape');
      expect(await desk.read(path)).toBe(before);
    }
  });

  it('keeps what is typed and not saved yet', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.openNote('Plan.md');
    await desk.editor.getByText('The end of the plan.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' Typed.');
    await desk.tickInLivePreview('a00003');
    await agree(desk, withBox(PLAN, 'a00003', true).replace('plan.', 'plan. Typed.'), 'reef', true);
  });

  for (const companion of ['before', 'after'] as const) {
    it(`gives one clean result beside the companion plugin, loaded ${companion} (case 27)`, async () => {
      const desk = await workbench.open({ 'Plan.md': PLAN }, { companion });
      await desk.openNote('Plan.md', 'reading');
      await desk.tickInReadingView('a00003');
      await agree(desk, withBox(PLAN, 'a00003', true), 'reef', true);
      await desk.switchTo('live preview');
      await desk.tickInLivePreview('a00003');
      await agree(desk, PLAN, 'reef', false);
      await desk.box('reef').click();
      await agree(desk, withBox(PLAN, 'a00003', true), 'reef', true);
      // Whatever is still pending must not undo it.
      await desk.page.waitForTimeout(300);
      expect(await desk.read('Plan.md')).toBe(withBox(PLAN, 'a00003', true));
      await expect.poll(() => desk.boxInLivePreview('a00003').isChecked()).toBe(true);
    });

    it(`keeps the companion plugin, loaded ${companion}, from another box with the same id`, async () => {
      const desk = await workbench.open({ 'Plan.md': TWICE }, { companion });
      await desk.openNote('Plan.md', 'reading');
      await desk.boxInReadingView('a00001').nth(1).click();
      await agree(desk, withSecond(TWICE), 'Charts', true);
      await desk.page.waitForTimeout(300);
      expect(await desk.read('Plan.md')).toBe(withSecond(TWICE));
    });
  }

  it('is left to other plugins where the settings say so', async () => {
    const desk = await workbench.open({ 'Plan.md': PLAN });
    await desk.page.keyboard.press('Control+,');
    await desk.page.getByRole('combobox', { name: 'Checkboxes in notes' }).selectOption('Left to other plugins');
    await desk.page.keyboard.press('Escape');
    await desk.openNote('Plan.md', 'reading');
    await desk.tickInReadingView('a00003');
    await desk.openNote('Plan.md', 'live preview');
    await desk.tickInLivePreview('a00003');
    expect(await desk.openCell.count()).toBe(1);
    expect(await desk.read('Plan.md')).toBe(PLAN);
  });
}
