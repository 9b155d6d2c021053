import { parseMarkup } from './inline-markup';
import type { InlinePiece } from './inline-piece';
import { shiftToken, type InlineToken } from './inline-token';
import { parsePlain } from './plain-inline';
import { shiftRange, type Range } from './range';

/** mdast's time grows faster than its input, so it is given no more than this at once. */
const LONGEST_FOR_MDAST = 2048;

/** All that mdast would find that a plain reading does not. */
const MAY_EMPHASIZE = /([*_])[^]*\1/;

/** What inline source says, in order. Source too long for mdast is read line by line. */
export function parseInline(source: string, tokens: readonly InlineToken[]): InlinePiece[] {
  return source.length <= LONGEST_FOR_MDAST ? parseShort(source, tokens) : parseLines(source, tokens);
}

function parseShort(source: string, tokens: readonly InlineToken[]): InlinePiece[] {
  return MAY_EMPHASIZE.test(source) ? parseMarkup(source, tokens) : parsePlain(source, tokens);
}

function parseLines(source: string, tokens: readonly InlineToken[]): InlinePiece[] {
  const lines: InlinePiece[][] = [];
  let start = 0;
  let first = 0;
  tokens.forEach((token, index) => {
    if (token.kind !== 'break') return;
    lines.push(parseStretch(source, { from: start, to: token.range.from }, tokens.slice(first, index)), [token]);
    start = token.range.to;
    first = index + 1;
  });
  lines.push(parseStretch(source, { from: start, to: source.length }, tokens.slice(first)));
  return lines.flat();
}

function parseStretch(source: string, { from, to }: Range, tokens: readonly InlineToken[]): InlinePiece[] {
  const stretch = source.slice(from, to);
  const moved = tokens.map((token) => shiftToken(token, -from));
  const parse = stretch.length <= LONGEST_FOR_MDAST ? parseShort : parsePlain;
  return parse(stretch, moved).map((piece) => ({ ...piece, range: shiftRange(piece.range, from) }));
}
