import fc from 'fast-check';
import { expect } from 'vitest';
import { startDom } from '../../workbench/host/node/dom';
import { Figures } from './figures';
import { play, plots } from './run-history';
import type { Screen } from './world';

const IS_CI = Boolean(process.env['CI']);
/** Fewer on a machine that people are waiting for. */
const HISTORIES = IS_CI ? 1000 : 150;
/** When a change is judged, it must not fail for what was there before, so the histories are the same for all. */
const SEED_OF_CI = 1;

/**
 * Plays random histories, different ones on each run except in CI. A failing run prints the shortest history that
 * fails, which `stepsIn` reads, and its seed: `WORLD_SEED` plays the same ones again.
 */
export async function playMany(screens: fc.Arbitrary<Screen>): Promise<void> {
  const seed = Number(process.env['WORLD_SEED'] ?? (IS_CI ? SEED_OF_CI : Date.now() % 2 ** 31));
  const figures = new Figures();
  const stopDom = startDom((error) => {
    throw error;
  });
  try {
    const property = fc.asyncProperty(plots(screens, figures), (plot) => play(plot, figures));
    await fc.assert(property, { seed, numRuns: HISTORIES });
  } finally {
    await stopDom();
  }
  // Histories in which nothing happens prove nothing.
  expect(figures.steps / figures.histories).toBeGreaterThan(25);
  for (const what of ['clicks that are in the file', 'clicks that were refused', 'faults injected'])
    expect(figures.of(what), what).toBeGreaterThan(HISTORIES / 10);
}
