import { unicodePattern } from '../model/unicode-pattern';

/** A stretch of a text that a search found, in UTF-16 code units. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A search as typed, split into words; a text answers it when it has all of them. Empty when nothing is searched for. */
export type SearchQuery = readonly string[];

export function parseQuery(typed: string): SearchQuery {
  return [...new Set(fold(typed).text.split(/\s+/).filter(Boolean))];
}

/** Where each word of a query stands in a text, without regard to case and accents. */
export interface Found {
  readonly words: readonly string[];
  /** In order, merged where they meet. */
  readonly marks: readonly Mark[];
}

const NOTHING: Found = { words: [], marks: [] };

export function find(query: SearchQuery, text: string): Found {
  if (query.length === 0) return NOTHING;
  const folded = fold(text);
  const words = query.filter((word) => folded.text.includes(word));
  if (words.length === 0) return NOTHING;
  const marks = words.flatMap((word) => occurrences(folded.text, word));
  return { words, marks: merge(marks).map(({ from, to }) => unfold(folded, from, to)) };
}

/** A text as it is compared, and for each of its code units where the character that it comes from starts. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly length: number;
}

function fold(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i++) starts.push(at);
    text += folded;
    at += character.length;
  }
  return { text, starts, length: source.length };
}

const MARKS = unicodePattern('g')`\p{M}`;

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return character.charCodeAt(0) < 0x80 ? lower : lower.normalize('NFD').replace(MARKS(), '');
}

function occurrences(text: string, word: string): Mark[] {
  const found: Mark[] = [];
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
    found.push({ from, to: from + word.length });
  }
  return found;
}

function merge(marks: Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && mark.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    else merged.push(mark);
  }
  return merged;
}

/** Back from the compared text to the text itself; accents that follow the last character belong to it. */
function unfold({ starts, length }: Folded, from: number, to: number): Mark {
  return { from: starts[from] ?? length, to: starts[to] ?? length };
}
