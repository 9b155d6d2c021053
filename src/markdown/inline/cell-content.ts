import type { Range } from '../range';
import type { CheckboxToken } from './tokens/checkbox-token';

/** A link as written in a cell or note. */
export interface LinkToken {
  readonly kind: 'url' | 'note';
  /** The address, or a wikilink's path without its subpath. */
  readonly target: string;
  /** What follows the first `#` of a wikilink, without it. */
  readonly subpath: string | null;
  /** The text shown, plain: alias or target of a wikilink, link text of an inline link. */
  readonly text: string;
}

/**
 * A piece of a line, in order. `text` is without emphasis delimiters, with escapes and entities decoded; spaces are not yet
 * folded. Adjacent pieces join without a space. `struck`: struck out.
 */
export type Span =
  | { readonly kind: 'text'; readonly range: Range; readonly text: string; readonly struck?: boolean }
  | { readonly kind: 'code'; readonly range: Range; readonly text: string }
  | { readonly kind: 'link'; readonly range: Range; readonly text: string; readonly link: LinkToken }
  | { readonly kind: 'checkbox'; readonly range: Range; readonly checkbox: CheckboxToken };

/** One line of a cell, as split at `<br>` in any spelling. All ranges count from the start of the cell's source. */
export interface CellLine {
  /** The line's source, without the `<br>`. */
  readonly range: Range;
  /** The list bullet that the line starts with, after any spaces: `-`, `*`, `+` or a sign such as `•`. */
  readonly bullet: Range | null;
  /** What the line says, after its bullet. */
  readonly spans: readonly Span[];
}

/**
 * Receives what a cell says, from left to right: each line, and what is in it. Blank text at the ends of a line may be
 * reported or left out.
 */
export interface CellListener {
  startLine(hasBullet: boolean): void;
  text(text: string, struck?: boolean): void;
  code(text: string): void;
  link(link: LinkToken): void;
  checkbox(checkbox: CheckboxToken): void;
  endLine(): void;
}

/** Reports to a listener what a cell says that has already been read. */
export function tellLines(lines: readonly CellLine[], listener: CellListener): void {
  for (const { bullet, spans } of lines) {
    listener.startLine(bullet !== null);
    for (const span of spans) tellSpan(span, listener);
    listener.endLine();
  }
}

function tellSpan(span: Span, listener: CellListener): void {
  if (span.kind === 'text') listener.text(span.text, span.struck);
  else if (span.kind === 'code') listener.code(span.text);
  else if (span.kind === 'link') listener.link(span.link);
  else listener.checkbox(span.checkbox);
}
