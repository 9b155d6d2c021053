import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notify } from '../../../src/ui/dialogs/notify';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const shown = () => document.querySelectorAll('.notice').length;

it.each([
  ['a word', 'Done.', 5],
  ['three sentences', 'The row is no longer in the note. '.repeat(6), 14],
])('keeps a notice as long as it takes to read it: %s', (_, message, seconds) => {
  notify(message);
  vi.advanceTimersByTime(seconds * 1000 - 100);
  expect(shown()).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(shown()).toBe(0);
});

it('lets a click take it away', () => {
  notify('The row is no longer in the note.');
  document.querySelector<HTMLElement>('.notice')?.click();
  expect(shown()).toBe(0);
});

it('is read out by screen readers, whether or not the app sees to that', () => {
  notify('The row is no longer in the note.');
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('The row is no longer in the note.');
});
