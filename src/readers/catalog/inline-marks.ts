import { unicodePattern } from '../../model/unicode-pattern';

/** Where the marks of inline Markdown stand; all offsets are UTF-16 code units in the given source. */

const DEEPEST_PARENTHESES = 32;

const WORD_CHARACTER = unicodePattern()`[\p{L}\p{N}]`;

/** Whether a character is a letter or a digit. */
export function isWordCharacter(character: string): boolean {
  return character < '\u0080' ? /[A-Za-z\d]/.test(character) : WORD_CHARACTER().test(character);
}

/** How often the character at `from` is repeated. */
export function runLength(source: string, from: number): number {
  const mark = source.charAt(from);
  let end = from;
  while (end < source.length && source.charAt(end) === mark) end++;
  return end - from;
}

/**
 * Answers where the next run of exactly `length` backticks starts at or behind `from`, or -1. The runs are found once;
 * `from` may not go back between questions of the same length.
 */
export function createBacktickSearch(source: string): (from: number, length: number) => number {
  const starts = new Map<number, number[]>();
  for (let at = source.lastIndexOf('`'); at >= 0; at = at > 0 ? source.lastIndexOf('`', at - 1) : -1) {
    let start = at;
    while (source.charAt(start - 1) === '`') start--;
    const length = at - start + 1;
    const known = starts.get(length);
    if (known) known.push(start);
    else starts.set(length, [start]);
    at = start;
  }
  return (from, length) => {
    const left = starts.get(length);
    while (left && left.length > 0 && (left.at(-1) ?? 0) < from) left.pop();
    return left?.at(-1) ?? -1;
  };
}

/** The address in the parentheses that open at `from`, and what is behind them; null where they do not close. */
export function readLinkTarget(source: string, from: number): { readonly url: string; readonly behind: number } | null {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '(' && ++depth > DEEPEST_PARENTHESES) return null;
    if (character === ')' && --depth === 0) {
      const url = /^(?:<([^<>]*)>|(\S*))/.exec(source.slice(from + 1, at).trim());
      return { url: url?.[1] ?? url?.[2] ?? '', behind: at + 1 };
    }
  }
  return null;
}
