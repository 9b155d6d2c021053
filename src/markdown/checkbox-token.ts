import type { Range } from './range';

/** An attribute of a tag that names the state of its box. */
export interface StateWord {
  readonly word: 'checked' | 'unchecked';
  /** The attribute with its value, if it has one. */
  readonly range: Range;
}

/** A checkbox as written: an `<input>` tag of type checkbox, or a `[ ]` / `[x]` marker. */
export interface CheckboxToken {
  readonly form: 'html' | 'markdown';
  /** The whole tag or marker. */
  readonly range: Range;
  readonly raw: string;
  readonly checked: boolean;
  /** As written between its quotes. Null where the tag has no id attribute; an empty id is an empty string. */
  readonly id: string | null;
  /** The attributes `checked` and `unchecked` of a tag, in order, repeated ones included; none in a marker. */
  readonly words: readonly StateWord[];
  /** Where a state word may be put into a tag: right behind its type attribute. Null in a marker. */
  readonly afterType: number | null;
  /** The character between the brackets of a marker. Null in a tag. */
  readonly mark: Range | null;
}
