import type { Range } from '../../range';

/** A checkbox as written: an `<input>` tag of type checkbox, or a `[ ]` / `[x]` marker. */
export interface CheckboxToken {
  readonly form: 'html' | 'markdown';
  /** The whole tag or marker. */
  readonly range: Range;
  readonly raw: string;
  readonly checked: boolean;
  /** As written between its quotes. Null if the tag has no id attribute; an empty id is an empty string. */
  readonly id: string | null;
}
