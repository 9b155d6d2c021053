/**
 * Calendar days, written `yyyy-MM-dd`. They are computed in UTC throughout, where every day has 24 hours and none is
 * missing (as the last day of 1994 is in Kiritimati), so results are the same in every time zone.
 */

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_YEAR = 1000;

/** The day of a year, month (1 to 12) and day, or null if the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const exists = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? written(year, month, day) : null;
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): string | null {
  return calendarDay(year, month, daysInMonth(year, month));
}

/** The Sunday of an ISO 8601 week, the first of which has the fourth of January; null if the year has no such week. */
export function lastDayOfWeek(year: number, week: number): string | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const [sunday = '', thursday = ''] = [0, 3].map((before) =>
    new Date(fourth.getTime() + (week * 7 - (fourth.getUTCDay() || 7) - before) * MILLISECONDS_A_DAY).toISOString(),
  );
  return thursday.startsWith(`${year}-`) ? sunday.slice(0, 10) : null;
}

/** How many days later `to` is than `from`; negative if it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** How many whole months lie between two days, `from` being the earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDay < fromDay ? months - 1 : months;
}

/** The calendar day at a moment, in this time zone. */
export function localDay(moment: Date): string {
  return written(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

function written(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** By the Gregorian calendar; a month is from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
