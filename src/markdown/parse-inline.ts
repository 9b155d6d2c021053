import { parseMarkup } from './inline-markup';
import type { InlinePiece } from './inline-piece';
import { shiftToken, type InlineToken } from './inline-token';
import { parsePlain } from './plain-inline';
import { shiftRange, type Range } from './range';

/** mdast's time grows faster than its input, so it is given no more than this at once. */
const LONGEST_FOR_MDAST = 2048;

const MARKUP = /[*_[\]\\&<|]/;
/** Text that ends in the label of a link, with no other markup; an image's label is none. */
const SIMPLE_LABEL = /^(?:[^*_[\]\\&<|]*[^*_[\]\\&<|!])?\[[^*_[\]\\&<|]+\]$/;
/** The address of a link with nothing that would have to be decoded, and no title. */
const SIMPLE_RESOURCE = /^\([^\s()<>\\&"']+\)$/;

/** What inline source says, in order. Source too long for mdast is read line by line. */
export function parseInline(source: string, tokens: readonly InlineToken[]): InlinePiece[] {
  if (!hasMarkup(source, tokens)) return parsePlain(source, tokens);
  if (source.length <= LONGEST_FOR_MDAST) return parseMarkup(source, tokens);
  return parseLines(source, tokens);
}

/** Whether anything between the tokens may be markup. */
function hasMarkup(source: string, tokens: readonly InlineToken[]): boolean {
  let at = 0;
  for (const { kind, range } of tokens) {
    const before = source.slice(at, range.from);
    const simple =
      kind === 'resource' ? isSimpleLink(before, source.slice(range.from, range.to)) : !MARKUP.test(before);
    if (!simple) return true;
    at = range.to;
  }
  return MARKUP.test(source.slice(at));
}

/** Most links are of this form, and mdast takes a hundred times as long to say so. */
function isSimpleLink(before: string, resource: string): boolean {
  return SIMPLE_LABEL.test(before) && SIMPLE_RESOURCE.test(resource);
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
  const parse = stretch.length <= LONGEST_FOR_MDAST && hasMarkup(stretch, moved) ? parseMarkup : parsePlain;
  return parse(stretch, moved).map((piece) => ({ ...piece, range: shiftRange(piece.range, from) }));
}
