import type { MatchedTerm } from '../model/capstone-link';
import { createThesaurus, parseAliases, type Thesaurus } from './aliases';
import { DEFAULT_ALIASES } from './alias-list';
import { weighEvidence, type Evidence } from './evidence';
import { facetsOf, joinFacets } from './facets';
import { createRankers, fuseRanks, weightedTerms, type Rankers } from './rankings';
import { createTermIndex, type FieldTexts, type TermIndex } from './term-index';

/** Something that a text can be led to: a track, a study topic, a draft. Fields that it has not are empty. */
export interface MatchDocument<T> {
  readonly value: T;
  readonly fields: FieldTexts;
}

export interface Match<T> {
  readonly value: T;
  /** From 0 to 1; what is below the threshold is never said. */
  readonly score: number;
  readonly matches: readonly MatchedTerm[];
}

export interface MatcherOptions {
  /** Aliases beside the default ones, in the form that `parseAliases` reads; they outweigh the default. */
  readonly aliases?: string;
  /** The score below which nothing is said, from 0 to 1. */
  readonly threshold?: number;
  /** At most so many matches. */
  readonly most?: number;
}

export interface Matcher<T> {
  /**
   * What a text is about, best first; empty when nothing is near enough. The same for the same text, always. Notes
   * are asked too, but weigh less than the text that they belong to.
   */
  match(text: string, notes?: readonly string[]): readonly Match<T>[];
}

/** Below it, what matched is chance about as often as sense (measured on the labelled queries). */
export const THRESHOLD = 0.36;
const MOST = 3;
/** A document far behind the best one is no alternative to it. */
const NEAR_BEST = 0.6;
/** How much the fused ranking moves a score that rests on coverage. */
const RANKING_SHARE = 0.3;
/** Texts beyond this add nothing that a title and notes would not have said. */
const LONGEST_TEXT = 4_000;
/** Answers that are kept, so that a list drawn again asks nothing again. */
const KEPT = 5_000;
/** How much a word of the notes weighs beside one of the title. */
const NOTES_SHARE = 0.6;

interface Machinery {
  readonly index: TermIndex;
  readonly rankers: Rankers;
  readonly thesaurus: Thesaurus;
}

/** A matcher over documents; their index is built with the first question. */
export function createMatcher<T>(documents: readonly MatchDocument<T>[], options: MatcherOptions = {}): Matcher<T> {
  let machinery: Machinery | null = null;
  const answers = new Map<string, readonly Match<T>[]>();
  const answer = (text: string, notes: string): readonly Match<T>[] => {
    machinery ??= assemble(documents, options.aliases ?? '');
    return rank(text, notes, machinery, options).map(({ document, ...found }) => ({
      value: valueAt(documents, document),
      ...found,
    }));
  };
  return {
    match(text, notes = []) {
      if (documents.length === 0) return [];
      const asked = [text, notes.join('\n')].map((part) => part.slice(0, LONGEST_TEXT));
      const name = JSON.stringify(asked);
      const known = answers.get(name);
      if (known) return known;
      if (answers.size >= KEPT) answers.clear();
      const found = answer(asked[0] ?? '', asked[1] ?? '');
      answers.set(name, found);
      return found;
    },
  };
}

function assemble<T>(documents: readonly MatchDocument<T>[], aliases: string): Machinery {
  const index = createTermIndex(documents.map(({ fields }) => fields));
  const thesaurus = createThesaurus([...parseAliases(DEFAULT_ALIASES), ...parseAliases(aliases)]);
  return { index, rankers: createRankers(index), thesaurus };
}

function rank(text: string, notes: string, { index, rankers, thesaurus }: Machinery, options: MatcherOptions) {
  const facets = joinFacets(facetsOf(text, index, thesaurus), facetsOf(notes, index, thesaurus), NOTES_SHARE);
  const terms = weightedTerms(facets);
  const fused = fuseRanks([rankers.bm25(terms), rankers.cosine(terms)]);
  const scored = weighEvidence(facets, index).map((evidence) => ({
    document: evidence.document,
    score: scoreOf(evidence, fused.get(evidence.document) ?? 0),
    matches: evidence.matches,
  }));
  scored.sort((a, b) => b.score - a.score || a.document - b.document);
  const least = Math.max(options.threshold ?? THRESHOLD, (scored[0]?.score ?? 0) * NEAR_BEST);
  return scored.filter(({ score }) => score >= least).slice(0, options.most ?? MOST);
}

/** Rounded, so that scores that only differ in their last digits tie. */
function scoreOf({ coverage }: Evidence, fused: number): number {
  return Math.round(coverage * (1 - RANKING_SHARE + RANKING_SHARE * fused) * 10_000) / 10_000;
}

function valueAt<T>(documents: readonly MatchDocument<T>[], at: number): T {
  const document = documents[at];
  if (!document) throw new RangeError(`There is no document ${at}`);
  return document.value;
}
