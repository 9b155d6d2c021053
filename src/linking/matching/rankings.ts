import { sumOf } from '../../model/collections/sum-of';
import type { TrackField } from '../../model/capstone-link';
import { createBm25 } from './bm25';
import type { Facet } from './facets';
import { FIELDS, type TermIndex } from './term-index';

/** Scores of documents; those without a score are left out. */
type Ranking = ReadonlyMap<number, number>;

/** How much a word counts by the field it is in, for both rankings. */
const FIELD_BOOST: Readonly<Record<TrackField, number>> = { title: 4, outcome: 2.5, path: 2, body: 1 };

/** Ranks documents for the facets of a text, by BM25+ and by the cosine of TF-IDF vectors together: the first has up to 1. */
export type Ranker = (facets: readonly Facet[]) => Ranking;

/** Yields before each document. */
export function* rankerInSteps(index: TermIndex): Generator<void, Ranker> {
  const vectors: ReadonlyMap<string, number>[] = [];
  for (const [document, { terms }] of index.contents.entries()) {
    yield;
    vectors.push(vectorOf(document, terms, index));
  }
  const bm25 = createBm25(index, FIELD_BOOST);
  return (facets) => {
    const terms = weightedTerms(facets);
    const cosines = vectors.map((vector, document) => [document, dot(terms, vector, index)] as const);
    return fuseRanks([bm25(terms), new Map(cosines.filter(([, cosine]) => cosine > 0))]);
  };
}

/** The terms of a text's facets with their weights: every variant, weighted by its certainty. */
function weightedTerms(facets: readonly Facet[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { weight, variants } of facets) {
    for (const variant of variants) {
      const share = (weight * variant.certainty) / Math.sqrt(variant.terms.length);
      for (const term of variant.terms) terms.set(term, Math.max(terms.get(term) ?? 0, share));
    }
  }
  return terms;
}

/** A document's TF-IDF weights, scaled to the length 1. */
function vectorOf(document: number, terms: readonly string[], index: TermIndex): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const term of terms) {
    const counts = index.postings(term).get(document)?.counts;
    const frequency = sumOf(FIELDS, (field) => FIELD_BOOST[field] * (counts?.get(field) ?? 0));
    weights.set(term, (1 + Math.log(frequency)) * index.rarity(term));
  }
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}

function dot(terms: ReadonlyMap<string, number>, vector: ReadonlyMap<string, number>, index: TermIndex): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += weight * index.rarity(term) * (vector.get(term) ?? 0);
  return sum;
}

/** Scores closer than this are equal: the last digits of sums depend on the order of the documents. */
const SAME = 1e-9;
/** How slowly scores fall with rank: small, since few documents compete. */
const RANK_OFFSET = 5;

/** Reciprocal rank fusion, scaled so that the first by every ranking has 1. Equal scores share a rank. */
function fuseRanks(rankings: readonly Ranking[]): Ranking {
  const fused = new Map<number, number>();
  for (const ranking of rankings) {
    const ordered = [...ranking].sort(([, a], [, b]) => b - a);
    let rank = 0;
    ordered.forEach(([document, score], at) => {
      const above = ordered[at - 1]?.[1];
      if (above === undefined || above - score > SAME * Math.max(1, Math.abs(above))) rank = at + 1;
      const share = (RANK_OFFSET + 1) / (RANK_OFFSET + rank) / rankings.length;
      fused.set(document, (fused.get(document) ?? 0) + share);
    });
  }
  return fused;
}
