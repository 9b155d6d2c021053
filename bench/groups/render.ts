import { recordMainThread } from '../../workbench/browser/main-thread';
import { type BenchBrowser, profileInBrowser, withBrowser } from '../browser/open-page';
import { profilePage } from '../browser/page-profile';
import { projectsNote } from '../generated/projects';
import type { Group } from '../group';
import { median, milliseconds, RUNS, single, sum } from '../measure';

const NOTE = projectsNote({ projects: 1000, projectsAnObjective: 20, subtasksAProject: 3 });
const LINES = 50 + 1000 + 3000;

/** Runs in which the opening was not rehearsed while the app was idle. */
const UNREHEARSED = 3;

/** Opening the sidebar on a long indexed roadmap: each time in a new page, soon after its start. */
export const renderGroup: Group = {
  keys: ['render.firstMs', 'render.sliceMs'],
  measure: (checkout) =>
    withBrowser(checkout, async (browser) => {
      const firsts: number[] = [];
      const slices: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { first, longest } = await openOnce(browser);
        firsts.push(first);
        slices.push(longest);
      }
      const cold: number[] = [];
      for (let run = 0; run < UNREHEARSED; run += 1) cold.push((await openOnce(browser, false)).first);
      const unrehearsed = `${milliseconds(median(cold))} unrehearsed`;
      return [
        single('render.firstMs', firsts, `slowest ${milliseconds(Math.max(...firsts))}, ${unrehearsed}`),
        single('render.sliceMs', slices, `slowest ${milliseconds(Math.max(...slices))}`),
      ];
    }),
  scenarios: [
    {
      name: 'render',
      run: (checkout) =>
        profileInBrowser(checkout, (browser) =>
          browser.inPage(async (page) => {
            await page.evaluate((text) => window.bench.start(text), NOTE);
            return profilePage(page, () => page.evaluate((lines) => window.bench.sidebar.open(lines), LINES));
          }),
        ),
    },
  ],
};

function openOnce(browser: BenchBrowser, rehearsed = true): Promise<{ first: number; longest: number }> {
  return browser.inPage(async (page) => {
    if (!rehearsed) await page.evaluate(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
    await page.evaluate((text) => window.bench.start(text), NOTE);
    const thread = await recordMainThread(page, () =>
      page.evaluate((lines) => window.bench.sidebar.open(lines), LINES),
    );
    const first = sum(thread.tasks('open', 'first'));
    return { first, longest: Math.max(...thread.tasks('open', 'whole')) };
  });
}
