import type { CellContent, CellLine, CellParser, Span } from './cell-content';
import { findInlineTokens, type InlineToken } from './inline-token';
import { parseInline } from './parse-inline';
import type { Range } from './range';

/** How many characters of sources are remembered, at most twice over. */
const REMEMBERED = 1_000_000;

/** A parser of cells that remembers the sources it parsed most lately. */
export function createCellParser(): CellParser {
  let recent = new Map<string, CellContent>();
  let older = new Map<string, CellContent>();
  let size = 0;
  return (source) => {
    const known = recent.get(source);
    if (known) return known;
    const content = older.get(source) ?? parseCell(source);
    size += source.length + 1;
    if (size > REMEMBERED) {
      older = recent;
      recent = new Map();
      size = source.length + 1;
    }
    recent.set(source, content);
    return content;
  };
}

function parseCell(source: string): CellContent {
  const tokens = findInlineTokens(source);
  const bullets = tokens.filter(({ kind }) => kind === 'bullet').map(({ range }) => range);
  const ranges = lineRanges(source, tokens);
  const spans: Span[][] = ranges.map(() => []);
  let line = 0;
  for (const piece of parseInline(source, tokens)) {
    while (piece.range.from > (ranges[line]?.to ?? Infinity)) line++;
    if (piece.kind !== 'break') spans[line]?.push(piece);
  }
  return { lines: ranges.map((range, index) => lineOf(range, bullets, spans[index] ?? [])) };
}

/** The stretches between the line breaks. */
function lineRanges(source: string, tokens: readonly InlineToken[]): Range[] {
  const breaks = tokens.filter(({ kind }) => kind === 'break');
  return [...breaks.map(({ range }) => range.from), source.length].map((to, index) => ({
    from: breaks[index - 1]?.range.to ?? 0,
    to,
  }));
}

function lineOf(range: Range, bullets: readonly Range[], spans: readonly Span[]): CellLine {
  const bullet = bullets.find(({ from }) => from >= range.from && from < range.to) ?? null;
  return { range, bullet, spans: trimBlank(spans) };
}

/** Without the padding of the cell, which mdast drops and a plain reading keeps. */
function trimBlank(spans: readonly Span[]): readonly Span[] {
  const first = spans.findIndex((span) => !isBlank(span));
  return first < 0 ? [] : spans.slice(first, spans.findLastIndex((span) => !isBlank(span)) + 1);
}

function isBlank(span: Span): boolean {
  return span.kind === 'text' && span.text.trim() === '';
}
