import { recordMainThread } from '../../workbench/browser/main-thread';
import { type BenchBrowser, profileInBrowser, withBrowser } from '../browser/open-page';
import { profilePage } from '../browser/page-profile';
import { projectsNote } from '../generated/projects';
import type { Group } from '../group';
import { milliseconds, RUNS, single, sum } from '../measure';

const NOTE = projectsNote({ projects: 1000, projectsAnObjective: 20, subtasksAProject: 3 });
const LINES = 50 + 1000 + 3000;

/** Opening the sidebar on a long roadmap that the index has: each time in a new page, where nothing is warm. */
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
      return [
        single('render.firstMs', firsts, `slowest ${milliseconds(Math.max(...firsts))}`),
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

function openOnce(browser: BenchBrowser): Promise<{ first: number; longest: number }> {
  return browser.inPage(async (page) => {
    await page.evaluate((text) => window.bench.start(text), NOTE);
    const thread = await recordMainThread(page, () =>
      page.evaluate((lines) => window.bench.sidebar.open(lines), LINES),
    );
    const first = sum(thread.tasks('open', 'first'));
    return { first, longest: Math.max(...thread.tasks('open', 'whole')) };
  });
}
