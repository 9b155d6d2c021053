import type { Page } from 'playwright-core';
import type { CpuProfile } from '../group';

/** Microseconds between samples. */
const INTERVAL = 200;

/** The CPU profile of the page's main thread while `act` runs. */
export async function profilePage(page: Page, act: () => Promise<unknown>): Promise<CpuProfile> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  return profile;
}
