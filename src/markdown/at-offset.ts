const BACKSLASH = 92;

/** What a sticky pattern matches at an offset (a global one: from there on). */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How often the character at `from` is repeated. */
export function runLength(text: string, from: number): number {
  const mark = text[from];
  let end = from;
  while (end < text.length && text[end] === mark) end++;
  return end - from;
}

/** Whether an odd number of backslashes, at or after `from`, precedes a place: pairs are literal backslashes. */
export function isEscaped(text: string, at: number, from = 0): boolean {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) === BACKSLASH) start--;
  return (at - start) % 2 === 1;
}
