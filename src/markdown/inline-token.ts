import { angledLinkAt, bareLinkAt } from './autolink';
import type { LinkToken } from './cell-content';
import { checkboxOfTag, markerAt } from './checkbox-at';
import type { CheckboxToken } from './checkbox-token';
import { createCodeSpanFinder, runLength, type CodeSpanFinder } from './code-spans';
import { createForwardSearch, type ForwardSearch } from './forward-search';
import { linkResourceAt } from './link-resource';
import { wikilink } from './link-target';
import type { Range } from './range';
import { isMarkdownTag, tagAt } from './tag';

/**
 * A piece of inline source that means the same whatever surrounds it. What is left between tokens is text with
 * emphasis, link labels, escapes and entities.
 */
export type InlineToken =
  | { readonly kind: 'code' | 'comment' | 'html' | 'bullet' | 'mark'; readonly range: Range }
  | LineBreak
  /** What follows the label of an inline link. */
  | { readonly kind: 'resource'; readonly range: Range; readonly destination: Range }
  | { readonly kind: 'checkbox'; readonly range: Range; readonly checkbox: CheckboxToken }
  | { readonly kind: 'link'; readonly range: Range; readonly link: LinkToken };

/** A `<br>` in any spelling. */
export interface LineBreak {
  readonly kind: 'break';
  readonly range: Range;
}

/** Where a line's first word starts: behind spaces, no-break ones and their double-encoded form included. */
const LINE_START = /(?:\s|\u00C2\u00A0)*(?:([-*+])(?=\s|\u00C2\u00A0)(?:\s|\u00C2\u00A0)*)?/y;
const WIKILINK = /!?\[\[([^[\]\r\n]+)\]\]/y;
const PLAIN = /[^\\`<%[\]!hHwW=~]+/y;

interface Searches {
  readonly code: CodeSpanFinder;
  readonly percent: ForwardSearch;
  readonly comment: ForwardSearch;
}

/** The tokens of inline source, in order and disjoint, found from left to right in linear time. */
export function findInlineTokens(source: string): InlineToken[] {
  const searches: Searches = {
    code: createCodeSpanFinder(source),
    percent: createForwardSearch(source, '%%'),
    comment: createForwardSearch(source, '-->'),
  };
  const tokens = startOfLine(source, 0);
  let at = tokens.at(-1)?.range.to ?? 0;
  while (at < source.length) {
    const token = tokenAt(source, at, searches);
    if (!token) {
      at += textLength(source, at);
      continue;
    }
    tokens.push(token);
    at = token.range.to;
    if (token.kind !== 'break') continue;
    tokens.push(...startOfLine(source, at));
    at = tokens.at(-1)?.range.to ?? at;
  }
  return withMarks(source, tokens);
}

/** The bullet and checkbox marker that a line starts with. */
function startOfLine(source: string, from: number): InlineToken[] {
  LINE_START.lastIndex = from;
  const match = LINE_START.exec(source);
  if (!match) return [];
  const tokens: InlineToken[] = [];
  if (match[1]) {
    const bullet = source.indexOf(match[1], from);
    tokens.push({ kind: 'bullet', range: { from: bullet, to: bullet + 1 } });
  }
  const checkbox = markerAt(source, from + match[0].length);
  if (checkbox) tokens.push({ kind: 'checkbox', range: checkbox.range, checkbox });
  return tokens;
}

function tokenAt(source: string, at: number, searches: Searches): InlineToken | null {
  switch (source[at]) {
    case '`': {
      const range = searches.code(at);
      return range && { kind: 'code', range };
    }
    case '<':
      return angleToken(source, at, searches.comment);
    case '%':
      return source[at + 1] === '%' ? closedComment(at, searches.percent(at + 2), 2) : null;
    case '!':
    case '[':
      return wikilinkToken(source, at);
    case ']':
      return resourceToken(source, at);
    case 'h':
    case 'H':
    case 'w':
    case 'W': {
      const found = bareLinkAt(source, at);
      return found && { kind: 'link', range: { from: at, to: found.end }, link: found.link };
    }
    default:
      return null;
  }
}

function angleToken(source: string, from: number, commentEnd: ForwardSearch): InlineToken | null {
  if (source.startsWith('<!--', from)) return closedComment(from, commentEnd(from + 2), 3);
  const autolink = angledLinkAt(source, from);
  if (autolink) return { kind: 'link', range: { from, to: autolink.end }, link: autolink.link };
  const tag = tagAt(source, from);
  if (!tag) return null;
  const range = { from, to: tag.end };
  const checkbox = checkboxOfTag(source, from, tag);
  if (checkbox) return { kind: 'checkbox', range, checkbox };
  if (tag.name === 'br') return { kind: 'break', range };
  return isMarkdownTag(tag) ? { kind: 'html', range } : null;
}

function closedComment(from: number, closing: number, size: number): InlineToken | null {
  return closing < 0 ? null : { kind: 'comment', range: { from, to: closing + size } };
}

function wikilinkToken(source: string, from: number): InlineToken | null {
  WIKILINK.lastIndex = from;
  const match = WIKILINK.exec(source);
  const link = match && wikilink(match[1] ?? '');
  return link && { kind: 'link', range: { from, to: from + match[0].length }, link };
}

function resourceToken(source: string, bracket: number): InlineToken | null {
  const resource = linkResourceAt(source, bracket + 1);
  return resource && { kind: 'resource', ...resource };
}

/** How much text stands at an offset where no token does. */
function textLength(source: string, at: number): number {
  const character = source[at];
  if (character === '\\') return /[!-/:-@[-`{-~]/.test(source.charAt(at + 1)) ? 2 : 1;
  if (character === '`') return runLength(source, at);
  PLAIN.lastIndex = at;
  return PLAIN.exec(source)?.[0].length ?? 1;
}

/** Adds the marks of strikethrough and highlight, `~~` and `==`, where two of them pair up outside other tokens. */
function withMarks(source: string, tokens: readonly InlineToken[]): InlineToken[] {
  const marks = [...pairedMarks(source, tokens, '~~'), ...pairedMarks(source, tokens, '==')];
  if (marks.length === 0) return [...tokens];
  return [...tokens, ...marks].sort((a, b) => a.range.from - b.range.from);
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
    const end = endOfRun(source, at);
    if (end === at + mark.length) {
      const before = source.charAt(at - 1);
      if (open !== null && /\S/.test(before)) {
        marks.push(markToken(open, mark), markToken(at, mark));
        open = null;
      } else if (/\S/.test(source.charAt(end)) && before !== '\\') {
        open = at;
      }
    }
    at = end;
  }
  return marks;
}

function endOfRun(source: string, from: number): number {
  let at = from;
  while (source[at] === source[from]) at++;
  return at;
}

function markToken(from: number, mark: string): InlineToken {
  return { kind: 'mark', range: { from, to: from + mark.length } };
}
