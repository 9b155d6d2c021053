import type { Page } from 'playwright-core';
import { recordMainThread } from '../../../workbench/browser/main-thread';

/** The longest task of the page's main thread while something is done, in milliseconds of the thread's work. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  return Math.max(...(await recordMainThread(page, act)).tasks());
}
