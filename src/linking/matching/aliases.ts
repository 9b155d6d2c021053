import { addTo } from '../../model/collections/value-at';
import { lettersAlone } from '../../model/words/words-alone';
import { stemOf, type Word, type WordReader } from './words';

/** Words that people use, and what specs call the same or a wider thing, closest first. */
export interface Alias {
  readonly phrases: readonly string[];
  readonly meanings: readonly string[];
}

/** A phrase as the stems of its words, in order. */
type Phrase = readonly string[];

/** What a phrase may also be called, closest first. */
interface Meaning {
  readonly phrase: Phrase;
  /** From 0 to 1: how surely one means the other. */
  readonly closeness: number;
  /** False for a phrase listed on the same side. */
  readonly wider: boolean;
}

/** An alias phrase in a text: which of its words, and what they mean. */
export interface AliasUse {
  readonly from: number;
  readonly to: number;
  /** Whether it is marked as meaning nothing that any spec is about. */
  readonly foreign: boolean;
  /** Whether the user has marked it so: then that holds for specs with these very words, too. */
  readonly muted: boolean;
  /** Computed on demand, since a phrase has many. */
  readonly meanings: () => readonly Meaning[];
}

export interface Thesaurus {
  /** The alias phrases of a text: longest first from the left, none overlapping. */
  find(words: readonly Word[]): readonly AliasUse[];
  /** Whether a word is itself an alias phrase, so that it need not be checked for misspellings. */
  knows(stem: string): boolean;
}

/** A spec's own word is surer than its wider terms, and wider terms are less sure the later they are listed. */
const CLOSEST = 0.9;
const STEP = 0.06;
const FARTHEST = 0.6;
/** Words listed on the same side may differ: `redis, dynamo = key-value store`. */
const SIDE_BY_SIDE = 0.55;

/**
 * Reads aliases, one per line: `pubsub, message bus = message broker, streaming`. Words that mean `-` belong to no
 * spec: `marathon = -`. Lines without `=`, or with nothing on one side of it, are ignored.
 */
export function parseAliases(text: string): readonly Alias[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [left = '', right = ''] = line.split(/=(.*)/);
    const alias = { phrases: commaSeparated(left), meanings: commaSeparated(right) };
    return alias.phrases.length && alias.meanings.length ? [alias] : [];
  });
}

function commaSeparated(text: string): readonly string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

/** The aliases of one line, as phrases. */
interface Group {
  readonly meanings: readonly Meaning[];
  /** What each may also be called, at a lower closeness. */
  readonly beside: readonly Meaning[];
  readonly foreign: boolean;
  readonly muted: boolean;
}

type Groups = ReadonlyMap<string, readonly Group[]>;

/** A user alias replaces everything that the defaults say of its phrases. Yields after every few aliases. */
export function* thesaurusInSteps(
  defaults: readonly Alias[],
  own: readonly Alias[],
  words: WordReader,
): Generator<void, Thesaurus> {
  const groups = new Map([...(yield* groupsOf(defaults, words, false)), ...(yield* groupsOf(own, words, true))]);
  const longest = longestPhrases(groups.keys());
  return {
    find: (text) => findUses(text, groups, longest),
    knows: (stem) => groups.has(stem),
  };
}

function* groupsOf(aliases: readonly Alias[], words: WordReader, areOwn: boolean): Generator<void, Groups> {
  const groups = new Map<string, Group[]>();
  for (const alias of aliases) {
    yield;
    const phrases = alias.phrases.map((written) => ({ written, words: words.read(written) }));
    const foreign = alias.meanings.every((meaning) => meaning === '-');
    const group = {
      meanings: alias.meanings.flatMap((meaning, rank) =>
        meaningOf(words.read(meaning), Math.max(FARTHEST, CLOSEST - rank * STEP), true),
      ),
      beside: phrases.flatMap((phrase) => meaningOf(phrase.words, SIDE_BY_SIDE, false)),
      foreign,
      muted: areOwn && foreign,
    };
    for (const key of new Set(phrases.flatMap((phrase) => formsOf(phrase.written, phrase.words)))) {
      addTo(groups, key, group);
    }
  }
  return groups;
}

/** Phrases are matched in texts with their stop words, and searched for in documents without them. */
function meaningOf(words: readonly Word[], closeness: number, wider: boolean): readonly Meaning[] {
  const phrase = words.filter(({ kind }) => kind !== 'stop').map(({ stem }) => stem);
  return phrase.length > 0 ? [{ phrase, closeness, wider }] : [];
}

/** A phrase, and the same written as one word. */
function formsOf(written: string, words: readonly Word[]): readonly string[] {
  if (words.length === 0) return [];
  const joined = stemOf(lettersAlone(written.toLowerCase()));
  return words.length === 1 ? [keyOf(words)] : [keyOf(words), joined];
}

function longestPhrases(keys: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const [first = '', ...rest] = key.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
  }
  return longest;
}

function findUses(words: readonly Word[], groups: Groups, longest: ReadonlyMap<string, number>): readonly AliasUse[] {
  const uses: AliasUse[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const most = longest.get(words[from]?.stem ?? '') ?? 0;
    for (let to = Math.min(words.length, from + most); to > from; to -= 1) {
      const key = keyOf(words.slice(from, to));
      const known = groups.get(key);
      if (!known) continue;
      const [foreign, muted] = [known.every((group) => group.foreign), known.every((group) => group.muted)];
      uses.push({ from, to, foreign, muted, meanings: () => meaningsOf(key, known) });
      from = to - 1;
      break;
    }
  }
  return uses;
}

/** The meanings of a phrase in all its groups, each once with its highest closeness, without the phrase itself. */
function meaningsOf(key: string, groups: readonly Group[]): readonly Meaning[] {
  const closest = new Map<string, Meaning>();
  for (const meaning of groups.flatMap(({ meanings, beside }) => [...meanings, ...beside])) {
    const name = meaning.phrase.join(' ');
    if (name !== key && (closest.get(name)?.closeness ?? 0) < meaning.closeness) closest.set(name, meaning);
  }
  return [...closest.values()];
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ stem }) => stem).join(' ');
}
