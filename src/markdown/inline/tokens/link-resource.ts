import { matchAt } from '../../at-offset';
import type { Range } from '../../range';

/** The part after the text of an inline link: `(destination "title")`. */
export interface LinkResource {
  /** Behind its closing parenthesis. */
  readonly to: number;
  /** The destination, without angle brackets, as written. */
  readonly destination: Range;
}

const DEEPEST_PARENTHESES = 32;
const LONGEST_TITLE = 500;
const SPACES = /[ \t\r\n]*/y;
const ANGLED = /<((?:\\[\\<>]|[^<>\r\n])*)>/y;
const TITLE = new RegExp(
  [
    `"(?:\\\\.|[^"\\\\]){0,${LONGEST_TITLE}}"`,
    `'(?:\\\\.|[^'\\\\]){0,${LONGEST_TITLE}}'`,
    `\\((?:\\\\.|[^()\\\\]){0,${LONGEST_TITLE}}\\)`,
  ].join('|'),
  'y',
);

/** The resource whose `(` is at `from`, or null. */
export function linkResourceAt(text: string, from: number): LinkResource | null {
  if (text[from] !== '(') return null;
  const start = skip(SPACES, text, from + 1);
  const angled = text[start] === '<' ? skip(ANGLED, text, start) : null;
  if (angled === start) return null;
  const destination = angled === null ? rawDestination(text, start) : { from: start + 1, to: angled - 1 };
  if (!destination) return null;
  const behind = angled ?? destination.to;
  const spaced = skip(SPACES, text, behind);
  const titled = spaced > behind ? skip(SPACES, text, skip(TITLE, text, spaced)) : spaced;
  return text[titled] === ')' ? { to: titled + 1, destination } : null;
}

/** A destination up to a space or to the parenthesis that closes the resource; null if parentheses do not balance. */
function rawDestination(text: string, from: number): Range | null {
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character <= ' ' || character === '\u007F') break;
    if (character === '\\' && /[()\\]/.test(text.charAt(at + 1))) at++;
    else if (character === '(' && ++depth > DEEPEST_PARENTHESES) return null;
    else if (character === ')' && --depth < 0) break;
  }
  return depth > 0 ? null : { from, to: Math.min(at, text.length) };
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}
