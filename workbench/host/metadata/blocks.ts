import type { SectionCache } from 'obsidian';
import type { Lines } from './lines';

export interface Block {
  readonly type: SectionCache['type'];
  /** Lines from 0, the last one included. */
  readonly first: number;
  readonly last: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const BREAK = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const LIST = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const QUOTE = /^ {0,3}>/;
const HTML = /^ {0,3}<(?:[a-zA-Z/!?])/;
const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The top-level blocks of a note from a line on, as the cache's sections name them. Linear in the text. */
export function readBlocks(lines: Lines, from: number): Block[] {
  const blocks: Block[] = [];
  for (let at = from; at < lines.all.length;) {
    if (isBlank(lines, at)) {
      at += 1;
      continue;
    }
    const block = blockAt(lines, at);
    blocks.push(block);
    at = block.last + 1;
  }
  return blocks;
}

function blockAt(lines: Lines, at: number): Block {
  const text = lines.line(at).text;
  const fence = FENCE.exec(text)?.[1];
  if (fence !== undefined) return { type: 'code', first: at, last: endOfFence(lines, at, fence) };
  if (text.startsWith('$$'))
    return { type: 'math', first: at, last: endAt(lines, at, '$$', text.trim() === '$$' ? at + 1 : at) };
  if (text.startsWith('%%'))
    return { type: 'comment', first: at, last: endAt(lines, at, '%%', text.trim() === '%%' ? at + 1 : at) };
  if (HEADING.test(text)) return { type: 'heading', first: at, last: at };
  if (BREAK.test(text)) return { type: 'thematicBreak', first: at, last: at };
  if (QUOTE.test(text))
    return {
      type: /^ {0,3}>[ \t]*\[![^\]]+\]/.test(text) ? 'callout' : 'blockquote',
      first: at,
      last: endOfLazy(lines, at),
    };
  if (LIST.test(text)) return { type: 'list', first: at, last: endOfList(lines, at) };
  if (isTable(lines, at)) return { type: 'table', first: at, last: endOfTable(lines, at) };
  if (text.trimStart().startsWith('<!--')) return { type: 'html', first: at, last: endAt(lines, at, '-->', at) };
  if (HTML.test(text)) return { type: 'html', first: at, last: endOfLazy(lines, at) };
  return { type: 'paragraph', first: at, last: endOfParagraph(lines, at) };
}

function isBlank(lines: Lines, at: number): boolean {
  return lines.line(at).text.trim() === '';
}

function isTable(lines: Lines, at: number): boolean {
  const next = lines.all[at + 1];
  return (
    lines.line(at).text.includes('|') && next !== undefined && next.text.includes('-') && DELIMITERS.test(next.text)
  );
}

/** Whether a line ends a paragraph or table above it without a blank line. */
function interrupts(text: string): boolean {
  return (
    HEADING.test(text) ||
    BREAK.test(text) ||
    FENCE.test(text) ||
    QUOTE.test(text) ||
    /^ {0,3}(?:[-*+]|1[.)])[ \t]+\S/.test(text)
  );
}

function endOfFence(lines: Lines, at: number, fence: string): number {
  for (let line = at + 1; line < lines.all.length; line += 1) {
    const text = lines.line(line).text.trim();
    if (text.length >= fence.length && text.startsWith(fence) && text === text.charAt(0).repeat(text.length))
      return line;
  }
  return lines.all.length - 1;
}

/** The first line from `from` on that has the mark after its start; else the last line of the note. */
function endAt(lines: Lines, at: number, mark: string, from: number): number {
  for (let line = from; line < lines.all.length; line += 1) {
    if (lines.line(line).text.indexOf(mark, line === at ? mark.length : 0) >= 0) return line;
  }
  return lines.all.length - 1;
}

function endOfLazy(lines: Lines, at: number): number {
  let last = at;
  while (last + 1 < lines.all.length && !isBlank(lines, last + 1)) last += 1;
  return last;
}

function endOfTable(lines: Lines, at: number): number {
  let last = at + 1;
  while (last + 1 < lines.all.length && !isBlank(lines, last + 1) && !interrupts(lines.line(last + 1).text)) last += 1;
  return last;
}

/** A blank line ends a list unless an item or an indented line comes after it. */
function endOfList(lines: Lines, at: number): number {
  let last = at;
  for (let line = at + 1; line < lines.all.length; line += 1) {
    const text = lines.line(line).text;
    if (isBlank(lines, line)) continue;
    const afterBlank = last < line - 1;
    const belongs =
      LIST.test(text) || /^[ \t]{2,}/.test(text) || (!afterBlank && !HEADING.test(text) && !FENCE.test(text));
    if (!belongs || (BREAK.test(text) && !/^[ \t]{2,}/.test(text))) break;
    last = line;
  }
  return last;
}

function endOfParagraph(lines: Lines, at: number): number {
  let last = at;
  while (last + 1 < lines.all.length) {
    const next = lines.line(last + 1).text;
    if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(next)) return last + 1;
    if (next.trim() === '' || interrupts(next) || isTable(lines, last + 1)) return last;
    last += 1;
  }
  return last;
}
