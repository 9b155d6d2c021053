import { daysBetween } from '../../model/calendar-day';
import type { Target } from '../../model/roadmap';
import { isTimeInWords } from '../../model/target-words';
import { timeLeft } from '../../model/time-left';
import { isAmbiguousDay } from '../../model/written-date';

/**
 * A target date's relation to today: `met` if its item is done, `later` also if no day is named, `invalid` if there is
 * no such day, or it may be either of two.
 */
export type TargetTone = 'met' | 'overdue' | 'soon' | 'later' | 'invalid';

/** A target date for people to read. */
export interface TargetLabel {
  /** The day, such as `12 Mar 2025`; as written if that is no certain day. */
  readonly day: string;
  /** How far away it is, such as `in 3 days` or `2 days overdue`; null if that no longer matters. */
  readonly distance: string | null;
  readonly tone: TargetTone;
}

const SOON_DAYS = 7;

/** @param today `yyyy-MM-dd` */
export function targetLabel({ date, text }: Target, done: boolean, today: string): TargetLabel {
  if (date === null) return withoutDay(text, done);
  const day = dayName(date);
  if (done) return { day, distance: null, tone: 'met' };
  const days = daysBetween(today, date);
  const tone = days < 0 ? 'overdue' : days <= SOON_DAYS ? 'soon' : 'later';
  return { day, distance: timeLeft(date, today), tone };
}

function withoutDay(text: string, done: boolean): TargetLabel {
  if (done || isTimeInWords(text)) return { day: text, distance: null, tone: done ? 'met' : 'later' };
  return { day: text, distance: isAmbiguousDay(text) ? 'either of two days' : 'no such day', tone: 'invalid' };
}

/** The full text of a label. */
export function targetText({ day, distance }: TargetLabel): string {
  return distance === null ? day : `${day} ${distance}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Formatted by hand: a roadmap may show a thousand dates, and the browser's formatting is slow. */
function dayName(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
