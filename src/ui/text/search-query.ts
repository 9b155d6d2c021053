import { unicodePattern } from '../../model/words/unicode-pattern';

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A search as typed, split into words; a text matches if it has all of them. Empty without a search. */
export type SearchQuery = readonly string[];

/** The words of a search, each once. @param typed as in the search field */
export function parseQuery(typed: string): SearchQuery {
  return [...new Set(folded(typed).split(/\s+/).filter(Boolean))];
}

/** Where each word of a query is in a text, ignoring case and accents. */
export interface Found {
  readonly words: readonly string[];
  /** In order, merged where they meet. */
  readonly matches: readonly Stretch[];
}

const NOTHING: Found = { words: [], matches: [] };

/** Looks for the words of a search in a text; offsets are UTF-16 code units of the text as it is. */
export function find(query: SearchQuery, text: string): Found {
  if (query.length === 0) return NOTHING;
  const compared = folded(text);
  const words = query.filter((word) => compared.includes(word));
  if (words.length === 0) return NOTHING;
  const matches = merge(words.flatMap((word) => occurrences(compared, word)));
  return { words, matches: isAscii(text) ? matches : unfold(text, matches) };
}

/**
 * A text in the form used for comparison. Every typed letter compares thousands of texts, nearly all of plain letters.
 */
function folded(source: string): string {
  return isAscii(source) ? source.toLowerCase() : [...source].map(foldCharacter).join('');
}

function isAscii(text: string): boolean {
  return !NOT_ASCII.test(text);
}

const NOT_ASCII = /[^\0-\x7F]/;

const ACCENTS = unicodePattern('g')`\p{M}`;

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return character.charCodeAt(0) < 0x80 ? lower : lower.normalize('NFD').replace(ACCENTS(), '');
}

function occurrences(text: string, word: string): Stretch[] {
  const found: Stretch[] = [];
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
    found.push({ from, to: from + word.length });
  }
  return found;
}

function merge(matches: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const match of matches.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && match.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, match.to) };
    else merged.push(match);
  }
  return merged;
}

/** Maps from the compared text back to the original; accents that follow the last character belong to it. */
function unfold(source: string, matches: readonly Stretch[]): Stretch[] {
  const starts = startsOf(source);
  return matches.map(({ from, to }) => ({ from: starts[from] ?? source.length, to: starts[to] ?? source.length }));
}

/** For each code unit of the compared text, where its original character starts. */
function startsOf(source: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of source) {
    for (let unit = foldCharacter(character).length; unit > 0; unit--) starts.push(at);
    at += character.length;
  }
  return starts;
}
