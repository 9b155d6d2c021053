import { unicodePattern } from '../model/words/unicode-pattern';

/**
 * Characters of one UTF-16 unit that take two columns: Han, kana, Hangul, full-width forms, and some emoji. The other
 * emoji and rarer Han are two units already.
 */
const WIDE = unicodePattern(
  'g',
)`[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|(?=[\u2300-\u2bff])\p{Emoji_Presentation}`;
/** Accents that stand on the character before them. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * How many columns a text takes in a font in which all letters are equally wide, as plugins that align tables count
 * them (after Unicode's East Asian Width, ambiguous characters taken for narrow).
 */
export function displayWidth(text: string): number {
  return text.length + count(WIDE(), text) - count(ACCENTS, text);
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
