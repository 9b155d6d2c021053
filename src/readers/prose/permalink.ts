/**
 * The signs that documentation sites put after a heading, as a link to it; text copied from a page keeps them. A plain `#`
 * is one right behind two letters, unlike that of `C#`.
 */
const SIGN = '(?:[¶\\uF0C1\\u200B]|🔗|([^\\s#(/,+&]{2})#)';
const AT_LINE_END = new RegExp(`${SIGN}[ \\t\\u00A0]*$`, 'gm');
const AT_END = new RegExp(`${SIGN}$`);
const LONGEST_SIGN = 3;

/** How many lines of a text end in such a sign. */
export function countPermalinks(text: string): number {
  return text.match(AT_LINE_END)?.length ?? 0;
}

/** Whether a line ends in such a sign, apart from spaces. */
export function endsInPermalink(line: string): boolean {
  return signAtEnd(line.trimEnd()) !== null;
}

function signAtEnd(text: string): RegExpExecArray | null {
  return AT_END.exec(text.slice(-LONGEST_SIGN));
}

/** A heading's text without such signs after it. */
export function withoutPermalink(text: string): string {
  let title = text.trimEnd();
  for (let sign = signAtEnd(title); sign; sign = signAtEnd(title)) {
    const [written, letters = ''] = sign;
    title = title.slice(0, letters.length - written.length).trimEnd();
  }
  return title;
}
