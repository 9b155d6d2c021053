import { matchAt } from '../at-offset';
import type { Range } from '../range';
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
const BRACKET = 91;
const NO_BREAK_SPACE = 0xa0;
const CIRCUMFLEX_A = 0xc2;
const BULLET_SIGN = 0x2022;
const BLANK_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#[xX][aA]0);/y;

/**
 * The list bullet (with a space after it) and the checkbox marker that a line starts with. A bullet is one of
 * Markdown's, or `•` itself: a cell cannot hold a list, so many people write `•` to make it look like one.
 */
export function lineStartAt(source: string, from: number): LineStart {
  const start = skipBlanks(source, from);
  const isBullet = isBulletCode(source.charCodeAt(start)) && blankLengthAt(source, start + 1) > 0;
  const content = isBullet ? skipBlanks(source, start + 1) : start;
  const checkbox = source.charCodeAt(content) === BRACKET ? markerAt(source, content) : null;
  const bullet = isBullet ? { from: start, to: start + 1 } : null;
  return { bullet, checkbox, to: checkbox?.range.to ?? bullet?.to ?? from };
}

function isBulletCode(code: number): boolean {
  return code === DASH || code === ASTERISK || code === PLUS || code === BULLET_SIGN;
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
