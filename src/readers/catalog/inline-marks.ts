import { unicodePattern } from '../../model/unicode-pattern';

/** Where the marks of inline Markdown stand; all offsets are UTF-16 code units in the given source. */

const DEEPEST_PARENTHESES = 32;

const WORD_CHARACTER = unicodePattern()`[\p{L}\p{N}]`;

/** Whether a character is a letter or a digit. */
export function isWordCharacter(character: string): boolean {
  return character < '\u0080' ? /[A-Za-z\d]/.test(character) : WORD_CHARACTER().test(character);
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
