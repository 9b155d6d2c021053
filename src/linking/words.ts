import { stemmer } from 'stemmer';
import { PLAIN_WORDS, STOP_WORDS } from './stop-words';

/** A word of a text, in the forms in which it is compared. */
export interface Word {
  /** As it stands in the text. */
  readonly surface: string;
  readonly stem: string;
  /** The stems of the words in a `CamelCase` one; empty for any other. */
  readonly parts: readonly string[];
  /** `stop`: says nothing. `plain`: supports a match, never carries one. */
  readonly kind: 'stop' | 'plain' | 'telling';
  /** Whether nothing but a hyphen or slash parts it from the word before. */
  readonly joined: boolean;
}

const WORD = /C\+\+|[CF]#|\.NET\b|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)?/gu;
/** Longer runs are hashes and the like: cut, so that no word costs more than a word. */
const LONGEST = 40;
const SYMBOLS = new Map([
  ['c++', 'cpp'],
  ['c#', 'csharp'],
  ['f#', 'fsharp'],
  ['.net', 'dotnet'],
]);

/** The words of a text in order, stop words included (phrases need them), single letters and bare numbers left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  const whole = text.normalize('NFKC');
  for (const match of whole.matchAll(WORD)) {
    const surface = match[0];
    const joined = end >= 0 && match.index - end === 1 && /[-‐‑/]/.test(whole.charAt(end));
    end = match.index + surface.length;
    const word = readWord(surface, joined, whole.slice(end, end + 12));
    if (word) words.push(word);
  }
  return words;
}

function readWord(surface: string, joined: boolean, following: string): Word | null {
  const lower = surface
    .toLowerCase()
    .replace(/['’]\p{L}+$/u, '')
    .slice(0, LONGEST);
  const symbol = SYMBOLS.get(lower);
  if (symbol) return { surface, stem: symbol, parts: [], kind: 'telling', joined };
  if (isGoLanguage(surface, following)) return { surface, stem: 'golang', parts: [], kind: 'telling', joined };
  if (/^\p{N}+$/u.test(lower) || (lower.length < 2 && /^[\p{Script=Latin}\p{N}]$/u.test(lower))) return null;
  return { surface, stem: stemOf(lower), parts: camelParts(surface), kind: kindOf(lower), joined };
}

/** The name of a language that is also an English verb: read as the name where it is written as one. */
function isGoLanguage(surface: string, following: string): boolean {
  return surface === 'Go' && !/^\s+(?:to|through|over|for|back|deeper|deep|beyond|on|live|into|all)\b/i.test(following);
}

function kindOf(lower: string): Word['kind'] {
  if (STOP_WORDS.has(lower)) return 'stop';
  return isPlainStem(stemOf(lower)) ? 'plain' : 'telling';
}

const PLAIN_STEMS = new Set([...PLAIN_WORDS].map(stemOf));

/** Whether a stem is that of a plain word, so that it says little of a phrase. */
export function isPlainStem(stem: string): boolean {
  return PLAIN_STEMS.has(stem);
}

/** The stem of a lower-case word, the same for British and American spellings. */
export function stemOf(lower: string): string {
  return stemmer(americanSpelling(lower));
}

function americanSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|er|ers|es|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|er|ers|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al)?$/, 'or$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/tre(s?)$/, 'ter$1');
}

function camelParts(surface: string): readonly string[] {
  const parts = surface.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];
  if (parts.length < 2 || !/\p{Ll}\p{Lu}/u.test(surface)) return [];
  return parts
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 2 && !STOP_WORDS.has(part))
    .map(stemOf);
}
