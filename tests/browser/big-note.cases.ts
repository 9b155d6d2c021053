import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Desk } from './support/desk';
import { longestTask } from './support/longest-task';
import { box, roadmapNote, withBox } from './support/notes';
import { pace } from './support/pace';
import type { Workbench } from './support/workbench';

const LONGEST_TASK = 100;

/** An objective every 20 rows; each project has a box and two subtasks. */
function bigNote(rows: number): string {
  const row = (at: number): [string, string, string] => {
    const id = (part: number) => (at * 4 + part).toString(16).padStart(6, '0');
    const subtasks = `${box(id(1))} first of ${at}<br>${box(id(2), true)} second of ${at}`;
    return [box(id(0)), at % 20 === 0 ? `**Objective ${at / 20}**` : '', `Project ${at}<br>${subtasks}`];
  };
  return roadmapNote(...Array.from({ length: rows }, (_, at) => row(at)));
}

/**
 * The longest task, as on an idle machine. Noise only adds to a task, so the best of a few tries shows what the page
 * itself takes.
 */
async function worstTask(desk: Desk, act: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let tries = 0; tries < 3 && best > LONGEST_TASK; tries += 1) {
    const before = await pace(desk.page);
    const longest = await longestTask(desk.page, act);
    best = Math.min(best, longest / Math.max(before, await pace(desk.page)));
  }
  return best;
}

async function scrollThrough(desk: Desk): Promise<void> {
  await desk.tree.hover();
  for (let turn = 0; turn < 12; turn += 1) {
    await desk.page.mouse.wheel(0, turn < 6 ? 4000 : -4000);
    await desk.page.waitForTimeout(30);
  }
}

/** By the mouse, at a position found before: looking for a name among thousands is itself work in the page. */
async function ticker(desk: Desk, box: Locator, note: string): Promise<() => Promise<void>> {
  await box.scrollIntoViewIfNeeded();
  const place = await box.boundingBox();
  if (!place) throw new Error('The box is out of sight');
  const click = () => desk.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  return async () => {
    await click();
    await desk.holds('Big.md', withBox(note, '000001', true));
    await desk.page.waitForTimeout(300);
    await click();
    await desk.holds('Big.md', note);
    await desk.page.waitForTimeout(300);
  };
}

export function bigNoteCases(workbench: Workbench): void {
  it(`scrolls and ticks 2,000 rows without a task over ${LONGEST_TASK} ms`, async () => {
    const note = bigNote(2000);
    const desk = await workbench.open({ 'Big.md': note, 'A.md': 'Hello' });
    await desk.box('first of 0').waitFor();
    expect(await worstTask(desk, () => scrollThrough(desk))).toBeLessThanOrEqual(LONGEST_TASK);
    const tick = await ticker(desk, desk.box('first of 0'), note);
    expect(await worstTask(desk, tick)).toBeLessThanOrEqual(LONGEST_TASK);
  });

  // Fewer rows: the emulated editor draws the whole table, which is slow, and works in the same tasks.
  it('does so while 500 rows are open in live preview, from either side', async () => {
    const note = bigNote(500);
    const desk = await workbench.open({ 'Big.md': note });
    await desk.boxInLivePreview(((500 - 1) * 4).toString(16).padStart(6, '0')).waitFor({ state: 'attached' });
    for (const box of [desk.box('first of 0'), desk.boxInLivePreview('000001')]) {
      expect(await worstTask(desk, await ticker(desk, box, note))).toBeLessThanOrEqual(LONGEST_TASK);
    }
  });
}
