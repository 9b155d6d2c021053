import { unicodePattern } from '../../model/words/unicode-pattern';

/** Emoji, and emoji that were decoded as if they were Latin. */
const ORNAMENT = unicodePattern()`^(?:[ðâï][\u0080-\uFFFF]*\s+|(?:\p{Extended_Pictographic}|\u200D|\uFE0F|\u20E3)+\s*)+`;

/** A heading without emoji in front. */
export function withoutOrnament(heading: string): string {
  return heading.replace(ORNAMENT(), '');
}
