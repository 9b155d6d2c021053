/** Clues in the wording of copied text: where a sentence ends, where it cannot end, and what looks like code. */

import { unicodePattern } from '../../../model/words/unicode-pattern';
import { wordSet } from '../../../model/words/word-set';

/** Words that no list item ends with. Verbs that are also nouns ("set", "run", "reads") are not included. */
const DANGLING_WORDS = wordSet(`
a an the of to in on at by for from with without within via per as and or nor but than that which whose where when
while if into onto over under between across through against behind before after like unlike plus minus using uses
running runs calling reading writing emitting emits returning returns supporting supports implementing implements
exposing exposes include includes including adding adds passing taking takes setting is are was were be been being
has have no not each every any both either only also its their your our this these those named tagged called
following
`);

const ABBREVIATION = /(?:^|[\s("'])(?:e\.g|i\.e|cf|vs|approx|incl|excl|resp|fig|eq|ed|dr|mr|mrs|esp|vol|pp)$/i;

/**
 * File extensions that occur in specs. The short ones also begin ordinary words and count only as whole words, or with one
 * that was glued to them.
 */
const EXTENSION =
  /^(?:json|yaml|toml|html|proto|ipynb|conf|service|(?:md|yml|txt|xml|csv|sql|rs|go|py|ts|js|tsx|jsx|sh|c|h|cc|cpp|hpp|cu|java|kt|rb|tf|env|log|lock|mod|sum|cfg|ini|so|ko|css|lua|zig|svg|png|pdf|db|wasm|tar|gz|zip|com|org|io|net|dev)(?![a-z])|(?:md|yml|txt|xml|csv|sql|rs|go|py|ts|js|sh|c|h|cpp)(?:with|and|for|to|in|is|are|under|covering|that|or|as|on|by|from|into|of|file|files|has|at)(?![a-z]))/;
const GLUED_FILE_NAME = /(\.(?:json|yaml|toml|html|yml|md|txt|csv|xml))(?!net\b|ld\b|pb\b)([a-z]{2})/g;

/** What may come after the mark that ends a sentence. */
const CLOSERS = `)]"'”’\``;

/** Whether text ends like a sentence, perhaps with quotes or parentheses after its full stop. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end--;
  const mark = text.charAt(end - 1);
  if (/[!?…]/.test(mark)) return true;
  return mark === '.' && !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end - 1));
}

/** Whether text stops where more must follow: at an open parenthesis, a comma, a colon, a "with" or "the". */
export function isDangling(text: string): boolean {
  if (text === '') return false;
  if ('(,:;/+=&→–—-'.includes(text.charAt(text.length - 1))) return true;
  return DANGLING_WORDS().has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

const STARTS_SMALL = unicodePattern()`^\p{Ll}`;
const CODE_SIGN = unicodePattern()`[_\\{}<>=\x60$@#[\]]|::|\w\(|\w\.\w|^[./~-]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}|[a-z]\/[a-z]`;

/** Whether a word is written like code and unlike prose: `state.json`, `MAX_IN_FLIGHT`, `lowerCamel`. */
export function looksLikeCode(word: string): boolean {
  const plain = word.replace(/[.,;:!?)"']{1,8}$/, '');
  if (STARTS_SMALL().test(plain)) return !DANGLING_WORDS().has(plain);
  return CODE_SIGN().test(plain);
}

/** Whether this text starts with a known file extension, perhaps with the next word glued to it. */
export function startsWithExtension(text: string): boolean {
  return EXTENSION.test(text);
}

/** Whether a word is the name of a file with a known extension. */
export function isFileName(word: string): boolean {
  const dot = word.lastIndexOf('.');
  if (dot <= 0) return false;
  const extension = word.slice(dot + 1);
  return extension.length <= 8 && startsWithExtension(extension) && /^[a-z]+$/.test(extension);
}

/** Restores the space between a file name and the word glued to it: `README.md with`. */
export function spaceFileNames(text: string): string {
  return text.replace(GLUED_FILE_NAME, '$1 $2');
}
