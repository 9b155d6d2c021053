import { isEscaped, runLength } from '../../at-offset';
import type { InlineToken } from './inline-token';

const STRIKE = '~~';

/** The delimiters of strikethrough and highlight, `~~` and `==`, that pair up outside other tokens. */
export function findPairedDelimiters(source: string, tokens: readonly InlineToken[]): InlineToken[] {
  return [...pairsOf(source, tokens, STRIKE), ...pairsOf(source, tokens, '==')];
}

function pairsOf(source: string, tokens: readonly InlineToken[], delimiter: string): InlineToken[] {
  const found: InlineToken[] = [];
  let open: number | null = null;
  let next = 0;
  for (let at = source.indexOf(delimiter); at >= 0; at = source.indexOf(delimiter, at)) {
    while ((tokens[next]?.range.to ?? Infinity) <= at) next++;
    const token = tokens[next];
    if (token && token.range.from <= at) {
      at = token.range.to;
      continue;
    }
    const end = at + runLength(source, at);
    if (end === at + delimiter.length && !isEscaped(source, at)) {
      const before = source.charAt(at - 1);
      if (open !== null && /\S/.test(before)) {
        found.push(tokenFor(open, delimiter), tokenFor(at, delimiter));
        open = null;
      } else if (/\S/.test(source.charAt(end))) {
        open = at;
      }
    }
    at = end;
  }
  return found;
}

function tokenFor(from: number, delimiter: string): InlineToken {
  return { kind: delimiter === STRIKE ? 'strike' : 'markup', range: { from, to: from + delimiter.length } };
}
