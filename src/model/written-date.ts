import { unicodePattern } from './words/unicode-pattern';
import { calendarDay, lastDayOfMonth, lastDayOfWeek } from './calendar-day';

/** A date as people write it. Offsets are UTF-16 code units. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** `yyyy-MM-dd`, or null if the calendar has no such day or it may be either of two. */
  readonly date: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ANY_MONTH = MONTHS.join('|');
/**
 * What few texts have, and every date must, whatever its form: digits, a year next to another part of a date, and, in
 * words, one of these. Checked before the forms, which take longer.
 */
const DIGITS = /[\d'‘’/‐‑–-]\d\d/;
const YEAR_IN_DATE = unicodePattern(
  'i',
)`\d{4}\W{1,3}[\dqw]|(?:(?:${ANY_MONTH})[a-z]*\.?|\d(?:st|nd|rd|th)?),?\W{1,2}['‘’]?\d\d`;
const WORD = unicodePattern('i')`${ANY_MONTH}|q\d|w ?\d|week`;
/** Digits that are as wide as East Asian characters. */
const WIDE_DIGIT = /[０-９]/;

const MONTH_NAME =
  '(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})';
/** The last of several days, as in `12–14 March`. */
const ORDINAL_DAY = `(?:\\d{1,2}[-–])?${DAY}(?:st|nd|rd|th|\\.)?`;
const YEAR = '(?<year>\\d{4})';
/** The spaces within a date, including the non-breaking ones that word processors and chats insert. */
const HYPHENS = '-‐‑–';
/** After the name of a month or quarter, the century may be left out: `Mar '25`, also with a curly apostrophe. */
const OF_YEAR = `,?[${HYPHENS}/ ](?<year>\\d{4}|['‘’]\\d{2})`;
const END = '(?:(?:the )?end of )?';
/** The last of several months, as in `Jan–Mar 2025`. */
const WHOLE_MONTH = `${END}(?:(?:${ANY_MONTH})[a-z]*\\.?[-–])?${MONTH_NAME}`;
const LAST_MONTH = 12;
const TIME = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m|Z|[+-]\\d{2}:?\\d{2})?)?';

/**
 * The ways of writing a date in numbers, and those in words. Of two that overlap, as in `12 Mar 2025`, the one that starts
 * first counts.
 */
const IN_NUMBERS = [
  `${YEAR}[${HYPHENS}](?<month>\\d{1,2})[${HYPHENS}]${DAY}${TIME}`,
  `${YEAR}/(?<month>\\d{1,2})/${DAY}${TIME}`,
  `${YEAR}\\.(?<month>\\d{2})\\.(?<day>\\d{2})`,
  `${YEAR}[${HYPHENS}](?<month>0[1-9]|1[0-2])`,
  `(?<month>0?[1-9]|1[0-2])/${YEAR}`,
  `(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})/|[${HYPHENS}](?<other>\\d{1,2})[${HYPHENS}])${YEAR}`,
  `${YEAR} ?[年년] ?(?<month>\\d{1,2}) ?[月월](?: ?${DAY} ?[日일])?`,
  `${YEAR}\\. (?<month>\\d{1,2})\\. ${DAY}\\.?`,
  `${DAY}\\. ?(?<month>\\d{1,2})\\. ?${YEAR}`,
].map(pattern);
const IN_WORDS = [
  `${ORDINAL_DAY}(?: of)?[${HYPHENS} ]${MONTH_NAME}${OF_YEAR}`,
  `${MONTH_NAME} ${ORDINAL_DAY}${OF_YEAR}`,
  // As spreadsheets and issue trackers write it by default.
  `${DAY}[${HYPHENS}/]${MONTH_NAME}[${HYPHENS}/](?<year>\\d{4}|\\d{2})`,
  `${WHOLE_MONTH}${OF_YEAR}`,
  `${END}(?:Q[1-3][-–])?Q(?<quarter>[1-4])${OF_YEAR}`,
  `${YEAR}[${HYPHENS} ](?:Q(?<quarter>[1-4])|W(?<week>\\d\\d?))`,
  `(?:Week|[CK]?W) ?(?<week>\\d\\d?)(?: ?/ ?|,? )${YEAR}`,
].map(pattern);

/** Before or after digits, these make them part of something longer. */
const LEADS_ON = unicodePattern()`(?:\p{L}|\p{N}|[_/\\.#&%$+-])$`;
const GOES_ON = unicodePattern()`^(?:[\p{L}\p{N}_/\\&%]|[.-][\p{L}\p{N}])`;
/** Before a month, quarter or week, these mean another day than its last one. */
const NOT_ITS_END = /\b(?:before|early|mid|(?:beginning|start) of) $/i;
const LONGEST_LEAD = ' beginning of '.length;
const AMBIGUOUS = /(?:^|\D)(?:0?[1-9]|1[0-2])([/‐‑–-])(?:0?[1-9]|1[0-2])\1\d{4}(?!\d)/;

/** The dates written in a text, in the order in which they start; some may overlap. */
export function findWrittenDates(written: string): WrittenDate[] {
  const text = WIDE_DIGIT.test(written) ? written.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')) : written;
  if (!DIGITS.test(text) || !YEAR_IN_DATE().test(text)) return [];
  const found: WrittenDate[] = [];
  for (const form of IN_NUMBERS) addMatches(found, form(), text);
  if (WORD().test(text)) for (const form of IN_WORDS) addMatches(found, form(), text);
  return found.sort((a, b) => a.from - b.from);
}

/** Whether a text without a date has a day that may be either of two, as in `03/04/2025`. */
export function isAmbiguousDay(text: string): boolean {
  return AMBIGUOUS.test(text);
}

function pattern(form: string): () => RegExp {
  return unicodePattern('gi')`${form}`;
}

/** Goes through all matches as `matchAll` does, which would copy the pattern each time. */
function addMatches(found: WrittenDate[], form: RegExp, text: string): void {
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const { index: from, 0: written, groups = {} } = match;
    const to = from + written.length;
    if (!standsFree(text, from, to)) continue;
    if (!isDay(groups) && NOT_ITS_END.test(text.slice(Math.max(0, from - LONGEST_LEAD), from))) continue;
    found.push({ from, to, date: dayOf(groups) });
  }
}

function isDay({ day, first }: Partial<Record<string, string>>): boolean {
  return (day ?? first) !== undefined;
}

function standsFree(text: string, from: number, to: number): boolean {
  return !LEADS_ON().test(text.slice(Math.max(0, from - 2), from)) && !GOES_ON().test(text.slice(to, to + 2));
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
  other,
}: Partial<Record<string, string>>): string | null {
  const year = Number(written.replace(/^\D?(?=\d\d$)/, '20'));
  if (first) return numberedDay(year, Number(first), Number(second ?? other));
  if (week) return lastDayOfWeek(year, Number(week));
  const monthNumber = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month ?? Number(quarter) * 3);
  return day ? calendarDay(year, monthNumber, Number(day)) : lastDayOfMonth(year, monthNumber);
}

/** A day in numbers whose order differs from country to country; null if it may be either of two. */
function numberedDay(year: number, first: number, second: number): string | null {
  if (first > LAST_MONTH) return calendarDay(year, second, first);
  return second > LAST_MONTH || first === second ? calendarDay(year, first, second) : null;
}
