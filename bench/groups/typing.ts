import { recordMainThread } from '../../workbench/browser/main-thread';
import { type BenchBrowser, profileInBrowser, withBrowser } from '../browser/open-page';
import { profilePage } from '../browser/page-profile';
import { roadmapNote } from '../generated/roadmap';
import type { Group } from '../group';
import { milliseconds, single } from '../measure';

const ROWS = 2000;
const CHARACTERS = 100;
const RUNS = 7;

/** Typing in an editor next to the sidebar; the editor itself draws nothing, so that only our work is measured. */
export const typingGroup: Group = {
  keys: ['typing.maxMs'],
  measure: (checkout) =>
    withBrowser(checkout, async (browser) => {
      const longest: number[] = [];
      for (let run = 0; run < RUNS; run += 1) longest.push(await longestWhileTyping(browser));
      return [single('typing.maxMs', longest, `slowest of ${RUNS} runs ${milliseconds(Math.max(...longest))}`)];
    }),
  scenarios: [
    {
      name: 'typing',
      run: (checkout) =>
        profileInBrowser(checkout, (browser) => beside(browser, (type, page) => profilePage(page, type))),
    },
  ],
};

function longestWhileTyping(browser: BenchBrowser): Promise<number> {
  return beside(browser, async (type, page) => {
    const thread = await recordMainThread(page, type);
    return Math.max(...thread.tasks('typing', 'typed'));
  });
}

type Page = Parameters<typeof profilePage>[0];

function beside<T>(browser: BenchBrowser, act: (type: () => Promise<void>, page: Page) => Promise<T>): Promise<T> {
  return browser.inPage(async (page) => {
    await page.evaluate((text) => window.bench.start(text), roadmapNote(ROWS));
    await page.evaluate(() => window.bench.sidebar.open(1).then(() => window.bench.sidebar.whole()));
    return act(() => page.evaluate((characters) => window.bench.typeInto(characters), CHARACTERS), page);
  });
}
