import { uniqueBy } from '../../model/collections/unique-by';
import { rememberedAt } from '../../model/collections/value-at';
import { wordSet } from '../../model/words/word-set';
import type { AliasUse, Thesaurus } from './aliases';
import type { TermIndex } from './term-index';
import { asWritten, spellings, type Variant } from './variants';
import { joinedStem, type Word, type WordReader } from './words';

/**
 * One thing that a text asks for: a word, or words that belong together, with every way in which documents may say it.
 */
export interface Facet {
  readonly asked: string;
  /** Its weight among the others. */
  readonly weight: number;
  /** Whether it may carry a match on its own; plain words only support one. */
  readonly telling: boolean;
  /** Set if it names a programming language. */
  readonly language: string | null;
  readonly variants: readonly Variant[];
  /** Whether only the notes ask for it. */
  readonly aside: boolean;
}

/** Stems of the names of programming languages. */
export const LANGUAGES =
  wordSet(`rust golang java python cpp csharp javascript typescript kotlin scala elixir erlang haskell ocaml
zig swift ruby clojure php lua julia`);

/** A word that no document has and no alias explains counts equally against every document. */
const UNKNOWN_WEIGHT = 0.7;
/** A word known to be of another field counts more strongly. */
const FOREIGN_WEIGHT = 6;
const PLAIN_WEIGHT = 0.3;
/** Next to other words, a programming language says how, not what. */
const LANGUAGE_WEIGHT = 0.4;
/** The weight that a word in every document still has. */
const COMMON_WEIGHT = 0.5;
/** The words of a phrase of another field, when they are apart: a training plan is not training. */
const OUT_OF_PLACE = 0.4;
/** How much of its certainty a meaning in plain words alone keeps. */
const PLAIN_MEANING = 0.4;

/** What facets are read with. */
export interface Lexicon {
  readonly index: TermIndex;
  readonly thesaurus: Thesaurus;
  readonly words: WordReader;
}

/** Reads the facets of a text and of its notes, each once; those of the notes weigh less. */
export type FacetReader = (text: string, notes: string) => readonly Facet[];

/** How much a word of the notes weighs compared with one of the title. */
const NOTES_SHARE = 0.6;
/** Beyond this all are forgotten, since typing brings new ones without end. */
const REMEMBERED = 10_000;

/** The reader remembers what words may mean, so use one for many texts. */
export function createFacetReader(lexicon: Lexicon): FacetReader {
  const made = new Map<string, Facet>();
  const remember = (key: string, make: () => Facet): Facet => rememberedAt(made, REMEMBERED, key, make);
  return (text, notes) => {
    const lighter = facetsOf(notes, lexicon, remember).map((facet) => ({
      ...facet,
      weight: facet.weight * NOTES_SHARE,
      aside: true,
    }));
    const all = [...facetsOf(text, lexicon, remember), ...lighter];
    return uniqueBy(all, ({ variants }) => variants[0]?.terms.join(' ') ?? '');
  };
}

type Remember = (key: string, make: () => Facet) => Facet;

function facetsOf(text: string, lexicon: Lexicon, remember: Remember): readonly Facet[] {
  const words = lexicon.words.read(text);
  const facets: Facet[] = [];
  let at = 0;
  for (const use of [...lexicon.thesaurus.find(words), null]) {
    facets.push(...plainFacets(words.slice(at, use?.from ?? words.length), lexicon, remember));
    if (!use) break;
    const named = words.slice(use.from, use.to);
    facets.push(remember(`alias ${surfaces(named)}`, () => aliasFacet(named, use, lexicon)));
    at = use.to;
  }
  return facets;
}

function aliasFacet(words: readonly Word[], use: AliasUse, lexicon: Lexicon): Facet {
  const { index } = lexicon;
  const all = use.meanings();
  const meanings = all
    // Half of a phrase means something else: a cap on costs is not the CAP theorem.
    .filter(({ phrase, wider }) => (wider ? phrase.some(index.has) : phrase.every(index.has)))
    .map(({ phrase, closeness }) => ({
      terms: phrase,
      certainty: closeness * (phrase.every(lexicon.words.isPlain) ? PLAIN_MEANING : 1),
    }));
  // It is of a field that no document covers: the words next to it would only match by chance.
  const strange = !all.some(({ wider, phrase }) => wider && stands(phrase, index));
  const named = words.filter(({ kind }) => kind !== 'stop');
  const asked = asWritten(named.length > 0 ? named : words);
  const outOfPlace = strange && !stands(asked.terms, index);
  const asAsked = { ...asked, certainty: outOfPlace ? OUT_OF_PLACE : 1 };
  const facet = makeFacet(words, index, [asAsked, ...(strange ? [] : meanings)], !strange);
  const own = facet.weight * shareOfPhrase(named);
  const weight = use.foreign && facet.telling && (outOfPlace || use.muted) ? FOREIGN_WEIGHT : own;
  return { ...facet, weight, variants: use.muted ? [] : facet.variants };
}

/** A phrase asks for more than one of its words would, and for less than all of them, which mean one thing together. */
function shareOfPhrase(words: readonly Word[]): number {
  return Math.sqrt(Math.max(1, words.filter(({ kind }) => kind === 'telling').length));
}

/** Whether some document has these terms, side by side. */
function stands(terms: readonly string[], index: TermIndex): boolean {
  const beside = terms.every((term, at) => at === 0 || index.neighbours(terms[at - 1] ?? '', term).size > 0);
  return terms.length > 0 && beside && terms.every(index.has);
}

/** The facets of words that no alias explains: two-word names that some document has, and single words. */
function plainFacets(words: readonly Word[], lexicon: Lexicon, remember: Remember): readonly Facet[] {
  const { index } = lexicon;
  const facets: Facet[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || word.kind === 'stop') continue;
    const name = next && next.kind !== 'stop' ? nameOf(word, next, index) : null;
    if (next && name) {
      facets.push(remember(`name ${surfaces([word, next])}`, () => makeFacet([word, next], index, [name], true)));
      at += 1;
    } else {
      facets.push(remember(`word ${word.surface}`, () => makeFacet([word], index, spellings(word, lexicon), false)));
    }
  }
  return facets;
}

/** Two words that lead some document side by side, or that one writes as one. */
function nameOf(word: Word, next: Word, index: TermIndex): Variant | null {
  if (index.isName(word.stem, next.stem)) return { ...asWritten([word, next]), certainty: 1 };
  const joined = joinedStem(word, next);
  return index.has(joined) ? { terms: [joined], certainty: 1 } : null;
}

function makeFacet(words: readonly Word[], index: TermIndex, variants: readonly Variant[], explained: boolean): Facet {
  const telling = explained || words.some(({ kind }) => kind === 'telling');
  const only = words.length === 1 ? words[0]?.stem : undefined;
  const language = only !== undefined && LANGUAGES().has(only) ? only : null;
  return {
    asked: surfaces(words),
    weight: weightOf(variants, index, telling, language),
    telling,
    language,
    variants,
    aside: false,
  };
}

function weightOf(variants: readonly Variant[], index: TermIndex, telling: boolean, language: string | null): number {
  if (!telling) return PLAIN_WEIGHT;
  if (language !== null) return LANGUAGE_WEIGHT;
  const rarities = variants.flatMap(({ terms }) => terms.filter(index.has).map(index.rarity));
  if (rarities.length === 0) return UNKNOWN_WEIGHT;
  return COMMON_WEIGHT + (1 - COMMON_WEIGHT) * Math.max(...rarities);
}

function surfaces(words: readonly Word[]): string {
  return words.map(({ surface }) => surface).join(' ');
}
