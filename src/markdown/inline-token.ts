import type { LinkToken } from './cell-content';
import type { CheckboxToken } from './checkbox-token';
import { shiftRange, type Range } from './range';

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

/** The token as counted from further back; a checkbox keeps counting from where it was found. */
export function shiftToken(token: InlineToken, by: number): InlineToken {
  const range = shiftRange(token.range, by);
  if (token.kind !== 'resource') return { ...token, range };
  return { ...token, range, destination: shiftRange(token.destination, by) };
}
