import { unicodePattern } from './words/unicode-pattern';
import { findDates, LABEL_WORDS } from './target-date';

/** What people write if nothing is set yet: only symbols, or one of these words. */
const NOTHING_YET = `${LABEL_WORDS}|TB[AC]|N/?A|None`;
/** `31.12.27` and `31.12.` are days to people, although the year is a guess: they are shown as written. */
const SHORT_DAY = '0?[1-9]\\d?(?:([./])0?[1-9]\\d?\\1\\d\\d(?![\\d./])|\\.0?[1-9]\\d?\\.(?!\\d))';
/** So are `2027/3` and `3.2027`. */
const WITH_YEAR = '(?:\\d\\d?[./])*20\\d\\d(?!\\d)';
const FRACTION_OR_VERSION = `(?!${SHORT_DAY}|${WITH_YEAR})v?\\d+(?:[./]\\d+)+`;
const NO_TIME = unicodePattern('i')`^[^\p{L}\p{N}]*(?:(?:${NOTHING_YET}|${FRACTION_OR_VERSION})[^\p{L}\p{N}]*)?$`;
/** What is longer, in UTF-16 units, is a remark rather than a time. */
const LONGEST_TIME = 100;

/** Whether a text gives a target date in words rather than as a day: `Summer 2025`, `when funding comes`. */
export function isTimeInWords(text: string): boolean {
  return text.length <= LONGEST_TIME && !NO_TIME().test(text) && findDates(text).length === 0;
}
