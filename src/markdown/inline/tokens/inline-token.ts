import type { Range } from '../../range';
import type { LinkToken } from '../cell-content';
import type { CheckboxToken } from './checkbox-token';

/**
 * A piece of inline source that means the same whatever surrounds it. What is left between tokens is text with
 * emphasis, escapes and entities.
 */
export type InlineToken =
  /** `markup`: says nothing, like a comment or a formatting tag. */
  | { readonly kind: 'code' | 'html' | 'bullet' | 'markup'; readonly range: Range }
  /** A delimiter that opens or closes struck-out text, and a tag that separates what is around it. */
  | { readonly kind: 'strike' | 'gap'; readonly range: Range }
  | LineBreak
  | Anchor
  /** The bracket that opens the label of a link, `[`, or of an image, `![` … */
  | { readonly kind: 'label'; readonly range: Range }
  /** … and what follows that label, from its closing bracket on. */
  | { readonly kind: 'resource'; readonly range: Range; readonly destination: Range }
  | { readonly kind: 'checkbox'; readonly range: Range; readonly checkbox: CheckboxToken }
  | { readonly kind: 'link'; readonly range: Range; readonly link: LinkToken };

/** An `<a …>` with its address, empty if it has none, or the `</a>` that ends it. */
export interface Anchor {
  readonly kind: 'anchor';
  readonly range: Range;
  /** As written; null for the end. */
  readonly address: string | null;
}

/** A `<br>` in any spelling, or the `<li>` that a line starts with as with a bullet. */
export interface LineBreak {
  readonly kind: 'break';
  readonly range: Range;
  readonly isBullet?: boolean;
}
