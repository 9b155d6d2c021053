import { unicodePattern } from './unicode-pattern';

const BETWEEN_WORDS = unicodePattern('g')`[^\p{L}\p{N}]+`;

/** A text's letters and digits, one space between the words that they make up. */
export function wordsAlone(text: string): string {
  return text.replace(BETWEEN_WORDS(), ' ').trim();
}

/** A text's letters and digits, without anything between them. */
export function lettersAlone(text: string): string {
  return text.replace(BETWEEN_WORDS(), '');
}
