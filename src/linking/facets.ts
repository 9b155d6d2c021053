import type { AliasUse, Thesaurus } from './aliases';
import { kinship } from './spelling';
import type { TermIndex } from './term-index';
import { STOP_WORDS } from './stop-words';
import { isPlainStem, wordsOf, type Word } from './words';

/** One way to say what was asked for. */
export interface Variant {
  readonly terms: readonly string[];
  /** From 0 to 1; 1 for the words as asked. */
  readonly certainty: number;
}

/** One thing that a text asks for: a word, or words that belong together, in every way that the documents may say it. */
export interface Facet {
  readonly asked: string;
  /** How much it counts among the others. */
  readonly weight: number;
  /** Whether it may carry a match; plain words only support one. */
  readonly telling: boolean;
  /** Set where it names a programming language. */
  readonly language: string | null;
  readonly variants: readonly Variant[];
}

const LANGUAGE_NAMES = `rust golang java python cpp csharp javascript typescript kotlin scala elixir erlang haskell ocaml
zig swift ruby clojure php lua julia`;
/** Stems of the names of programming languages. */
export const LANGUAGES: ReadonlySet<string> = new Set(LANGUAGE_NAMES.split(/\s+/));

/** A word that no document has and no alias explains speaks against every document alike. */
const UNKNOWN_WEIGHT = 0.7;
/** One that is known to be of another field speaks louder. */
const FOREIGN_WEIGHT = 3;
const PLAIN_WEIGHT = 0.3;
/** Beside other words a language says how, not what. */
const LANGUAGE_WEIGHT = 0.4;
/** What a word of every document still counts. */
const COMMON_WEIGHT = 0.5;
const SPELLED_OUT = 0.9;
const PARTS = 0.7;
/** The words of a phrase of another field, where they stand apart: a training plan is no training. */
const OUT_OF_PLACE = 0.4;
/** What a meaning in plain words alone keeps of its certainty. */
const PLAIN_MEANING = 0.4;

/** What a text asks for, in its order; each thing once. */
export function facetsOf(text: string, index: TermIndex, thesaurus: Thesaurus): readonly Facet[] {
  const words = wordsOf(text);
  const uses = thesaurus.find(words);
  const facets: Facet[] = [];
  let at = 0;
  for (const use of [...uses, null]) {
    facets.push(...plainFacets(words.slice(at, use?.from ?? words.length), index, thesaurus));
    if (use) facets.push(aliasFacet(words.slice(use.from, use.to), use, index));
    at = use?.to ?? words.length;
  }
  return withoutRepeats(facets);
}

function aliasFacet(words: readonly Word[], use: AliasUse, index: TermIndex): Facet {
  const known = use.meanings.map((meaning) => ({
    ...meaning,
    terms: meaning.phrase.filter((term) => !STOP_WORDS.has(term)),
  }));
  const meanings = known
    .filter(({ terms }) => terms.some(index.has))
    .map(({ terms, closeness }) => ({ terms, certainty: closeness * (isPlain(terms, index) ? PLAIN_MEANING : 1) }));
  // Of a field that the documents know nothing of: what stands beside it there would only match by chance.
  const foreign = !known.some(({ wider, terms }) => wider && stands(terms, index));
  const named = words.filter(({ kind }) => kind !== 'stop');
  const asked = (named.length > 0 ? named : words).map(({ stem }) => stem);
  const asAsked = { terms: asked, certainty: foreign && !stands(asked, index) ? OUT_OF_PLACE : 1 };
  const made = facet(words, index, [asAsked, ...(foreign ? [] : meanings)], !foreign);
  return use.foreign && made.telling && !stands(asked, index) ? { ...made, weight: FOREIGN_WEIGHT } : made;
}

/** Whether terms are plain words that make no name either, as `developer platform` is one. */
function isPlain(terms: readonly string[], index: TermIndex): boolean {
  return terms.every(isPlainStem) && (terms.length === 1 || !stands(terms, index));
}

/** Whether some document has these terms, side by side. */
function stands(terms: readonly string[], index: TermIndex): boolean {
  const beside = terms.every((term, at) => at === 0 || index.neighbours(terms[at - 1] ?? '', term).size > 0);
  return terms.length > 0 && beside && terms.every(index.has);
}

/** The facets of words that no alias explains: names of two words that some document has, and single words. */
function plainFacets(words: readonly Word[], index: TermIndex, thesaurus: Thesaurus): readonly Facet[] {
  const facets: Facet[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || word.kind === 'stop') continue;
    const name = next && next.kind !== 'stop' ? nameOf(word, next, index) : null;
    if (next && name) {
      facets.push(facet([word, next], index, [name], true));
      at += 1;
    } else facets.push(facet([word], index, spellings(word, index, thesaurus), false));
  }
  return facets;
}

/** Two words that some document leads with side by side, or writes as one. */
function nameOf(word: Word, next: Word, index: TermIndex): Variant | null {
  if (index.isName(word.stem, next.stem)) return { terms: [word.stem, next.stem], certainty: 1 };
  const joined = word.stem + next.stem;
  return index.has(joined) ? { terms: [joined], certainty: 1 } : null;
}

function facet(words: readonly Word[], index: TermIndex, variants: readonly Variant[], explained: boolean): Facet {
  const telling = explained || words.some(({ kind }) => kind === 'telling');
  const asked = words.map(({ surface }) => surface).join(' ');
  const only = words.length === 1 ? words[0]?.stem : undefined;
  const language = only !== undefined && LANGUAGES.has(only) ? only : null;
  return { asked, weight: weightOf(variants, index, telling, language), telling, language, variants };
}

function weightOf(variants: readonly Variant[], index: TermIndex, telling: boolean, language: string | null): number {
  if (!telling) return PLAIN_WEIGHT;
  if (language !== null) return LANGUAGE_WEIGHT;
  const rarities = variants.flatMap(({ terms }) => terms.filter((term) => index.has(term)).map(index.rarity));
  if (rarities.length === 0) return UNKNOWN_WEIGHT;
  return COMMON_WEIGHT + (1 - COMMON_WEIGHT) * Math.max(...rarities);
}

/** A word as it stands; where no document has it so, its parts, what it abbreviates, and its nearest kin. */
function spellings(word: Word, index: TermIndex, thesaurus: Thesaurus): readonly Variant[] {
  const spelledOut = index.spelledOut(word.stem).map((terms) => ({ terms, certainty: SPELLED_OUT }));
  const exact = [{ terms: [word.stem], certainty: 1 }, ...spelledOut];
  if (index.has(word.stem) || spelledOut.length > 0 || thesaurus.knows(word.stem)) return exact;
  const parts = word.parts.length > 1 ? [{ terms: word.parts, certainty: PARTS }] : splitCompound(word.stem, index);
  const kin = index.leading.flatMap((term) => {
    const certainty = kinship(word.stem, term);
    return certainty > 0 ? [{ terms: [term], certainty }] : [];
  });
  return [...exact, ...parts, ...kin];
}

/** `filesystem` as `file` and `system`, where documents lead with both. */
function splitCompound(stem: string, index: TermIndex): readonly Variant[] {
  const leading = new Set(index.leading);
  for (let cut = 3; cut <= stem.length - 3; cut += 1) {
    const terms = [stem.slice(0, cut), stem.slice(cut)];
    if (terms.every((term) => leading.has(term))) return [{ terms, certainty: PARTS }];
  }
  return [];
}

/** The facets of a text and of its notes, each thing once; the notes' weigh a share of their own weight. */
export function joinFacets(facets: readonly Facet[], notes: readonly Facet[], share: number): readonly Facet[] {
  const lighter = notes.map((facet) => ({ ...facet, weight: facet.weight * share }));
  return withoutRepeats([...facets, ...lighter]);
}

function withoutRepeats(facets: readonly Facet[]): readonly Facet[] {
  const seen = new Set<string>();
  return facets.filter(({ variants }) => {
    const name = variants[0]?.terms.join(' ') ?? '';
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
