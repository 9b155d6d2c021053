// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { note } from '../support/notes';
import { itemNamed, nameOf, openSidebar } from '../support/sidebar';

afterEach(() => vi.useRealTimers());

it.each([
  ['after midnight', new Date(2025, 2, 12, 0, 0, 30), 'tomorrow'],
  ['after a sleep of three days', new Date(2025, 2, 14, 23, 59, 30), '1 day overdue'],
  ['when the clock is set back', new Date(2025, 2, 9, 12), 'in 4 days'],
])('says within ten seconds how far away target dates are, local time: %s', async (_, then, distance) => {
  vi.useFakeTimers();
  let now = new Date(2025, 2, 11, 23, 59, 30);
  const { root } = await openSidebar([note('Plan.md', ' | A | - a | 2025-03-13')], { now: () => now });
  expect(nameOf(itemNamed(root, 'a'))).toBe('a 13 Mar 2025 · in 2 days');
  now = then;
  vi.advanceTimersByTime(10_000);
  expect(nameOf(itemNamed(root, 'a'))).toBe(`a 13 Mar 2025 · ${distance}`);
});
