import { stemOf, wordsOf, type Word } from './words';

/** Words that people use, and what specs call the same or the wider thing, closest first. */
export interface Alias {
  readonly phrases: readonly string[];
  readonly meanings: readonly string[];
}

/** A phrase as the stems of its words, in order. */
export type Phrase = readonly string[];

/** What a phrase may also be called, closest first. */
export interface Meaning {
  readonly phrase: Phrase;
  /** From 0 to 1: how surely one stands for the other. */
  readonly closeness: number;
  /** False for a phrase named side by side with it. */
  readonly wider: boolean;
}

/** An alias phrase in a text: which of its words, and what they mean. */
export interface AliasUse {
  readonly from: number;
  readonly to: number;
  /** Whether it is named as meaning nothing that a spec is about. */
  readonly foreign: boolean;
  readonly meanings: readonly Meaning[];
}

export interface Thesaurus {
  /** The alias phrases of a text: longest first from the left, none overlapping. */
  find(words: readonly Word[]): readonly AliasUse[];
  /** Whether a word is a phrase of its own here, so that no misspelling is looked for. */
  knows(stem: string): boolean;
}

/** A spec's own word is surer than its wider terms, and those the less sure the later they are named. */
const CLOSEST = 0.9;
const STEP = 0.06;
const FARTHEST = 0.6;
/** Words named side by side for one thing may differ: `redis, dynamo = key-value store`. */
const SIDE_BY_SIDE = 0.55;

/**
 * Reads aliases, one a line: `pubsub, message bus = message broker, streaming`. Words that mean `-` are of no spec:
 * `marathon = -`. Lines that have no `=`, or nothing on one side of it, are no aliases.
 */
export function parseAliases(text: string): readonly Alias[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [left, right] = [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)];
    const alias = { phrases: commaSeparated(left), meanings: commaSeparated(right) };
    return line.includes('=') && alias.phrases.length && alias.meanings.length ? [alias] : [];
  });
}

function commaSeparated(text: string): readonly string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

/** Later aliases of a phrase come before earlier ones, so that a user's own line outweighs the default. */
export function createThesaurus(aliases: readonly Alias[]): Thesaurus {
  const meanings = new Map<string, Map<string, Meaning>>();
  const longest = new Map<string, number>();
  for (const alias of [...aliases].reverse()) addAlias(alias, meanings, longest);
  return {
    find: (words) => findUses(words, meanings, longest),
    knows: (stem) => meanings.has(stem),
  };
}

function addAlias(alias: Alias, meanings: Map<string, Map<string, Meaning>>, longest: Map<string, number>): void {
  const phrases = alias.phrases
    .map((written) => ({ written, phrase: phraseOf(written) }))
    .filter(({ phrase }) => phrase.length > 0);
  const wider = alias.meanings.map((meaning, rank) => ({
    phrase: phraseOf(meaning),
    closeness: Math.max(FARTHEST, CLOSEST - rank * STEP),
    wider: true,
  }));
  const beside = phrases.map(({ phrase }) => ({ phrase, closeness: SIDE_BY_SIDE, wider: false }));
  for (const { phrase, written } of phrases) {
    for (const form of formsOf(phrase, written)) {
      const known = meanings.get(keyOf(form)) ?? new Map<string, Meaning>();
      for (const meaning of [...wider, ...beside]) addMeaning(known, form, meaning);
      meanings.set(keyOf(form), known);
      const [first = ''] = form;
      longest.set(first, Math.max(longest.get(first) ?? 0, form.length));
    }
  }
}

/** A phrase, and the same written as one word. */
function formsOf(phrase: Phrase, written: string): readonly Phrase[] {
  return phrase.length === 1 ? [phrase] : [phrase, [stemOf(written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))]];
}

function addMeaning(known: Map<string, Meaning>, phrase: Phrase, meaning: Meaning): void {
  const key = keyOf(meaning.phrase);
  if (key === '' || key === keyOf(phrase)) return;
  if ((known.get(key)?.closeness ?? 0) < meaning.closeness) known.set(key, meaning);
}

function findUses(
  words: readonly Word[],
  meanings: ReadonlyMap<string, ReadonlyMap<string, Meaning>>,
  longest: ReadonlyMap<string, number>,
): readonly AliasUse[] {
  const uses: AliasUse[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const most = longest.get(words[from]?.stem ?? '') ?? 0;
    for (let to = Math.min(words.length, from + most); to > from; to -= 1) {
      const known = meanings.get(keyOf(words.slice(from, to).map(({ stem }) => stem)));
      if (!known) continue;
      const meaningsHere = [...known.values()];
      uses.push({ from, to, foreign: !meaningsHere.some(({ wider }) => wider), meanings: meaningsHere });
      from = to - 1;
      break;
    }
  }
  return uses;
}

function phraseOf(text: string): Phrase {
  return wordsOf(text).map(({ stem }) => stem);
}

function keyOf(phrase: Phrase): string {
  return phrase.join(' ');
}
