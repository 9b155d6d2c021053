import type { History } from './history';

const OTHER = 1;
const WORD = 1;
const IN_SIDEBAR = 0;
const [ROW_WITHOUT_BOX, ROW_OF_OTHER] = [4, 5];

/** What random histories have found, or must find when the plugin is broken, each as short as it could be made. */
export const FOUND: Readonly<Record<string, (history: History) => Promise<unknown>>> = {
  'a click in an open editor keeps what another program had just written': async (history) => {
    await history.open(0, OTHER, 'source');
    await history.othersWrite(OTHER, WORD, 0);
    history.clickSidebar(IN_SIDEBAR, ROW_OF_OTHER);
  },
  'a click in a closed note keeps what another program writes meanwhile': async (history) => {
    history.hold(true);
    history.clickSidebar(IN_SIDEBAR, ROW_OF_OTHER);
    await history.passTime(0);
    history.letThrough(1);
    await history.passTime(0);
    await history.othersWrite(OTHER, WORD, 0);
  },
  'of two quick clicks the second is not lost when the plugin is turned off': async (history) => {
    history.clickSidebar(IN_SIDEBAR, ROW_WITHOUT_BOX);
    history.clickSidebar(IN_SIDEBAR, ROW_WITHOUT_BOX);
    await history.passTime(0);
    await history.reload(false);
  },
};
