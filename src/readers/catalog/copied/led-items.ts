import { unicodePattern } from '../../../model/basics/unicode-pattern';
import { endsSentence, isFileName, looksLikeCode, startsWithExtension } from './words';

const FEWEST_WORDS_OF_AN_ITEM = 3;
const LONGEST_WORD = 80;
const LAST_WORD = unicodePattern()`^["'(]*[\p{L}\p{N}%’'/,+-]*[\p{L}%]{2,}["')’”]*$`;
const SMALL_LETTER = unicodePattern()`\p{Ll}`;
/** A short word with the first part of a dotted name glued to it: `viatorch` of "via `torch.compile`". */
const GLUED_NAME =
  /^(?:via|with(?!in|out)|and(?!roid)|the(?![imnorsy])|from|that|uses|using|calls|reads|runs|plus|into|your|its|each)[a-z0-9_-]{2,}$/;

/** Where a sentence starts with code, which begins a new item after an interrupted one. */
export function findFirstLedItem(head: string): number | null {
  return sentenceStarts(head).find((at) => looksLikeCode(head.slice(at).split(' ', 1)[0] ?? '')) ?? null;
}

/** Where an item led by code may start, if there must be one: at the last sentence. */
export function findLikelyLedItem(head: string): number | null {
  return sentenceStarts(head).at(-1) ?? null;
}

/** Where sentences start behind others. */
function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    if (endsSentence(text.slice(Math.max(0, space - 24), space))) starts.push(space + 1);
  }
  return starts;
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
  if (isFileName(word)) return true;
  if (startsWithExtension(text.slice(end + 1, end + 17))) return false;
  if (GLUED_NAME.test(word) && SMALL_LETTER().test(next)) return false;
  return (
    words >= FEWEST_WORDS_OF_AN_ITEM &&
    LAST_WORD().test(word) &&
    endsSentence(text.slice(Math.max(0, end - 12), end + 1))
  );
}
