/** The signs that documentation sites put after a heading, as a link to it; text copied from a page keeps them. */
const SIGNS = ['¶', '\uF0C1', '\u200B', '🔗'];
const AT_LINE_END = /(?:¶|\uF0C1|\u200B|🔗)[ \t\u00A0]*$/gm;

/** How many lines of a text end in such a sign. */
export function countPermalinks(text: string): number {
  return text.match(AT_LINE_END)?.length ?? 0;
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
