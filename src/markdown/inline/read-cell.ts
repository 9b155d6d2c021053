import type { Range } from '../range';
import type { CellLine, Span } from './cell-content';
import { parseInline } from './parse/parse-inline';
import { findInlineTokens } from './tokens/find-inline-tokens';
import type { InlineToken } from './tokens/inline-token';

/** What a cell's source (between its pipes) says, line by line, whatever markup is in it. Linear in its length. */
export function readCell(source: string): readonly CellLine[] {
  const tokens = findInlineTokens(source);
  const lines = splitLines(source, tokens);
  let index = 0;
  for (const piece of parseInline(source, tokens)) {
    while (piece.range.from > (lines[index]?.range.to ?? Infinity)) index++;
    // A link comes after the boxes in its label, which may have several lines.
    while (piece.range.from < (lines[index]?.range.from ?? 0)) index--;
    if (piece.kind !== 'break') lines[index]?.spans.push(piece);
  }
  return lines.map(({ range, bullet, spans }) => ({ range, bullet, spans: trimBlank(spans) }));
}

interface DraftLine {
  readonly range: Range;
  readonly bullet: Range | null;
  readonly spans: Span[];
}

/** The lines between line breaks, without their spans. */
function splitLines(source: string, tokens: readonly InlineToken[]): DraftLine[] {
  const lines: DraftLine[] = [];
  let from = 0;
  let bullet: Range | null = null;
  for (const token of tokens) {
    const { kind, range } = token;
    if (kind === 'bullet') bullet = range;
    if (kind !== 'break') continue;
    lines.push({ range: { from, to: range.from }, bullet, spans: [] });
    from = token.isBullet ? range.from : range.to;
    bullet = token.isBullet ? range : null;
  }
  lines.push({ range: { from, to: source.length }, bullet, spans: [] });
  return lines;
}

/** The spans of a line without the padding of the cell. */
function trimBlank(spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex((span) => !isBlank(span));
  return first < 0 ? [] : spans.slice(first, spans.findLastIndex((span) => !isBlank(span)) + 1);
}

function isBlank(span: Span): boolean {
  return span.kind === 'text' && span.text.trim() === '';
}
