import { unicodePattern } from './words/unicode-pattern';
import { findWrittenDates, type WrittenDate } from './written-date';

/** A date in a text, together with the label or sign before it. */
export interface DateMention extends WrittenDate {
  /** `word`: after a word such as “Due” or “TBD”; `sign`: in a notation made for due dates (📅, `[due:: …]`). */
  readonly label: 'none' | 'word' | 'sign';
  /** It was struck out, and counts only if there is no other. */
  readonly struck?: boolean;
}

/** A placeholder for text that cannot hold a target date, such as a link or code. */
export const NO_DATE_HERE = '\uFFFC';

/** Marks the start and end of struck-out text. */
export const STRIKE = '~~';

/** Before or after a date, as part of it. */
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const WEEKDAY_BEFORE = unicodePattern('i')`\b${WEEKDAY},? $`;
const WEEKDAY_BEHIND = unicodePattern('i')`^,? (?:\(${WEEKDAY}\)|${WEEKDAY}(?![\p{L}\p{N}]))`;
/** A time of day, which a target does not keep: `11:59pm`, `at 7 am`. */
const TIME_BEHIND = unicodePattern('i')`^,?(?: at)? (?:\d{1,2}:\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]m)(?![\p{L}\p{N}])`;

/** Source of an expression for the words that label a date. */
export const LABEL_WORDS = '(?:TBD|Due(?:\\s(?:date|by|on))?|Deadline|Target(?:\\sdate)?|ETA|By)';
/** Between a label and its date: `Due: …`, `TBD (…)`, `ETA → …`. */
const JOINT = '[\\s:：=~≈(（\\[→>–—-]{0,4}';
const WORD = unicodePattern('i')`(^|[^\p{L}\p{N}_])${LABEL_WORDS}${JOINT}$`;
const ANY_LABEL = unicodePattern('gi')`(^|[^\p{L}\p{N}_])${LABEL_WORDS}(?![\p{L}\p{N}_])`;
/** Between a title and the label of its date. */
const BREAK = '[,;–—-] ';
const ENDS_IN_BREAK = new RegExp(`${BREAK}$`);
const CALENDAR_SIGN = /(?:📅|📆|🗓)\uFE0F?\s{0,4}$/u;
/** Characters of notations for due dates, to spare other texts the search. */
const SIGN = /📅|📆|🗓|[:：]/u;
/** Every year has them. */
const DIGITS = /\d\d/;
const ASIDE = unicodePattern('i')`(?:[(\[]|${BREAK})${LABEL_WORDS}`;
const LABEL_WITH_COLON = unicodePattern('i')`^${LABEL_WORDS}\s?[:：]`;
const FIELD_START = /[[(]\s{0,2}due\s{0,2}::\s{0,4}$/i;
const FIELD_END = /^\s{0,4}[\])]/;
/** More than the longest label with its punctuation, so that searching around a date stays short in any text. */
const LABEL_REACH = 40;
const LONGEST_WEEKDAY = ' (Wednesday.) '.length;
const LONGEST_TIME = ', at 11:59 pm '.length;

const LABEL_ALONE = unicodePattern('i')`^${LABEL_WORDS}\s?:(?:\s?TB[DA])?[.?]?$`;
/** Between the first and the last day of a span, which counts as one date. */
const SPAN = /^ ?(?:[-–—→]|->|to|until) ?$/i;
/** Before a date, these say that something starts then, or that the date no longer holds. */
const NOT_UNTIL = /\b(?:after|from|since|not before|earlier than|start(?:s|ed|ing)|was) $/i;
const LONGEST_NOT_UNTIL = ' earlier than '.length;
const JOINING_WORDS = /(?:^|\s)(?:or|and|to|until)(?=\s|$)/giu;
const HAS_CONTENT = unicodePattern()`[\p{L}\p{N}${NO_DATE_HERE}]`;

/**
 * The dates that a plain text mentions, in order; its spaces must be folded. A span (`March 2025 – May 2025`) is one
 * date, its last day. Versions, fractions, paths and longer numbers are not dates, and what only starts on a day, or was
 * to be done then, has no date yet.
 */
export function findDates(text: string): DateMention[] {
  const found = findWrittenDates(text);
  if (found.length === 0) return [];
  const mentions: DateMention[] = [];
  const others = new Set<DateMention>();
  let end = 0;
  let struck = false;
  let strike = text.indexOf(STRIKE);
  for (const written of found) {
    if (written.from < end) continue;
    for (; strike >= 0 && strike < written.from; strike = text.indexOf(STRIKE, strike + STRIKE.length))
      struck = !struck;
    const mention = withLabel(text, written, end);
    const first = SPAN.test(text.slice(end, mention.from)) && mentions.pop();
    const whole = first ? { ...mention, from: first.from, label: first.label } : mention;
    const kept = struck ? { ...whole, struck } : whole;
    mentions.push(kept);
    const lead = text.slice(Math.max(0, mention.from - LONGEST_NOT_UNTIL), mention.from);
    if (mention.label === 'none' && NOT_UNTIL.test(lead)) others.add(kept);
    end = mention.to;
  }
  return mentions.filter((mention) => !others.has(mention));
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
  if (HAS_CONTENT().test(besides(text, mentions).replace(JOINING_WORDS, ' ').replace(ANY_LABEL(), '$1'))) return null;
  // The label of a struck-out date applies to the one that replaced it.
  const { label = 'none' } = mentions.find((mention) => mention.label !== 'none') ?? {};
  const chosen = chooseDate(mentions);
  return chosen && { ...chosen, label };
}

function besides(text: string, mentions: readonly DateMention[]): string {
  let rest = '';
  let end = 0;
  for (const { from, to } of mentions) {
    rest += `${text.slice(end, from)} `;
    end = to;
  }
  return rest + text.slice(end);
}

/**
 * The date of a text that is written in a notation made for due dates, in parentheses of its own after a label (`Race
 * (due 2025-03-12)`), or at the end after a label that has a colon or follows a dash or comma (`Race. Due: 2025-03-12`,
 * `Race – due 2025-03-12`). Of several, it is the one that `chooseDate` picks.
 */
export function signedDate(text: string): DateMention | null {
  if (!SIGN.test(text) && !(DIGITS.test(text) && ASIDE().test(text))) return null;
  return chooseDate(
    findDates(text).flatMap((mention) => {
      return mention.label === 'sign' || closes(text, mention) ? mention : aside(text, mention);
    }),
  );
}

function closes(text: string, { from, to, label }: DateMention): boolean {
  if (HAS_CONTENT().test(text.slice(to))) return false;
  return LABEL_WITH_COLON().test(text.slice(from, to)) || (label === 'word' && ENDS_IN_BREAK.test(text.slice(0, from)));
}

function aside(text: string, mention: DateMention): DateMention | readonly [] {
  const [from, to] = [mention.from - 1, mention.to + 1];
  const around = text.charAt(from) + text.charAt(mention.to);
  return mention.label === 'word' && (around === '()' || around === '[]') ? { ...mention, from, to } : [];
}

/** Whether a text is a label whose date is still to come, such as `TBD:` or `Due: TBD`. */
export function awaitsDate(text: string): boolean {
  return LABEL_ALONE().test(text);
}

/** @param after where the previous mention ends */
function withLabel(text: string, written: WrittenDate, after: number): DateMention {
  const { to: end, date } = written;
  const day = end + lengthAt(WEEKDAY_BEHIND(), text, end, LONGEST_WEEKDAY);
  const to = day + lengthAt(TIME_BEHIND(), text, day, LONGEST_TIME);
  const weekday = WEEKDAY_BEFORE().exec(text.slice(Math.max(after, written.from - LONGEST_WEEKDAY), written.from));
  const start = written.from - (weekday?.[0].length ?? 0);
  const sign = signBefore(text, start, to);
  const from = sign?.from ?? start;
  const word = WORD().exec(text.slice(Math.max(0, from - LABEL_REACH), from));
  const wordLength = word ? word[0].length - (word[1] ?? '').length : 0;
  return {
    from: from - wordLength,
    to: sign?.to ?? to,
    date,
    label: sign ? 'sign' : word ? 'word' : 'none',
  };
}

/** How long the match of an expression is that starts at `from`; 0 if there is none. Most texts end with their date. */
function lengthAt(expression: RegExp, text: string, from: number, reach: number): number {
  return from === text.length ? 0 : (expression.exec(text.slice(from, from + reach))?.[0].length ?? 0);
}

function signBefore(text: string, from: number, to: number): { from: number; to: number } | null {
  const before = text.slice(Math.max(0, from - LABEL_REACH), from);
  const calendar = CALENDAR_SIGN.exec(before);
  if (calendar) return { from: from - calendar[0].length, to };
  const start = FIELD_START.exec(before);
  const end = FIELD_END.exec(text.slice(to, to + LABEL_REACH));
  return start && end ? { from: from - start[0].length, to: to + end[0].length } : null;
}
