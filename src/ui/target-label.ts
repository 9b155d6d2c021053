import { daysBetween } from '../model/calendar-day';
import type { Target } from '../model/roadmap';
import { tellsTime } from '../model/target-words';
import { timeLeft } from '../model/time-left';

/** How a target date stands to today: `met` when its item is done, `later` also when no day is told, `invalid` when there is no such day. */
export type TargetTone = 'met' | 'overdue' | 'soon' | 'later' | 'invalid';

/** A target date as people read it. */
export interface TargetLabel {
  /** The day, such as `12 Mar 2025`; as written when there is no such day, or none is told. */
  readonly day: string;
  /** How far away it is, such as `in 3 days` or `2 days overdue`; null when that does not matter any more. */
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
  if (tellsTime(text)) return { day: text, distance: null, tone: done ? 'met' : 'later' };
  return { day: text, distance: 'no such day', tone: 'invalid' };
}

/** All that a label says. */
export function targetText({ day, distance }: TargetLabel): string {
  return distance === null ? day : `${day} ${distance}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Put together by hand: a roadmap may show a thousand days, and the browser takes its time for each. */
function dayName(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
