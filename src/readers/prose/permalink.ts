/** The signs that documentation sites put after a heading, as a link to it; text copied from a page keeps them. */
const SIGNS = ['¶', '\uF0C1', '\u200B', '🔗'];

/** How many lines of a text end in such a sign. */
export function countPermalinks(text: string): number {
  let count = 0;
  for (const sign of SIGNS) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      if (isAtLineEnd(text, at + sign.length)) count++;
    }
  }
  return count;
}

function isAtLineEnd(text: string, from: number): boolean {
  let at = from;
  while (isBlank(text.charAt(at))) at++;
  return at === text.length || text.charAt(at) === '\n' || text.charAt(at) === '\r';
}

/** Whether a line ends in such a sign, apart from spaces. */
export function endsInPermalink(line: string): boolean {
  return signBefore(line, line.trimEnd().length) !== null;
}

function signBefore(text: string, end: number): string | null {
  return SIGNS.find((sign) => end >= sign.length && text.startsWith(sign, end - sign.length)) ?? null;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u00A0';
}

/** A heading's text without such signs after it. */
export function withoutPermalink(text: string): string {
  let end = text.trimEnd().length;
  for (let sign = signBefore(text, end); sign !== null; sign = signBefore(text, end)) {
    end -= sign.length;
    while (isBlank(text.charAt(end - 1))) end--;
  }
  return text.slice(0, end);
}
