import fc from 'fast-check';
import { expect } from 'vitest';
import { startDom } from '../../workbench/host/node/dom';
import { Figures } from './figures';
import { play, plots } from './run-history';
import type { Screen } from './world';

/** A thousand random histories; a failing run prints its seed and the shortest history that fails. */
export async function thousandHistories(screens: fc.Arbitrary<Screen>): Promise<void> {
  const figures = new Figures();
  const stopDom = startDom((error) => {
    throw error;
  });
  try {
    const property = fc.asyncProperty(plots(screens, figures), (plot) => play(plot, figures));
    await fc.assert(property, { numRuns: 1000 });
  } finally {
    await stopDom();
  }
  // Histories in which nothing happens prove nothing.
  expect(figures.steps).toBeGreaterThan(30_000);
  for (const what of ['clicks that are in the file', 'clicks that were refused', 'faults injected'])
    expect(figures.of(what), what).toBeGreaterThan(100);
}
