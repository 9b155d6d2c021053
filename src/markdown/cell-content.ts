import type { CheckboxToken } from './checkbox-token';
import type { Range } from './range';

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
 * A piece of a line, in order. `text` has emphasis marks gone, escapes and entities decoded; spaces are not yet folded.
 * Adjacent pieces join without a space between them.
 */
export type Span =
  | { readonly kind: 'text'; readonly range: Range; readonly text: string }
  | { readonly kind: 'code'; readonly range: Range; readonly text: string }
  | { readonly kind: 'link'; readonly range: Range; readonly text: string; readonly link: LinkToken }
  | { readonly kind: 'checkbox'; readonly range: Range; readonly checkbox: CheckboxToken };

/** One line of a cell, as split at `<br>` in any spelling. */
export interface CellLine {
  /** The line's source, without the `<br>`. */
  readonly range: Range;
  /** The list bullet (`-`, `*`, `+`) that the line starts with, behind any spaces, if a space follows it. */
  readonly bullet: Range | null;
  /** What the line says, behind its bullet. */
  readonly spans: readonly Span[];
}

/** What a table cell says. All ranges count from the start of the cell's source that was parsed. */
export interface CellContent {
  readonly lines: readonly CellLine[];
}

/** Parses a cell's source (between its pipes). Answers may be remembered and must not be changed. */
export type CellParser = (source: string) => CellContent;
