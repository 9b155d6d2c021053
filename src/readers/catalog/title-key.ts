import { unicodePattern } from '../../model/words/unicode-pattern';
import { wordsAlone } from '../../model/words/words-alone';

const LEADING_ORNAMENT = unicodePattern()`^[^\p{L}\p{N}(<"'\x60#[]+`;
/** `1.2`, `3.`, `A)`: the number of a heading. */
const ENUMERATOR = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)]|\(\d{1,3}\)|[A-Z][.)])\s+(?=\S)/;

/** A heading without its number and the ornaments, such as emoji, before it. */
export function plainTitle(title: string): string {
  return title.replace(LEADING_ORNAMENT(), '').replace(ENUMERATOR, '') || title;
}

/** Whether a heading has a number of its own. */
export function isEnumerated(title: string): boolean {
  return ENUMERATOR.test(title.replace(LEADING_ORNAMENT(), ''));
}

/** Titles are compared without case, leading numbers, parentheses and punctuation. */
export function titleKey(title: string): string {
  return wordsAlone(withoutParentheses(title.replace(ENUMERATOR, '')).toLowerCase());
}

function withoutParentheses(title: string): string {
  return title.replace(/\([^()]*\)/g, ' ').trim() || title;
}
