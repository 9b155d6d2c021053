import type { Page } from 'playwright-core';
import { recordMainThread } from '../../workbench/browser/main-thread';
import { type BenchBrowser, profileInBrowser, withBrowser } from '../browser/open-page';
import { profilePage } from '../browser/page-profile';
import { projectsNote } from '../generated/projects';
import type { Group } from '../group';
import { median, milliseconds, quantile, ratio, RUNS, single, sum } from '../measure';

const NOTE = projectsNote({ projects: 1000, projectsAnObjective: 20, subtasksAProject: 1 });
/** Objectives, projects, subtasks. */
const LINES = 50 + 1000 + 1000;
const CLICKS = 60;
/** Runs of each side before those that count, so that the code is compiled. */
const WARM_UPS = 4;
const FRAME_MS = 1000 / 60;

/** From a click on a box in the sidebar to the painted result. */
export const toggleGroup: Group = {
  keys: ['toggle.vsFull', 'toggle.frames'],
  measure: (checkout) =>
    withBrowser(checkout, async (browser) => {
      const thread = await inOpenSidebar(browser, (page) => recordMainThread(page, () => bothWays(page)));
      const runs = Array.from({ length: RUNS }, (_, run) => run);
      const samples = {
        left: runs.map((run) => sum(thread.tasks(`anew ${run}`, `anew ${run} painted`))),
        right: runs.map((run) => sum(thread.tasks(`ours ${run}`, `ours ${run} painted`))),
      };
      const after = runs.map((run) => sum(thread.tasks(`ours ${run} painted`, `ours ${run} settled`)));
      const frames = await inOpenSidebar(browser, framesOfClicks);
      const worst = `slowest ${Math.max(...frames)}, of ${CLICKS} clicks`;
      const vsFull = ratio('toggle.vsFull', samples, ['all anew', 'ours']);
      const whole = `${milliseconds(median(after))} more until the note is written, read and shown`;
      return [
        { ...vsFull, detail: `${vsFull.detail}, ${whole}` },
        { ...single('toggle.frames', frames, worst), value: quantile(frames, 0.95) },
      ];
    }),
  scenarios: [
    {
      name: 'toggle',
      run: (checkout) =>
        profileInBrowser(checkout, (browser) =>
          inOpenSidebar(browser, (page) => profilePage(page, () => clickAtAnyMoment(page))),
        ),
    },
  ],
};

function inOpenSidebar<T>(browser: BenchBrowser, act: (page: Page) => Promise<T>): Promise<T> {
  return browser.inPage(async (page) => {
    await page.evaluate((text) => window.bench.start(text), NOTE);
    await page.evaluate((lines) => window.bench.sidebar.open(lines), LINES);
    return act(page);
  });
}

/** Ours and the other way in turn, each marked in the trace, and alone in the window. */
async function bothWays(page: Page): Promise<void> {
  await page.evaluate(
    async ({ runs, warmUps }) => {
      const anew = await window.bench.allAnew();
      for (let run = -warmUps; run < runs; run += 1) {
        await window.bench.showOnly('right');
        await window.bench.sidebar.markedToggle(run + warmUps, `ours ${run}`);
        await window.bench.showOnly('left');
        await anew.toggle(run + warmUps, `anew ${run}`);
      }
    },
    { runs: RUNS, warmUps: WARM_UPS },
  );
}

/** Clicks at any moment within a frame, each marked; returns the frames begun until each was painted. */
function clickAtAnyMoment(page: Page): Promise<number[]> {
  return page.evaluate(async (clicks) => {
    const frames: number[] = [];
    for (let click = 0; click < clicks; click += 1) {
      await new Promise((resolve) => setTimeout(resolve, 40 + ((click * 7) % 17)));
      frames.push(await window.bench.sidebar.markedToggle((click * 37) % 1000, `click ${click}`));
    }
    return frames;
  }, CLICKS);
}

/** A frame that takes longer than one of the screen counts as several. */
async function framesOfClicks(page: Page): Promise<number[]> {
  let begun: number[] = [];
  const thread = await recordMainThread(page, async () => {
    begun = await clickAtAnyMoment(page);
  });
  return begun.map((frames, click) => {
    const work = sum(thread.tasks(`click ${click}`, `click ${click} painted`));
    return frames - 1 + Math.max(1, Math.ceil(work / FRAME_MS));
  });
}
