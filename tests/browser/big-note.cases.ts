import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { longestTask } from './support/longest-task';
import { box, roadmapNote, withBox } from './support/notes';
import type { Workbench } from './support/workbench';

const ROWS = 2000;
const LONGEST_TASK = 100;
/** With the whole table drawn in live preview the emulated editor works in the same tasks: there it is watched, too. */
const LONGEST_WITH_EDITOR = 300;

/** An objective every 20 rows; each project has a box and two subtasks. */
const BIG = roadmapNote(
  ...Array.from({ length: ROWS }, (_, at): [string, string, string] => {
    const id = (part: number) => (at * 4 + part).toString(16).padStart(6, '0');
    const subtasks = `${box(id(1))} first of ${at}<br>${box(id(2), true)} second of ${at}`;
    return [box(id(0)), at % 20 === 0 ? `**Objective ${at / 20}**` : '', `Project ${at}<br>${subtasks}`];
  }),
);

/** Noise only ever adds to a task, so the best of a few tries says what the page itself takes. */
async function worstTask(desk: Desk, act: () => Promise<void>, enough = LONGEST_TASK): Promise<number> {
  let best = Infinity;
  for (let tries = 0; tries < 3 && best > enough; tries += 1) best = Math.min(best, await longestTask(desk.page, act));
  return best;
}

async function scrollThrough(desk: Desk): Promise<void> {
  await desk.tree.hover();
  for (let turn = 0; turn < 12; turn += 1) {
    await desk.page.mouse.wheel(0, turn < 6 ? 4000 : -4000);
    await desk.page.waitForTimeout(30);
  }
}

/** By the mouse, at a place found before: looking for a name among thousands is work of its own in the page. */
async function ticker(desk: Desk): Promise<() => Promise<void>> {
  const place = await desk.box('first of 0').boundingBox();
  if (!place) throw new Error('The box is out of sight');
  const click = () => desk.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  return async () => {
    await click();
    await desk.holds('Big.md', withBox(BIG, '000001', true));
    await desk.page.waitForTimeout(300);
    await click();
    await desk.holds('Big.md', BIG);
    await desk.page.waitForTimeout(300);
  };
}

export function bigNoteCases(workbench: Workbench): void {
  it(`scrolls and ticks ${ROWS} rows without a task over ${LONGEST_TASK} ms`, async () => {
    const desk = await workbench.open({ 'Big.md': BIG, 'Welcome.md': 'Hello' });
    await desk.box('first of 0').waitFor();
    expect(await worstTask(desk, () => scrollThrough(desk))).toBeLessThanOrEqual(LONGEST_TASK);
    expect(await worstTask(desk, await ticker(desk))).toBeLessThanOrEqual(LONGEST_TASK);
  });

  it('ticks while the note is open in live preview', async () => {
    const desk = await workbench.open({ 'Big.md': BIG });
    const last = ((ROWS - 1) * 4).toString(16).padStart(6, '0');
    await desk.boxInLivePreview(last).waitFor({ state: 'attached' });
    const tick = await ticker(desk);
    expect(await worstTask(desk, tick, LONGEST_WITH_EDITOR)).toBeLessThanOrEqual(LONGEST_WITH_EDITOR);
  });
}
