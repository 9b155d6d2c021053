/** Labels and their lists in one paragraph of copied text: `Must-have: - a. - b. Stretch: - c.` */

import { unicodePattern } from '../../../model/words/unicode-pattern';
import { isSectionTitle } from '../section-titles';
import { endsSentence } from './words';

export const LONGEST_LABEL_WORDS = 4;
/** A label, directly followed by the first bullet of its list. */
const START = unicodePattern()`^(\p{Lu}[\p{L}\p{N}’'()/&-]*(?: [\p{L}\p{N}’'()/&-]+){0,3}:) - (?=\S)`;
const ITEM_START = unicodePattern()`[\p{Lu}\p{N}]`;
/** Of an item that is followed by another. */
const SENTENCE_END = /[.!?…][)\]"'”’`]* - /;
const CAPITAL = unicodePattern()`^\p{Lu}`;

interface InlineList {
  /** With its colon. */
  readonly label: string;
  readonly items: readonly string[];
}

/** Whether a line begins with a label and the list below it. */
export function startsInlineList(line: string): boolean {
  return line.includes(': - ') && START().test(line);
}

/**
 * The lists in a line that begins with one; none in any other. A bullet counts after a sentence or, in a list without
 * sentences, before a capital or number, unless its first item has neither; and after a label, which begins the next
 * list.
 */
export function readInlineLists(line: string): readonly InlineList[] {
  const label = line.includes(': - ') ? START().exec(line)?.[1] : undefined;
  if (label === undefined) return [];
  let items: string[] = [];
  const lists = [{ label, items }];
  const add = (item: string): void => {
    if (item.trim()) items.push(item.trim());
  };
  let from = label.length + 3;
  let firm = false;
  const isAnyStart = !ITEM_START().test(line.charAt(from)) && !SENTENCE_END.test(line);
  for (let at = line.indexOf(' - ', from); at >= 0; at = line.indexOf(' - ', at + 3)) {
    const before = line.slice(from, at);
    const next = line.charAt(at - 1) === ':' ? labelAtEnd(before) : null;
    if (next !== null) {
      add(before.slice(0, -next.length));
      items = [];
      lists.push({ label: next, items });
    } else {
      const ends = endsSentence(before.slice(-24));
      firm ||= ends;
      if (!ends && (firm || !(isAnyStart || ITEM_START().test(line.charAt(at + 3))))) continue;
      add(before);
    }
    from = at + 3;
  }
  add(line.slice(from));
  return lists;
}

/** The label that the text before a bullet ends with: behind a sentence, or by its name that of a section. */
function labelAtEnd(text: string): string | null {
  let start = text.length;
  for (let words = 1; words <= LONGEST_LABEL_WORDS && start > 0; words++) {
    start = text.lastIndexOf(' ', start - 2) + 1;
    const label = text.slice(start);
    if (!CAPITAL().test(label)) continue;
    if (endsSentence(text.slice(Math.max(0, start - 25), Math.max(0, start - 1))) || isSectionTitle(label.slice(0, -1)))
      return label;
  }
  return null;
}
