import type { MatchedTerm, TrackField } from '../model/capstone-link';
import { LANGUAGES, type Facet, type Variant } from './facets';
import { FIELDS, type TermIndex } from './term-index';
import { isPlainStem } from './words';

/** What speaks for one document. */
export interface Evidence {
  readonly document: number;
  /** From 0 to 1: how much of what was asked for the document answers, and how prominently. */
  readonly coverage: number;
  /** Weightiest first. */
  readonly matches: readonly MatchedTerm[];
}

/** Words of a phrase that stand apart in a document say less than the phrase. */
const APART = 0.7;
/** A plain word of a phrase says this much of what another one does. */
const PLAIN_SHARE = 0.3;
/** Text beyond this weight asks for the same again rather than for more, so that it counts less. */
const FULL_WEIGHT = 2.2;
const BEYOND = 0.35;
/** One telling facet must be met so well in a document, or several together so well, for anything to be said of it. */
const CARRIES = 0.34;
const CARRY_TOGETHER = 0.52;
/** What plain words may add to what the telling ones say. */
const PLAIN_SUPPORT = 0.4;
/** What is left of the coverage where a document is for another language than the one asked for. */
const OTHER_LANGUAGE = 0.8;
/** And only where a word as asked, not an alias, is so prominent in it. */
const PROMINENT = 0.6;

interface Met {
  readonly facet: Facet;
  readonly variant: Variant;
  readonly strength: number;
}

/** The documents that answer some of what was asked for, in the order of the documents. */
export function weighEvidence(facets: readonly Facet[], index: TermIndex): readonly Evidence[] {
  const found = new Map<number, Met[]>();
  for (const facet of facets) {
    for (const [document, met] of documentsMeeting(facet, index)) {
      const others = found.get(document);
      if (others) others.push(met);
      else found.set(document, [met]);
    }
  }
  const asked = facets.reduce((sum, { weight }) => sum + weight, 0);
  const whole = asked <= FULL_WEIGHT ? asked : FULL_WEIGHT + (asked - FULL_WEIGHT) * BEYOND;
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([document, met]) => {
      const coverage = coverageOf(document, met, facets, whole, index);
      return coverage > 0 ? [{ document, coverage, matches: matchedTerms(document, met, index) }] : [];
    });
}

function coverageOf(
  document: number,
  met: readonly Met[],
  facets: readonly Facet[],
  whole: number,
  index: TermIndex,
): number {
  const byLanguageAlone = facets.every(({ telling, language }) => !telling || language !== null);
  const carrying = met.filter(({ facet }) => facet.telling && (byLanguageAlone || facet.language === null));
  const together = carrying.reduce((sum, { strength }) => sum + strength, 0);
  if (together < CARRY_TOGETHER && !carrying.some(({ strength }) => strength >= CARRIES)) return 0;
  const telling = answered(met.filter(({ facet }) => facet.telling));
  const plain = answered(met.filter(({ facet }) => !facet.telling));
  const coverage = Math.min(1, (telling + Math.min(plain, telling * PLAIN_SUPPORT)) / whole);
  if (!isForAnotherLanguage(document, facets, index)) return coverage;
  return carrying.some(({ variant, strength }) => variant.certainty === 1 && strength >= PROMINENT)
    ? coverage * OTHER_LANGUAGE
    : 0;
}

function answered(met: readonly Met[]): number {
  return met.reduce((sum, { facet, strength }) => sum + facet.weight * strength, 0);
}

function documentsMeeting(facet: Facet, index: TermIndex): ReadonlyMap<number, Met> {
  const best = new Map<number, Met>();
  for (const variant of facet.variants) {
    for (const document of new Set(variant.terms.flatMap((term) => [...index.postings(term).keys()]))) {
      const strength = variant.certainty * phraseStrength(document, variant.terms, index);
      if (strength > (best.get(document)?.strength ?? 0)) best.set(document, { facet, variant, strength });
    }
  }
  return best;
}

/** The mean of the terms' strengths in a document, rare terms weighing more, less where they stand apart. */
function phraseStrength(document: number, terms: readonly string[], index: TermIndex): number {
  let [sum, weights] = [0, 0];
  for (const term of terms) {
    const weight = index.rarity(term) * (isPlainStem(term) ? PLAIN_SHARE : 1);
    weights += weight;
    sum += weight * (index.postings(term).get(document)?.strength ?? 0);
  }
  const together = terms.every((term, at) => at === 0 || index.neighbours(terms[at - 1] ?? '', term).has(document));
  return weights === 0 ? 0 : (sum / weights) * (together ? 1 : APART);
}

/** Whether a document leads with programming languages of which none is among those asked for. */
function isForAnotherLanguage(document: number, facets: readonly Facet[], index: TermIndex): boolean {
  const asked = facets.flatMap(({ language }) => language ?? []);
  const leadsWith = (language: string): boolean => (index.postings(language).get(document)?.strength ?? 0) > 0.6;
  return asked.length > 0 && !asked.some(leadsWith) && [...LANGUAGES].some(leadsWith);
}

function matchedTerms(document: number, met: readonly Met[], index: TermIndex): readonly MatchedTerm[] {
  const seen = new Set<string>();
  const ordered = [...met].sort((a, b) => b.facet.weight * b.strength - a.facet.weight * a.strength);
  return ordered.flatMap(({ facet, variant }) =>
    variant.terms.flatMap((term) => {
      const posting = index.postings(term).get(document);
      if (!posting || seen.has(term)) return [];
      seen.add(term);
      const fields = FIELDS.filter((field: TrackField) => posting.counts.has(field));
      const asked = variant.certainty === 1 ? null : facet.asked;
      return [{ term: posting.surface, asked, fields }];
    }),
  );
}
