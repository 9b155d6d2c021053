/** A label and its list in one paragraph of copied text: `Stretch: - a. - b.` */

import { unicodePattern } from '../../../model/basics/unicode-pattern';
import { endsSentence } from './words';

/** A label of at most four words, directly followed by the first bullet of its list. */
const START = unicodePattern()`^(\p{Lu}[\p{L}\p{N}’'()/&-]*(?: [\p{L}\p{N}’'()/&-]+){0,3}:) - (?=\S)`;
const ITEM_START = unicodePattern()`[\p{Lu}\p{N}]`;

interface InlineList {
  /** With its colon. */
  readonly label: string;
  /** The text after the first bullet. */
  readonly list: string;
}

/** The label and the list in a line that is both; null for any other. */
export function readInlineList(line: string): InlineList | null {
  const start = line.includes(': - ') ? START().exec(line) : null;
  return start?.[1] ? { label: start[1], list: line.slice(start[0].length) } : null;
}

/**
 * The items of such a list: a bullet counts after a sentence or, in a list without sentences, before a capital or
 * number.
 */
export function splitInlineList(text: string): string[] {
  const items: string[] = [];
  let from = 0;
  let firm = false;
  for (let at = text.indexOf(' - '); at >= 0; at = text.indexOf(' - ', at + 3)) {
    const ends = endsSentence(text.slice(Math.max(0, at - 24), at));
    firm ||= ends;
    if (!ends && (firm || !ITEM_START().test(text.charAt(at + 3)))) continue;
    items.push(text.slice(from, at).trim());
    from = at + 3;
  }
  items.push(text.slice(from).trim());
  return items.filter(Boolean);
}
