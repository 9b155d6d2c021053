// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { note } from '../support/notes';
import { itemNamed, nameOf, openSidebar } from '../support/sidebar';

afterEach(() => vi.useRealTimers());

it('brings target dates a day nearer within ten seconds, local time, as after midnight or sleep', async () => {
  vi.useFakeTimers();
  let now = new Date(2025, 2, 11, 23, 59, 30);
  const { root } = await openSidebar([note('Plan.md', ' | A | - a | 2025-03-13')], { now: () => now });
  expect(nameOf(itemNamed(root, 'a'))).toBe('a 13 Mar 2025 · in 2 days');
  now = new Date(2025, 2, 12, 0, 0, 30);
  vi.advanceTimersByTime(10_000);
  expect(nameOf(itemNamed(root, 'a'))).toBe('a 13 Mar 2025 · tomorrow');
});
