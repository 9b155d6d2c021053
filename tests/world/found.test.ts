import { afterAll, beforeAll, describe, it } from 'vitest';
import { startDom } from '../../workbench/host/node/dom';
import { Figures } from './figures';
import { FOUND } from './found';
import { playPrinted } from './run-history';

let stopDom: () => Promise<void>;
beforeAll(() => {
  stopDom = startDom((error) => {
    throw error;
  });
});
afterAll(() => stopDom());

describe('in the world', () => {
  it.each(Object.entries(FOUND))('%s', async (_, printed) => {
    await playPrinted(printed, new Figures());
  });
});
