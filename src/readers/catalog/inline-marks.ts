/** Where the marks of inline Markdown stand; all offsets are UTF-16 code units in the given source. */

const DEEPEST_PARENTHESES = 32;

export function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** How often the character at `from` is repeated. */
export function runLength(source: string, from: number): number {
  const mark = source.charAt(from);
  let end = from;
  while (end < source.length && source.charAt(end) === mark) end++;
  return end - from;
}

/** Where the next run of exactly `length` backticks starts; -1 where there is none. */
export function closingRun(source: string, from: number, length: number): number {
  for (let at = source.indexOf('`', from); at >= 0; at = source.indexOf('`', at)) {
    const run = runLength(source, at);
    if (run === length) return at;
    at += run;
  }
  return -1;
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
