import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../src/model/time-left';

describe('timeLeft', () => {
  it.each([
    ['2025-03-12', '2025-03-12', 'today'],
    ['2025-03-13', '2025-03-12', 'tomorrow'],
    ['2025-03-15', '2025-03-12', 'in 3 days'],
    ['2025-05-10', '2025-03-12', 'in 59 days'],
    ['2025-05-12', '2025-03-12', 'in 2 months'],
    ['2025-08-31', '2025-03-12', 'in 5 months'],
    ['2027-03-11', '2025-03-12', 'in 23 months'],
    ['2027-03-12', '2025-03-12', 'in 2 years'],
    ['2025-03-11', '2025-03-12', '1 day overdue'],
    ['2025-02-28', '2025-03-12', '12 days overdue'],
    ['2024-12-31', '2025-01-01', '1 day overdue'],
    ['2024-12-12', '2025-03-12', '3 months overdue'],
    ['2020-03-12', '2025-03-12', '5 years overdue'],
  ])('%s, seen on %s, is %s', (date, today, words) => expect(timeLeft(date, today)).toBe(words));

  it('never speaks of one month, since days are counted out as far', () => {
    expect(timeLeft('2025-03-02', '2025-01-01')).toBe('in 2 months');
  });
});
