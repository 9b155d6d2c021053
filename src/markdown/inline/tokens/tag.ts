import { matchAt } from '../../at-offset';
import type { Range } from '../../range';

/** An HTML tag, opening or closing. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** After its `>`. */
  readonly end: number;
}

/** An attribute of a tag. */
export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** Without its quotes, as written; null if it has none. */
  readonly value: string | null;
  /** Name and value. */
  readonly range: Range;
}

/** Longer stretches are not tags, so that a text full of unclosed ones is not scanned to its end for each. */
const LONGEST = 4096;
// HTML has only these five spaces; a no-break space, for example, is part of a name.
const TAG_NAME = /<\/?([a-z][a-z0-9-]*)(?=[ \t\n\f\r/>])/iy;
const GAP = /[ \t\n\f\r/]*/y;
const ATTRIBUTE_NAME = /[^ \t\n\f\r"'<>/=]+/y;
const VALUE = /[ \t\n\f\r]*=[ \t\n\f\r]*(?:"([^"]*)"|'([^']*)'|([^ \t\n\f\r"'<>=`]+))/y;
const STRICT_NAME = /^[a-z_:][\w.:-]*$/;

/**
 * The tag at `from`, by HTML's attribute grammar: any case, order, spacing and quoting. Null if there is none, if it
 * has no end, or if it is unreasonably long.
 */
export function tagAt(text: string, from: number): Tag | null {
  const opening = matchAt(TAG_NAME, text, from);
  if (!opening) return null;
  const limit = Math.min(text.length, from + LONGEST);
  const attributes: Attribute[] = [];
  let at = from + opening[0].length;
  for (;;) {
    at += matchAt(GAP, text, at)?.[0].length ?? 0;
    if (at >= limit) return null;
    if (text[at] === '>') return { name: (opening[1] ?? '').toLowerCase(), attributes, end: at + 1 };
    const attribute = attributeAt(text, at);
    if (!attribute) return null;
    attributes.push(attribute);
    at = attribute.range.to;
  }
}

/**
 * Whether CommonMark, which is stricter than HTML about names, also sees a tag here; otherwise it is text with markup
 * in it.
 */
export function isMarkdownTag(tag: Tag): boolean {
  return tag.attributes.every(({ name }) => STRICT_NAME.test(name));
}

function attributeAt(text: string, from: number): Attribute | null {
  const name = matchAt(ATTRIBUTE_NAME, text, from)?.[0];
  if (name === undefined) return null;
  const value = matchAt(VALUE, text, from + name.length);
  const to = from + name.length + (value?.[0].length ?? 0);
  return {
    name: name.toLowerCase(),
    value: value ? (value[1] ?? value[2] ?? value[3] ?? '') : null,
    range: { from, to },
  };
}
