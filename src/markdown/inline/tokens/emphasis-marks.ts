import { isEscaped, runLength } from '../../at-offset';
import type { InlineToken } from './inline-token';

const STRIKE = '~~';

/** The marks of strikethrough and highlight, `~~` and `==`, that pair up outside other tokens. */
export function findEmphasisMarks(source: string, tokens: readonly InlineToken[]): InlineToken[] {
  return [...pairedMarks(source, tokens, STRIKE), ...pairedMarks(source, tokens, '==')];
}

function pairedMarks(source: string, tokens: readonly InlineToken[], mark: string): InlineToken[] {
  const marks: InlineToken[] = [];
  let open: number | null = null;
  let next = 0;
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at)) {
    while ((tokens[next]?.range.to ?? Infinity) <= at) next++;
    const token = tokens[next];
    if (token && token.range.from <= at) {
      at = token.range.to;
      continue;
    }
    const end = at + runLength(source, at);
    if (end === at + mark.length && !isEscaped(source, at)) {
      const before = source.charAt(at - 1);
      if (open !== null && /\S/.test(before)) {
        marks.push(markToken(open, mark), markToken(at, mark));
        open = null;
      } else if (/\S/.test(source.charAt(end))) {
        open = at;
      }
    }
    at = end;
  }
  return marks;
}

function markToken(from: number, mark: string): InlineToken {
  return { kind: mark === STRIKE ? 'strike' : 'mark', range: { from, to: from + mark.length } };
}
