import type { Page } from 'playwright-core';
import { longestTask } from './longest-task';

/** What the work takes on an idle modern machine, in milliseconds. */
const WHEN_IDLE = 20;

/**
 * How many times longer than it should this machine currently takes for work of a known size, at least 1. Processor
 * time also grows when others use the same caches and cores.
 */
export async function pace(page: Page): Promise<number> {
  const took = await longestTask(page, () => page.evaluate(layOutTable));
  return Math.max(1, took / WHEN_IDLE);
}

/** In the page. */
function layOutTable(): void {
  const table = document.createElement('table');
  for (let row = 0; row < 700; row += 1) {
    const cell = table.insertRow().insertCell();
    cell.append(document.createElement('input'), `Row ${row} of a table`);
  }
  document.body.append(table);
  table.getBoundingClientRect();
  table.remove();
}
