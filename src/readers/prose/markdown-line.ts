import { foldSpaces } from '../fold-spaces';
import { withoutPermalink } from './permalink';
import type { SourceLine } from './source-lines';

const TAB_WIDTH = 4;
const TEXT_TAG = /^<(?:summary|details|p|div|h[1-6])\b/i;
const EMPTY_TAGS = /^(?:<\/?(?:details|summary|div|p|br|hr|center|section|a|img|span)\b[^<>]*>\s*)+$/i;
const CALLOUT = /^\[![^\]\s]+\][-+]?\s*/;
const RULE = /^([-=*_])(?:[ \t]*\1)*[ \t]*$/;
const QUOTE = /^(?:[ \t]{0,3}>)+[ \t]?/;
/** Within a list the marks may be further in. */
const QUOTE_IN_LIST = /^(?:[ \t]*>)+[ \t]?/;
const QUOTE_MARK = /[ \t]*>[ \t]?/y;

/** An item indented by this many more columns is nested in the one above. */
export const NESTING = 2;

/** A line's position in columns, and its text after indent and quote marks. */
export interface Content {
  /** How many quotes and callouts it is in, by its marks. */
  readonly quotes: number;
  /** Its indent within them. */
  readonly indent: number;
  /** Its total indent, including that of the quote marks. */
  readonly column: number;
  readonly text: string;
  readonly line: number;
}

/** @param inList whether a list is open, so that an indented line is not code */
export function readContent({ text, number }: SourceLine, inList = false): Content {
  const marks = text.includes('>') ? ((inList ? QUOTE_IN_LIST : QUOTE).exec(text)?.[0] ?? '') : '';
  const behind = text.slice(marks.length);
  const indent = columnsBefore(behind);
  const column = marks ? columnsBefore(marks.replace(/>[ \t]?/g, '')) + indent : indent;
  return { quotes: marks.split('>').length - 1, indent, column, text: behind.trim(), line: number };
}

function columnsBefore(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === ' ') columns++;
    else if (character === '\t') columns += TAB_WIDTH - (columns % TAB_WIDTH);
    else break;
  }
  return columns;
}

/** The number of marks in a line made only of `=`, `-`, `*` or `_` and spaces; 0 for any other line. */
export function countRuleMarks(text: string): number {
  return RULE.test(text) ? text.replace(/[ \t]+/g, '').length : 0;
}

/** A line that starts with the marks of a heading. */
export interface MarkedHeading {
  readonly depth: number;
  /** The text after the marks. */
  readonly source: string;
}

/** A line as a heading; null for a line without heading marks. */
export function splitHeading(text: string): MarkedHeading | null {
  const marks = /^#{1,6}(?=[ \t]|$)/.exec(text)?.[0];
  return marks ? { depth: marks.length, source: withoutClosingMarks(text.slice(marks.length).trim()) } : null;
}

/** Whether a line is a rule or an empty heading: it has no text, but ends what is open. */
export function isBreak(text: string): boolean {
  return (countRuleMarks(text) > 2 && !text.startsWith('=')) || splitHeading(text)?.source === '';
}

/** A line without heading marks, for places where there can be no heading. */
export function withoutHeadingMarks(text: string): string {
  return text.replace(/^#{1,6}[ \t]+/, '');
}

function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end--;
  return end === 0 || /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}

/** A heading's plain text, without the permalink mark of a web page and the attributes some writers put after it. */
export function headingText(plain: string): string {
  return foldSpaces(withoutPermalink(plain).replace(/\{[^{}]{0,100}\}$/, ''));
}

/** A line of code without the quote marks and indent of its fence. */
export function codeBehind({ quotes, indent }: Content, text: string): string {
  const behind = behindQuotes(text, quotes);
  let at = 0;
  while (at < indent && behind.charAt(at) === ' ') at++;
  return behind.slice(at);
}

/** A line without the marks of this many quotes, or as many as it has. */
export function behindQuotes(text: string, quotes: number): string {
  QUOTE_MARK.lastIndex = 0;
  let at = 0;
  for (let quote = 0; quote < quotes && QUOTE_MARK.test(text); quote++) at = QUOTE_MARK.lastIndex;
  return text.slice(at);
}

/** The text of a line that starts and ends with tags; empty if it has only tags, null for any other line. */
export function textInTags(text: string): string | null {
  if (!/^<\/?[a-zA-Z]/.test(text) || !text.endsWith('>')) return null;
  const inside = text.replace(/<[^<>]*>/g, '').trim();
  return (inside ? TEXT_TAG : EMPTY_TAGS).test(text) ? inside : null;
}

/** What a line in a quote starts with if it opens a callout: `[!tip]- `; else empty. */
export function calloutMark(text: string): string {
  return CALLOUT.exec(text)?.[0] ?? '';
}
