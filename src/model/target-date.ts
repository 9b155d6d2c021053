import { calendarDay, lastDayOfMonth, lastDayOfWeek } from './calendar-day';
import { unicodePattern } from './unicode-pattern';

/** A date in a text, with the label or sign before it. Offsets are UTF-16 code units of that text. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** `yyyy-MM-dd`, or null if the calendar has no such day or it may be either of two. */
  readonly date: string | null;
  /** `word`: after a word such as “Due” or “TBD”; `sign`: in a notation made for due dates (📅, `[due:: …]`). */
  readonly label: 'none' | 'word' | 'sign';
  /** It was struck out, and counts only if there is no other. */
  readonly struck?: boolean;
}

/** A placeholder for text that cannot hold a target date, such as a link or code. */
export const NO_DATE_HERE = '\uFFFC';

/** Marks the start and end of struck-out text. */
export const STRIKE = '~~';

/** Every date matches this, by its year at least: checked first, since few texts do. */
const DIGITS = /[\d'’]\d\d/;
/** A year with another part of a date next to it: most four-digit numbers are not years. */
const YEAR_IN_DATE =
  /\d{4}\W[\dqw]|(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|\d(?:st|nd|rd|th)?|q[1-4]),?\W['’]?\d\d/iu;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})';
/** The last of several days, as in `12–14 March`. */
const ORDINAL_DAY = `(?:\\d{1,2}[-–])?${DAY}(?:st|nd|rd|th|\\.)?`;
const YEAR = '(?<year>\\d{4})';
/** Including the non-breaking ones that word processors and chats insert. */
const HYPHENS = '-‐‑–';
/** After the name of a month or quarter, the century may be left out: `Mar '25`. */
const OF_YEAR = `,?[${HYPHENS}/ ](?<year>\\d{4}|['’]\\d{2})`;
const END = '(?:(?:the )?end of )?';
/** The last of several months, as in `Jan–Mar 2025`. */
const WHOLE_MONTH = `${END}(?:(?:${MONTHS.join('|')})[a-z]*\\.?[-–])?${MONTH_NAME}`;
const LAST_MONTH = 12;
const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m|Z|[+-]\\d{2}:?\\d{2})?)?';

/** The ways of writing a date. Of two that overlap, as in `12 Mar 2025`, the one that starts first counts. */
const FORMS = [
  `${YEAR}[${HYPHENS}](?<month>\\d{1,2})[${HYPHENS}]${DAY}${TIME}`,
  `${YEAR}/(?<month>\\d{1,2})/${DAY}${TIME}`,
  `${YEAR}\\.(?<month>\\d{2})\\.(?<day>\\d{2})`,
  `(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}`,
  `${YEAR}年(?<month>\\d{1,2})月(?:${DAY}日)?`,
  `${DAY}\\.(?<month>\\d{1,2})\\.${YEAR}`,
  `${ORDINAL_DAY}(?: of)?[${HYPHENS} ]${MONTH_NAME}${OF_YEAR}`,
  `${MONTH_NAME} ${ORDINAL_DAY}${OF_YEAR}`,
  `${WHOLE_MONTH}${OF_YEAR}`,
  `${END}(?:Q[1-3][-–])?Q(?<quarter>[1-4])${OF_YEAR}`,
  `${YEAR}[${HYPHENS} ](?:Q(?<quarter>[1-4])|W(?<week>\\d\\d?))`,
].map((form) => unicodePattern('gi')`${form}`);

/** Before or after a date, as part of it. */
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const WEEKDAY_BEFORE = unicodePattern('i')`\b${WEEKDAY},? $`;
const WEEKDAY_BEHIND = unicodePattern('i')`^,? (?:\(${WEEKDAY}\)|${WEEKDAY}(?![\p{L}\p{N}]))`;

/** Source of an expression for the words that label a date. */
export const LABEL_WORDS = '(?:TBD|Due(?:\\s(?:date|by|on))?|Deadline|Target(?:\\sdate)?|ETA|By)';
/** Between a label and its date: `Due: …`, `TBD (…)`, `ETA → …`. */
const JOINT = '[\\s:：=~≈(（\\[→>–—-]{0,4}';
const WORD = unicodePattern('i')`(^|[^\p{L}\p{N}_])${LABEL_WORDS}${JOINT}$`;
const ANY_LABEL = unicodePattern('gi')`(^|[^\p{L}\p{N}_])${LABEL_WORDS}(?![\p{L}\p{N}_])`;
const CALENDAR_SIGN = /(?:📅|📆|🗓)\uFE0F?\s{0,4}$/u;
/** Characters of notations for due dates, to spare other texts the search. */
const SIGN = /📅|📆|🗓|::/u;
const FIELD_START = /[[(]\s{0,2}due\s{0,2}::\s{0,4}$/i;
const FIELD_END = /^\s{0,4}[\])]/;
/** Before or after digits, these make them part of something longer. */
const LEADS_ON = unicodePattern()`[\p{L}\p{N}_/\\.#&%$+-]$`;
const GOES_ON = unicodePattern()`^(?:[\p{L}\p{N}_/\\&%]|[.-][\p{L}\p{N}])`;
/** More than the longest label with its punctuation, so that searching around a date stays short in any text. */
const LABEL_REACH = 40;
const LONGEST_WEEKDAY = ' (Wednesday.) '.length;

const LABEL_ALONE = unicodePattern('i')`^${LABEL_WORDS}\s?:(?:\s?TB[DA])?[.?]?$`;
/** Between the first and the last day of a span, which counts as one date. */
const SPAN = /^ ?(?:[-–—→]|->|to|until) ?$/i;
const AMBIGUOUS = /(?:^|\D)(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/\d{4}(?!\d)/;
const JOINING_WORDS = /(?:^|\s)(?:or|and|to|until)(?=\s|$)/giu;
const SAYS_SOMETHING = unicodePattern()`[\p{L}\p{N}${NO_DATE_HERE}]`;

/**
 * The dates that a plain text mentions, in order; its spaces must be folded. A span (`March 2025 – May 2025`) is one
 * date, its last day. Versions, fractions, paths and longer numbers are not dates.
 */
export function findDates(text: string): DateMention[] {
  if (!DIGITS.test(text) || !YEAR_IN_DATE.test(text)) return [];
  const found: RegExpExecArray[] = [];
  for (const form of FORMS) addMatches(found, form(), text);
  if (found.length > 1) found.sort((a, b) => a.index - b.index);
  const mentions: DateMention[] = [];
  let end = 0;
  let struck = false;
  let strike = text.indexOf(STRIKE);
  for (const match of found) {
    if (match.index < end) continue;
    for (; strike >= 0 && strike < match.index; strike = text.indexOf(STRIKE, strike + STRIKE.length)) struck = !struck;
    const mention = withLabel(text, match, end);
    const first = SPAN.test(text.slice(end, mention.from)) && mentions.pop();
    const whole = first ? { ...mention, from: first.from, label: first.label } : mention;
    mentions.push(struck ? { ...whole, struck } : whole);
    end = mention.to;
  }
  return mentions;
}

/**
 * Picks the target from several dates: the first with a label, else the first; struck-out dates only if there are no
 * others.
 */
export function chooseDate(mentions: readonly DateMention[]): DateMention | null {
  const standing = mentions.filter(({ struck }) => !struck);
  const valid = standing.length > 0 ? standing : mentions;
  return valid.find(({ label }) => label !== 'none') ?? valid[0] ?? null;
}

/** The target date of a text with nothing but dates and their labels, before or after them; null for any other text. */
export function onlyDate(text: string): DateMention | null {
  const mentions = findDates(text);
  if (mentions.length === 0) return null;
  const rest = mentions.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);
  if (SAYS_SOMETHING().test(rest.replace(JOINING_WORDS, ' ').replace(ANY_LABEL(), '$1'))) return null;
  // The label of a struck-out date applies to the one that replaced it.
  const { label = 'none' } = mentions.find((mention) => mention.label !== 'none') ?? {};
  const chosen = chooseDate(mentions);
  return chosen?.label === 'none' ? { ...chosen, label } : chosen;
}

/** The date of a text that is written in a notation made for due dates; of several, the one that `chooseDate` picks. */
export function signedDate(text: string): DateMention | null {
  return SIGN.test(text) ? chooseDate(findDates(text).filter(({ label }) => label === 'sign')) : null;
}

/** Whether a text without a date has a day that may be either of two, as in `03/04/2025`. */
export function isAmbiguousDay(text: string): boolean {
  return AMBIGUOUS.test(text);
}

/** Whether a text is a label whose date is still to come, such as `TBD:` or `Due: TBD`. */
export function awaitsDate(text: string): boolean {
  return LABEL_ALONE().test(text);
}

/** Like `matchAll`, which copies the pattern each time. */
function addMatches(found: RegExpExecArray[], form: RegExp, text: string): void {
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) if (standsFree(text, match)) found.push(match);
}

function standsFree(text: string, { index, 0: written }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + written.length, index + written.length + 2);
  return !LEADS_ON().test(before) && !GOES_ON().test(after);
}

/** @param after where the previous mention ends */
function withLabel(text: string, match: RegExpExecArray, after: number): DateMention {
  const end = match.index + match[0].length;
  const to = end + (WEEKDAY_BEHIND().exec(text.slice(end, end + LONGEST_WEEKDAY))?.[0].length ?? 0);
  const weekday = WEEKDAY_BEFORE().exec(text.slice(Math.max(after, match.index - LONGEST_WEEKDAY), match.index));
  const start = match.index - (weekday?.[0].length ?? 0);
  const sign = signBefore(text, start, to);
  const from = sign?.from ?? start;
  const word = WORD().exec(text.slice(Math.max(0, from - LABEL_REACH), from));
  const wordLength = word ? word[0].length - (word[1] ?? '').length : 0;
  return {
    from: from - wordLength,
    to: sign?.to ?? to,
    date: dayOf(match.groups ?? {}),
    label: sign ? 'sign' : word ? 'word' : 'none',
  };
}

function signBefore(text: string, from: number, to: number): { from: number; to: number } | null {
  const before = text.slice(Math.max(0, from - LABEL_REACH), from);
  if (!SIGN.test(before)) return null;
  const calendar = CALENDAR_SIGN.exec(before);
  if (calendar) return { from: from - calendar[0].length, to };
  const start = FIELD_START.exec(before);
  const end = FIELD_END.exec(text.slice(to, to + LABEL_REACH));
  return start && end ? { from: from - start[0].length, to: to + end[0].length } : null;
}

function dayOf({
  year: written = '',
  month,
  day,
  name,
  quarter,
  week,
  first,
  second,
}: Partial<Record<string, string>>): string | null {
  const year = Number(written.replace(/^\D/, '20'));
  if (first) return slashedDay(year, Number(first), Number(second));
  if (week) return lastDayOfWeek(year, Number(week));
  const monthNumber = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month ?? Number(quarter) * 3);
  return day ? calendarDay(year, monthNumber, Number(day)) : lastDayOfMonth(year, monthNumber);
}

/** A day in numbers whose order differs from country to country; null if it may be either of two. */
function slashedDay(year: number, first: number, second: number): string | null {
  if (first > LAST_MONTH) return calendarDay(year, second, first);
  return second > LAST_MONTH || first === second ? calendarDay(year, first, second) : null;
}
