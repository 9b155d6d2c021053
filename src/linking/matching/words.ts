import { stemmer } from 'stemmer';
import { lazily } from '../../model/kept/lazily';
import { ownCopy } from '../../model/words/own-copy';
import { unicodePattern } from '../../model/words/unicode-pattern';
import { rememberedAt } from '../../model/collections/value-at';
import { PLAIN_WORDS, STOP_WORDS } from './stop-words';

/** A word of a text, in the forms used for comparison. */
export interface Word {
  /** As written in the text. */
  readonly surface: string;
  readonly stem: string;
  /** What it adds to its stem, apart from grammar: `ator` for “operators”, `ational` for “operational”. */
  readonly ending: string;
  /** The stems of the words in a `CamelCase` one; empty for any other. */
  readonly parts: readonly string[];
  /** `stop`: says nothing. `plain`: supports a match, never carries one. */
  readonly kind: 'stop' | 'plain' | 'telling';
  /** Whether only a hyphen or slash separates it from the word before. */
  readonly joined: boolean;
}

const WORD = unicodePattern('g')`C\+\+|[CF]#|\.NET\b|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)?`;
/** `'s` and the like. */
const CLITIC = unicodePattern()`['’]\p{L}{1,2}$`;
/** What French and Italian leave of a short word before another: `l'`, `dell'`. */
const ELIDED = unicodePattern()`^\p{L}+['’](?=\p{L})`;
/** Too short, or too much like a number, to mean anything. A single character of other scripts is a word. */
const MEANINGLESS = unicodePattern()`^(?:\p{N}+|[\p{Script=Latin}\p{N}])$`;
const CAMEL_PART = unicodePattern('g')`\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})`;
/** Longer runs are hashes and the like: they are cut, so that none costs more than a word. */
const LONGEST = 40;
const SYMBOLS = new Map([
  ['c++', 'cpp'],
  ['c#', 'csharp'],
  ['f#', 'fsharp'],
  ['.net', 'dotnet'],
]);

/** Splits texts into words. It remembers the words it has read, so use one for many texts. */
export interface WordReader {
  /**
   * The words of a text in order, stop words included (phrases need them). Single letters and bare numbers are left
   * out, unless a hyphen binds one to the next word: `B-tree`, `4-bit`.
   */
  readonly read: (text: string) => readonly Word[];
  /** Whether a stem is that of a plain word, which says little about its phrase. */
  readonly isPlain: (stem: string) => boolean;
}

/** The properties of a word in any context; null for a single letter or a number. */
type Form = Pick<Word, 'stem' | 'ending' | 'parts' | 'kind'> | null;

/** Beyond this number all words are forgotten: typing brings new ones without end. */
const REMEMBERED = 20_000;

/** A reader that remembers no word yet. */
export function createWordReader(): WordReader {
  const plain = lazily<ReadonlySet<string>>(() => new Set([...PLAIN_WORDS()].map(stemOf)));
  const forms = new Map<string, Form>();
  const formOf = (surface: string): Form => rememberedAt(forms, REMEMBERED, surface, () => readForm(surface, plain()));
  return { read: (text) => readWords(text, formOf), isPlain: (stem) => plain().has(stem) };
}

function readWords(text: string, formOf: (surface: string) => Form): readonly Word[] {
  const words: Word[] = [];
  let [end, prefix] = [-1, ''];
  const whole = text.normalize('NFKC');
  for (const match of whole.matchAll(WORD())) {
    const joined = end >= 0 && match.index - end === 1 && HYPHEN.test(whole.charAt(end));
    // Words are remembered for longer than the texts that they were first found in.
    const surface = ownCopy(joined ? prefix + match[0] : match[0]);
    end = match.index + match[0].length;
    const form = isGoLanguage(surface, whole, end) ? GO_LANGUAGE : formOf(surface);
    if (form) words.push({ surface, ...form, joined: joined && prefix === '' });
    prefix = form ? '' : surface;
  }
  return words;
}

function readForm(surface: string, plain: ReadonlySet<string>): Form {
  const lower = surface.toLowerCase().replace(CLITIC(), '').replace(ELIDED(), '').slice(0, LONGEST);
  const symbol = SYMBOLS.get(lower);
  if (symbol) return { stem: symbol, ending: '', parts: [], kind: 'telling' };
  if (MEANINGLESS().test(lower)) return null;
  const stem = stemOf(lower);
  const kind = STOP_WORDS().has(lower) ? 'stop' : plain.has(stem) ? 'plain' : 'telling';
  return { stem, ending: endingOf(americanSpelling(lower), stem), parts: camelParts(surface), kind };
}

const HYPHEN = /[-‐/]/;
const GO_LANGUAGE: Form = { stem: 'golang', ending: '', parts: [], kind: 'telling' };

/** A programming language whose name is also an English verb: read as a name if written as one. */
function isGoLanguage(surface: string, whole: string, end: number): boolean {
  if (surface !== 'Go') return false;
  return !/^\s+(?:to|through|over|for|back|deeper|deep|beyond|on|live|into|all)\b/i.test(whole.slice(end, end + 12));
}

/** The stem of a lower-case word, the same for British and American spellings. */
export function stemOf(lower: string): string {
  return stemmer(americanSpelling(lower));
}

/** The ending of a plural or a tense, perhaps behind a doubled letter: `scanning`. */
const INFLECTION = /^[bdgklmnprtvz]?(?:ings?|ed)$|[iy]?(?:ings?|ed|es|s|e)$|y$/;

function endingOf(lower: string, stem: string): string {
  let at = 0;
  while (at < stem.length && lower.charAt(at) === stem.charAt(at)) at++;
  return lower.slice(at).replace(INFLECTION, '');
}

/** The stem of two words written as one, which is not their stems in a row: that of `key` is `kei`. */
export function joinedStem(first: Word, second: Word): string {
  return stemOf((first.surface + second.surface).toLowerCase());
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
  const parts = surface.match(CAMEL_PART()) ?? [];
  if (parts.length < 2) return [];
  return parts
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 2 && !STOP_WORDS().has(part))
    .map(stemOf);
}
