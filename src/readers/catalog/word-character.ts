import { unicodePattern } from '../../model/words/unicode-pattern';

const WORD_CHARACTER = unicodePattern()`[\p{L}\p{N}]`;

/** Whether a character is a letter or a digit. */
export function isWordCharacter(character: string): boolean {
  return character < '\u0080' ? /[A-Za-z\d]/.test(character) : WORD_CHARACTER().test(character);
}
