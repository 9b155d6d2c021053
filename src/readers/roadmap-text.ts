import type { Span } from '../markdown/cell-content';
import type { Link } from '../model/roadmap';
import { NO_DATE_HERE } from '../model/target-date';

/** What a stretch of a cell says, without marks. */
export interface Saying {
  readonly text: string;
  /** The same text with every link and code span, where no date counts, replaced by one character. */
  readonly datable: string;
  readonly links: readonly Link[];
}

/** A no-break space whose UTF-8 bytes were read as Latin-1. */
const DOUBLE_ENCODED_SPACE = /\u00C2\u00A0/g;

/** Folds white space, no-break spaces and double-encoded ones too, and trims. */
export function foldSpaces(text: string): string {
  return text.replace(DOUBLE_ENCODED_SPACE, ' ').replace(/\s+/g, ' ').trim();
}

/** What spans say together; a checkbox among them says nothing. */
export function sayingOf(spans: readonly Span[]): Saying {
  return {
    text: foldSpaces(spans.map((span) => (span.kind === 'checkbox' ? ' ' : span.text)).join('')),
    datable: foldSpaces(spans.map(datableText).join('')),
    links: spans.flatMap((span) => (span.kind === 'link' ? [plainLink(span.link)] : [])),
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
