import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  daysBetween,
  lastDayOfMonth,
  lastDayOfWeek,
  localDay,
  monthsBetween,
} from '../../src/model/calendar-day';

describe('calendarDay', () => {
  it.each([
    [2025, 3, 12, '2025-03-12'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2025, 2, 29, null],
    [2100, 2, 29, null],
    [2025, 2, 30, null],
    [2025, 4, 31, null],
    [2025, 13, 1, null],
    [2025, 0, 1, null],
    [2025, 1, 0, null],
    [1994, 12, 31, '1994-12-31'],
    [25, 1, 1, null],
  ])('%i, %i, %i is %s', (year, month, day, expected) => expect(calendarDay(year, month, day)).toBe(expected));
});

describe('lastDayOfWeek', () => {
  it.each([
    [2025, 1, '2025-01-05'],
    [2020, 53, '2021-01-03'],
    [2025, 53, null],
    [2025, 0, null],
    [999, 1, null],
    [19, 1, null],
  ])('of %i, %i is %s', (year, week, expected) => expect(lastDayOfWeek(year, week)).toBe(expected));

  it('is a Sunday, seven days behind the one before, through all years', () => {
    const sundays: string[] = [];
    for (let year = 1990; year < 2100; year++) {
      for (let week = 0; week < 60; week++) sundays.push(...[lastDayOfWeek(year, week)].filter((day) => day !== null));
    }
    expect(new Date(sundays[0] ?? '').getUTCDay()).toBe(0);
    sundays.slice(1).forEach((sunday, at) => expect(daysBetween(sundays[at] ?? '', sunday)).toBe(7));
  });
});

describe('lastDayOfMonth', () => {
  it.each([
    [2025, 2, '2025-02-28'],
    [2024, 2, '2024-02-29'],
    [1994, 12, '1994-12-31'],
    [2025, 6, '2025-06-30'],
  ])('of %i, %i is %s', (year, month, expected) => expect(lastDayOfMonth(year, month)).toBe(expected));
});

describe('the distance of two days', () => {
  it.each([
    ['2025-03-12', '2025-03-12', 0],
    ['2025-03-08', '2025-03-10', 2], // clocks go forward in St. John's
    ['2025-11-01', '2025-11-03', 2], // and back
    ['1994-12-30', '1995-01-01', 2], // Kiritimati had one day less
    ['2025-12-31', '2026-01-01', 1],
    ['2025-03-12', '2025-03-01', -11],
  ])('from %s to %s is %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  it.each([
    ['2025-01-31', '2025-02-28', 0],
    ['2025-01-15', '2025-02-15', 1],
    ['2025-11-15', '2026-02-14', 2],
  ])('from %s to %s is %i whole months', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));

  it('adds up', () => {
    const day = fc
      .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, date]) => calendarDay(year, month, date)!);
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      }),
    );
  });
});

describe('localDay', () => {
  it.each([
    [2025, 2, 12, 0, 0, '2025-03-12'],
    [2025, 2, 12, 23, 59, '2025-03-12'],
    [2024, 11, 31, 23, 59, '2024-12-31'],
  ])('is the day on the clocks here', (year, month, day, hour, minute, expected) => {
    expect(localDay(new Date(year, month, day, hour, minute))).toBe(expected);
  });
});
