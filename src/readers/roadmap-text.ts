import type { Span } from '../markdown/cell-content';
import type { Link } from '../model/roadmap';
import { NO_DATE_HERE } from '../model/target-date';
import { compact } from './compact';

/** What a stretch of a cell says, without marks. */
export interface Saying {
  readonly text: string;
  /** The same text with every link and code span, where no date counts, replaced by one character. */
  readonly datable: string;
  readonly links: readonly Link[];
}

const NO_LINKS: readonly Link[] = [];

/** A no-break space whose UTF-8 bytes were read as Latin-1. */
const SPACE = 32;
const LAST_ASCII = 126;
const DOUBLE_ENCODED_SPACE = /\u00C2\u00A0/g;

/** Folds white space, no-break spaces and double-encoded ones too, and trims. */
export function foldSpaces(text: string): string {
  if (isFolded(text)) return text;
  const trimmed = text.trim();
  return isFolded(trimmed) ? trimmed : trimmed.replace(DOUBLE_ENCODED_SPACE, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether a stretch of text is ASCII with single spaces between words: most are, and then there is nothing to do. */
function isFolded(text: string, from = 0, to = text.length): boolean {
  let afterSpace = true;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > LAST_ASCII || (code === SPACE && afterSpace)) return false;
    afterSpace = code === SPACE;
  }
  return !afterSpace || from >= to;
}

/** What the spans `[from, to)` say together; a checkbox among them says nothing. */
export function sayingOf(spans: readonly Span[], from = 0, to = spans.length): Saying {
  let text = '';
  let datable: string | null = null;
  let links: Link[] | null = null;
  for (let at = from; at < to; at++) {
    const span = spans[at];
    if (!span) continue;
    const said = span.kind === 'checkbox' ? ' ' : foldInner(span.text);
    if (span.kind === 'link' || span.kind === 'code') datable = joinFolded(datable ?? text, NO_DATE_HERE);
    else if (datable !== null) datable = joinFolded(datable, said);
    text = joinFolded(text, said);
    if (span.kind === 'link') (links ??= []).push(plainLink(span.link));
  }
  const said = withoutLastSpace(text);
  return {
    text: said,
    datable: datable === null ? said : withoutLastSpace(datable),
    links: links ? compact(links) : NO_LINKS,
  };
}

/** Folds white space, leaving a space at either end where there was one. */
function foldInner(text: string): string {
  const from = text.charCodeAt(0) === SPACE ? 1 : 0;
  const to = text.charCodeAt(text.length - 1) === SPACE ? text.length - 1 : text.length;
  return isFolded(text, from, to) ? text : text.replace(DOUBLE_ENCODED_SPACE, ' ').replace(/\s+/g, ' ');
}

/** Joins two texts that are folded but for a space at an end, which the joined text does not begin with. */
function joinFolded(before: string, after: string): string {
  const spaced = after.charCodeAt(0) === SPACE && (before === '' || before.charCodeAt(before.length - 1) === SPACE);
  return before + (spaced ? after.slice(1) : after);
}

function withoutLastSpace(text: string): string {
  return text.charCodeAt(text.length - 1) === SPACE ? text.slice(0, -1) : text;
}

/** What sayings say one after the other. */
export function joinedSayings(sayings: readonly Saying[]): Saying {
  let text = '';
  let datable = '';
  const links: Link[] = [];
  for (const saying of sayings) {
    text = joinWords(text, saying.text);
    datable = joinWords(datable, saying.datable);
    if (saying.links.length > 0) links.push(...saying.links);
  }
  return { text, datable, links: compact(links) };
}

function joinWords(before: string, after: string): string {
  return before === '' || after === '' ? before + after : `${before} ${after}`;
}

/** A link whose text is as plain as all other text. */
export function plainLink({ kind, target, subpath, text }: Link): Link {
  return { kind, target, subpath, text: foldSpaces(text) };
}
