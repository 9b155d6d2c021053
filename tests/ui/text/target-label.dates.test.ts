import { expect, it } from 'vitest';
import { targetLabel } from '../../../src/ui/text/target-label';

const label = (date: string | null, done = false) => {
  const { day, distance, tone } = targetLabel({ date, text: 'by 2025-02-30', line: 1 }, done, '2025-05-23');
  return [day, distance, tone];
};

it.each([
  ['2025-05-22', ['22 May 2025', '1 day overdue', 'overdue']],
  ['2025-05-23', ['23 May 2025', 'today', 'soon']],
  ['2025-05-30', ['30 May 2025', 'in 7 days', 'soon']],
  ['2025-05-31', ['31 May 2025', 'in 8 days', 'later']],
  ['2026-01-01', ['1 Jan 2026', 'in 7 months', 'later']],
  [null, ['by 2025-02-30', 'no such day', 'invalid']],
])('%s is shown as a day and how far away it is', (date, shown) => expect(label(date)).toEqual(shown));

it.each([
  [false, ['Summer 2025', null, 'later']],
  [true, ['Summer 2025', null, 'met']],
])('a time told in words is shown as written (done: %s)', (done, shown) => {
  const { day, distance, tone } = targetLabel({ date: null, text: 'Summer 2025', line: 1 }, done, '2030-01-01');
  expect([day, distance, tone]).toEqual(shown);
});

it('says of a day that may be either of two that it may', () => {
  const { distance, tone } = targetLabel({ date: null, text: '03/04/2027', line: 1 }, false, '2025-05-23');
  expect([distance, tone]).toEqual(['either of two days', 'invalid']);
});

it.each([
  ['2025-03-12', '12 Mar 2025'],
  [null, 'by 2025-02-30'],
])('says nothing of the distance of %s, nor that there is no such day, once all is done', (date, day) => {
  expect(label(date, true)).toEqual([day, null, 'met']);
});
