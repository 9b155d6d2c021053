import { matchAt } from '../../at-offset';
import type { Range } from '../../range';
import { markerAt } from './checkbox-at';
import type { CheckboxToken } from './checkbox-token';

/** What a line of inline source starts with, after its spaces. */
export interface LineStart {
  readonly bullet: Range | null;
  readonly checkbox: CheckboxToken | null;
  /** After both; the start of the line if it has neither. */
  readonly to: number;
}

const TAB = 9;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const AMPERSAND = 38;
const ASTERISK = 42;
const PLUS = 43;
const DASH = 45;
const ZERO = 48;
const NINE = 57;
const BRACKET = 91;
const TILDE = 126;
const NO_BREAK_SPACE = 0xa0;
const CIRCUMFLEX_A = 0xc2;
/** Bullets besides those of Markdown, which word processors and pages have; the last one is typed in Japanese. */
export const BULLET_SIGNS = '•‣◦▪⁃·・';
/** It needs no space behind it. Several in a row are an ellipsis. */
const WIDE_BULLET = /・(?!・)/y;
/** In tables, where no list is possible, many people know no other way to write one. */
const BULLET_ENTITY = /&(?:bull|middot|#8226|#183|#[xX]2022);/y;
const NUMBER = /\d{1,3}[.)]/y;
const BLANK_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#[xX][aA]0);/y;

/**
 * The list bullet (with a space after it) and the checkbox marker that a line starts with. A bullet is one of
 * Markdown's, or a sign such as `•`: a cell cannot hold a list, so many people write signs to make it look like one. A
 * number is one only before a marker (`2. [ ] book`), and belongs to the text otherwise.
 */
export function readLineStart(source: string, from: number): LineStart {
  const start = skipBlanks(source, from);
  const end = bulletEndAt(source, start);
  const isApart = end > start && (blankLengthAt(source, end) > 0 || matchAt(WIDE_BULLET, source, start) !== null);
  const content = isApart ? skipBlanks(source, end) : start;
  const checkbox = source.charCodeAt(content) === BRACKET ? markerAt(source, content) : null;
  const bullet = isApart && (checkbox || !isDigit(source.charCodeAt(start))) ? { from: start, to: end } : null;
  return { bullet, checkbox, to: checkbox?.range.to ?? bullet?.to ?? from };
}

/** Where the bullet or the number at a place ends; the place itself if there is neither. */
function bulletEndAt(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (isBulletCode(code) || (code > TILDE && BULLET_SIGNS.includes(source.charAt(at)))) return at + 1;
  const other = isDigit(code) ? NUMBER : code === AMPERSAND ? BULLET_ENTITY : null;
  return at + ((other && matchAt(other, source, at)?.[0].length) ?? 0);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isBulletCode(code: number): boolean {
  return code === DASH || code === ASTERISK || code === PLUS;
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  for (let length = blankLengthAt(source, at); length > 0; length = blankLengthAt(source, at)) at += length;
  return at;
}

/**
 * The length of the white space character at `at`: two for a no-break space that was decoded as Latin-1, 0 if there is
 * none. It may be written as an entity, with which people indent the lines of a cell.
 */
function blankLengthAt(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN)) return 1;
  if (code === AMPERSAND) return matchAt(BLANK_ENTITY, source, at)?.[0].length ?? 0;
  if (code === CIRCUMFLEX_A) return source.charCodeAt(at + 1) === NO_BREAK_SPACE ? 2 : 0;
  return code >= NO_BREAK_SPACE && /\s/.test(source.charAt(at)) ? 1 : 0;
}
