import { unicodePattern } from '../../../model/words/unicode-pattern';
import { endsSentence, isFileName, looksLikeCode, startsWithExtension } from './words';

const FEWEST_WORDS_OF_AN_ITEM = 3;
const LONGEST_WORD = 80;
const LAST_WORD = unicodePattern()`^["'(]*[\p{L}\p{N}%’'/,+-]*[\p{L}%]{2,}["')’”]*$`;
/** A constant, a path, an option, a call. */
const NAME_OR_CODE = unicodePattern()`^\p{Lu}{3,}$|^[/.$@#-]|[_({]`;
const SMALL_LETTER = unicodePattern()`\p{Ll}`;
/** A short word with the first part of a dotted name glued to it: `viatorch` of "via `torch.compile`". */
const GLUED_NAME =
  /^(?:via|with(?!in|out)|and(?!roid)|the(?![imnorsy])|from|that|uses|using|calls|reads|runs|plus|into|your|its|each)[a-z0-9_-]{2,}$/;
const SECOND_EXTENSION = /^(?:gz|bz2|zst|bak|map|tmpl|tpl|j2|example|lock|enc|in)(?![a-z])/;

/** Where a sentence starts with code, which begins a new item after an interrupted one. */
export function findFirstLedItem(head: string): number | null {
  return findWord(head, (word, at) => endsSentence(head.slice(Math.max(0, at - 25), at - 1)) && looksLikeCode(word));
}

/** Where an item led by code may start, if there must be one: at the last sentence or, without any, at a `POST`. */
export function findLikelyLedItem(head: string, punctuated: boolean): number | null {
  let sentence: number | null = null;
  const code = findWord(head, (word, at) => {
    if (endsSentence(head.slice(Math.max(0, at - 25), at - 1))) sentence = at;
    return !punctuated && NAME_OR_CODE().test(word);
  });
  return sentence ?? code;
}

/** Where the first word that passes starts, after a space. */
function findWord(text: string, passes: (word: string, at: number) => boolean): number | null {
  for (let space = text.indexOf(' '); space >= 0;) {
    const next = text.indexOf(' ', space + 1);
    if (passes(text.slice(space + 1, next < 0 ? text.length : next), space + 1)) return space + 1;
    space = next;
  }
  return null;
}

/** Nothing separates items led by code: a full stop is directly followed by the code of the next. */
export function splitLedItems(head: string): string[] {
  const items: string[] = [];
  let from = 0;
  let wordStart = 0;
  let words = 1;
  for (let at = 0; at < head.length; at++) {
    const character = head.charAt(at);
    if (character === ' ') {
      wordStart = at + 1;
      words++;
    } else if (character === '.' && isGluedEnd(head, { start: wordStart, end: at, words })) {
      items.push(head.slice(from, at + 1));
      from = at + 1;
      wordStart = from;
      words = 1;
    }
  }
  items.push(head.slice(from));
  return items.map((item) => item.trim()).filter(Boolean);
}

/** The word before a full stop, and the number of words in its item up to there. */
interface LastWord {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/**
 * Whether the full stop after a word ends an item, rather than being part of a name such as `state.json` or
 * `torch.compile`.
 */
function isGluedEnd(text: string, { start, end, words }: LastWord): boolean {
  const next = text.charAt(end + 1);
  if (next === '' || /[\s.,;:!?)\]"'’”]/.test(next) || end - start > LONGEST_WORD) return false;
  if (next === '-' && text.charAt(end + 2) === ' ') return false;
  const word = text.slice(start, end);
  if (isFileName(word)) return !SECOND_EXTENSION.test(text.slice(end + 1, end + 10));
  if (startsWithExtension(text.slice(end + 1, end + 17))) return false;
  if (word.includes(')') && !word.includes('(')) return true;
  if (GLUED_NAME.test(word) && SMALL_LETTER().test(next)) return false;
  return (
    words >= FEWEST_WORDS_OF_AN_ITEM &&
    LAST_WORD().test(word) &&
    endsSentence(text.slice(Math.max(0, end - 12), end + 1))
  );
}
