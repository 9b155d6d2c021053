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

/** Whether a text is ASCII with single spaces between words: most are, and then there is nothing to do. */
function isFolded(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > LAST_ASCII || (code === SPACE && afterSpace)) return false;
    afterSpace = code === SPACE;
  }
  return !afterSpace || text === '';
}

/** What spans say together; a checkbox among them says nothing. */
export function sayingOf(spans: readonly Span[]): Saying {
  let text = '';
  let datable = '';
  let links: Link[] | null = null;
  for (const span of spans) {
    text += span.kind === 'checkbox' ? ' ' : span.text;
    datable += datableText(span);
    if (span.kind === 'link') (links ??= []).push(plainLink(span.link));
  }
  const said = foldSpaces(text);
  return {
    text: said,
    datable: datable === text ? said : foldSpaces(datable),
    links: links ? compact(links) : NO_LINKS,
  };
}

/** A link whose text is as plain as all other text. */
export function plainLink({ kind, target, subpath, text }: Link): Link {
  return { kind, target, subpath, text: foldSpaces(text) };
}

function datableText(span: Span): string {
  if (span.kind === 'checkbox') return ' ';
  return span.kind === 'text' ? span.text : NO_DATE_HERE;
}
