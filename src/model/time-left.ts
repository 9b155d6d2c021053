import { counted } from './words/counted';
import { daysBetween, monthsBetween } from './calendar-day';

/** Up to here days are counted out; beyond, months and then years say more. */
const COUNTED_DAYS = 60;
const COUNTED_MONTHS = 24;

/** How far away a target date is from `today` (both `yyyy-MM-dd`), in words: `today`, `in 3 days`, `12 days overdue`, `in 5 months`. */
export function timeLeft(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 0 ? `in ${duration(today, date)}` : `${duration(date, today)} overdue`;
}

function duration(from: string, to: string): string {
  const days = daysBetween(from, to);
  if (days < COUNTED_DAYS) return counted(days, 'day');
  const months = monthsBetween(from, to);
  return months < COUNTED_MONTHS ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}
