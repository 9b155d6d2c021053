import { rememberedAt } from '../../model/collections/value-at';
import type { MatchedTerm } from '../../model/capstone-link';
import { Building } from './building';
import { createEvidenceScale, type EvidenceScale, type Met } from './evidence';
import { createFacetReader, type FacetReader } from './facets';
import type { Language } from './language';
import { rankerInSteps, type Ranker } from './rankings';
import { FIELDS, termIndexInSteps, type FieldTexts, type TermIndex } from './term-index';

/** Something that a text can be matched with: a track, a study topic, a draft. Fields that it lacks are empty. */
export interface MatchDocument<T> {
  readonly value: T;
  /** Read when the index is built. */
  readonly fields: FieldTexts;
}

export interface Match<T> {
  readonly value: T;
  /** From 0 to 1; matches below the threshold are never returned. */
  readonly score: number;
  readonly matches: readonly MatchedTerm[];
}

export interface Matcher<T> {
  /**
   * What a text is about, best first; empty if nothing is close enough. Always the same for the same text. Notes count
   * too, but weigh less than the text that they belong to.
   */
  match(text: string, notes?: readonly string[]): readonly Match<T>[];
  /** Builds a little of the index ahead of the first query. @returns false when everything is built */
  prepareStep(): boolean;
}

/** Below this, a match is about as often chance as sense (measured on the labelled queries). */
export const THRESHOLD = 0.32;
/** The maximum number of matches. */
const MOST = 3;
/** A document that scores far below the best one is not an alternative to it. */
const NEAR_BEST = 0.6;
/** How much the fused ranking shifts a score that is based on coverage. */
const RANKING_SHARE = 0.2;
/** The longest query text: beyond this, it adds nothing that a title and notes have not said. */
const LONGEST_TEXT = 4_000;
/** How many answers are kept, so that redrawing a list does not query again. */
const KEPT = 5_000;

interface Machinery {
  readonly index: TermIndex;
  readonly readFacets: FacetReader;
  readonly weigh: EvidenceScale;
  readonly rankBy: Ranker;
}

/** A matcher over documents; their index is built with the first query, or step by step before it. */
export function createMatcher<T>(documents: readonly MatchDocument<T>[], language: Language): Matcher<T> {
  const machinery = new Building(() => assemble(documents, language));
  const answers = new Map<string, readonly Match<T>[]>();
  const answer = (text: string, notes: string): readonly Match<T>[] => {
    return rank(text, notes, machinery.value).flatMap(({ document, ...found }) => {
      const matched = documents[document];
      return matched ? [{ value: matched.value, ...found }] : [];
    });
  };
  return {
    match(text, notes = []) {
      if (documents.length === 0) return [];
      const asked = [text, notes.join('\n')].map((part) => part.slice(0, LONGEST_TEXT));
      return rememberedAt(answers, KEPT, JSON.stringify(asked), () => answer(asked[0] ?? '', asked[1] ?? ''));
    },
    prepareStep: () => documents.length > 0 && machinery.step(),
  };
}

function* assemble<T>(documents: readonly MatchDocument<T>[], language: Language): Generator<void, Machinery> {
  while (language.thesaurus.step()) yield;
  const { words } = language;
  const thesaurus = language.thesaurus.value;
  const index = yield* termIndexInSteps(documents, words);
  const rankBy = yield* rankerInSteps(index);
  const readFacets = createFacetReader({ index, thesaurus, words });
  return { index, readFacets, weigh: createEvidenceScale(index), rankBy };
}

function rank(text: string, notes: string, { index, readFacets, weigh, rankBy }: Machinery) {
  const asked = readFacets(text, notes);
  const evidence = weigh(asked);
  // Coverage bounds the score: if it stays below the threshold, the rankings need not be computed.
  if (!evidence.some(({ coverage }) => coverage >= THRESHOLD)) return [];
  const fused = rankBy(asked);
  const scored = evidence.map(({ document, coverage, met }) => {
    return { document, met, score: scoreOf(coverage, fused.get(document) ?? 0) };
  });
  scored.sort((a, b) => b.score - a.score || a.document - b.document);
  const least = Math.max(THRESHOLD, (scored[0]?.score ?? 0) * NEAR_BEST);
  const near = scored.filter(({ score }) => score >= least).slice(0, MOST);
  return near.map(({ document, met, score }) => ({ document, score, matches: matchedTerms(document, met, index) }));
}

/** Rounded, so that scores that only differ in their last digits tie. */
function scoreOf(coverage: number, fused: number): number {
  return Math.round(coverage * (1 - RANKING_SHARE + RANKING_SHARE * fused) * 10_000) / 10_000;
}

/** Why a document matches: its words that match the facets, most telling first. */
function matchedTerms(document: number, met: readonly Met[], index: TermIndex): readonly MatchedTerm[] {
  const found = new Map<string, MatchedTerm>();
  for (const { facet, variant } of [...met].sort((a, b) => contributionOf(b) - contributionOf(a))) {
    const asAsked = facet.variants[0]?.terms ?? [];
    for (const term of [...variant.terms, ...asAsked]) {
      const posting = index.postings(term).get(document);
      if (!posting || found.has(term)) continue;
      const fields = FIELDS.filter((field) => posting.counts.has(field));
      found.set(term, { term: posting.surface, asked: asAsked.includes(term) ? null : facet.asked, fields });
    }
  }
  return [...found.values()];
}

function contributionOf({ facet, strength }: Met): number {
  return facet.weight * strength;
}
