import { afterAll, beforeAll, describe, it } from 'vitest';
import { startDom } from '../../workbench/host/node/dom';
import { Figures } from './figures';
import type { History } from './history';
import { playSteps } from './run-history';

/* What random histories have found, each as short as it could be made. */

let stopDom: () => Promise<void>;
beforeAll(() => {
  stopDom = startDom((error) => {
    throw error;
  });
});
afterAll(() => stopDom());

const OTHER = 1;
const WORD = 1;
const ROW_WITHOUT_BOX = 4;

const FOUND: Readonly<Record<string, (history: History) => Promise<unknown>>> = {
  'a click in an open editor kept what another program had just written': async (history) => {
    await history.open(0, OTHER, 'source');
    await history.othersWrite(OTHER, WORD, 0);
    history.clickSidebar(0, 5);
  },
  'of two quick clicks the second was not lost when the plugin was turned off': async (history) => {
    history.clickSidebar(0, ROW_WITHOUT_BOX);
    history.clickSidebar(0, ROW_WITHOUT_BOX);
    await history.reload(false);
  },
};

describe('in the world', () => {
  it.each(Object.entries(FOUND))('%s', async (_, steps) => {
    await playSteps({ sidebars: 2, reading: true }, steps, new Figures());
  });
});
