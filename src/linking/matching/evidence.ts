import { sumOf } from '../../model/collections/sum-of';
import { addTo, valueAt } from '../../model/collections/value-at';
import { LANGUAGES, type Facet } from './facets';
import type { TermIndex } from './term-index';
import type { Variant } from './variants';

/** The evidence for one document. */
interface Evidence {
  readonly document: number;
  /** From 0 to 1: how much of the query the document answers, and how prominently. */
  readonly coverage: number;
  /** The facets that it matches. */
  readonly met: readonly Met[];
}

/** A facet that a document matches, with its best-matching variant. */
export interface Met {
  readonly facet: Facet;
  readonly variant: Variant;
  readonly strength: number;
}

/** Words of a phrase that are apart in a document count for less than the phrase. */
const APART = 0.7;
/** Side by side they count for more than each alone, up to the weight of a title. */
const TOGETHER = 1.6;
const MOST_TOGETHER = 0.95;
/** Query text beyond this weight tends to repeat itself, so it counts for less. */
const FULL_WEIGHT = 2.2;
const BEYOND = 0.35;
/** Notes about other things take little away from the title. */
const ASIDE = 0.35;
/** How well a document must match one telling facet that it leads with, or several together, to be suggested at all. */
const CARRIES = 0.34;
const CARRY_TOGETHER = 0.52;
/** Telling query words that occur together in a document count for up to this much more, the more there are of them. */
const AGREEMENT = 0.6;
/** Coverage up to this value counts as it is. */
const STRAIGHT = 0.7;
/** How much plain words may add to telling ones. */
const PLAIN_SUPPORT = 0.4;
/** The factor for coverage if the document is about a different programming language from the one asked for. */
const OTHER_LANGUAGE = 0.8;
/** The strength from which a document counts as leading with a word. */
const LEADS = 0.6;
/** It applies only if something else that was asked for has this strength in the document. */
const PROMINENT = 0.6;

/** Weighs documents against facets: those that match part of the query, in document order. */
export type EvidenceScale = (facets: readonly Facet[]) => readonly Evidence[];

interface Answer {
  readonly variant: Variant;
  readonly strength: number;
}
type Answers = ReadonlyMap<number, Answer>;

/**
 * The scale remembers how documents match a facet, so use one for many texts.
 *
 * @param index of the documents to be weighed
 */
export function createEvidenceScale(index: TermIndex): EvidenceScale {
  const remembered = new WeakMap<readonly Variant[], Answers>();
  const languages = languagesOfDocuments(index);
  const answersTo = ({ variants }: Facet): Answers => valueAt(remembered, variants, () => bestAnswers(variants, index));
  return (facets) => {
    const whole = wholeWeight(facets);
    const asked = facets.flatMap(({ language }) => language ?? []);
    return byDocument(facets, answersTo).flatMap(([document, met]) => {
      const share = isForAnother(asked, languages.get(document)) ? shareForAnotherLanguage(met) : 1;
      const coverage = share * coverageOf(met, facets, whole);
      return coverage > 0 ? [{ document, coverage, met }] : [];
    });
  };
}

function byDocument(
  facets: readonly Facet[],
  answersTo: (facet: Facet) => Answers,
): readonly [number, readonly Met[]][] {
  const found = new Map<number, Met[]>();
  for (const facet of facets) {
    for (const [document, answer] of answersTo(facet)) {
      addTo(found, document, { facet, ...answer });
    }
  }
  return [...found].sort(([a], [b]) => a - b);
}

function wholeWeight(facets: readonly Facet[]): number {
  const weigh = (some: readonly Facet[]): number => sumOf(some, ({ weight }) => weight);
  const [all, aside] = [weigh(facets), weigh(facets.filter((facet) => facet.aside))];
  const title = all - aside;
  const asked = title > 0 && facets.some((facet) => facet.telling && !facet.aside) ? title + aside * ASIDE : all;
  return asked <= FULL_WEIGHT ? asked : FULL_WEIGHT + (asked - FULL_WEIGHT) * BEYOND;
}

function coverageOf(met: readonly Met[], facets: readonly Facet[], whole: number): number {
  const byLanguageAlone = facets.every(({ telling, language }) => !telling || language !== null);
  const carrying = met.filter(({ facet }) => facet.telling && (byLanguageAlone || facet.language === null));
  const together = sumOf(carrying, ({ strength }) => strength);
  if (!carrying.some(carriesAlone) && together < CARRY_TOGETHER) return 0;
  const telling = answered(met.filter(({ facet }) => facet.telling));
  const plain = answered(met.filter(({ facet }) => !facet.telling));
  return softened((agreement(carrying) * telling + Math.min(plain, telling * PLAIN_SUPPORT)) / whole);
}

/** Not a word that a document only says in passing, however often. */
function carriesAlone({ strength, variant }: Met): boolean {
  return strength >= CARRIES && strength >= LEADS * variant.certainty;
}

/** Unchanged up to a point, then slowing towards 1, so that more coverage still scores higher. */
function softened(share: number): number {
  const rest = 1 - STRAIGHT;
  return share <= STRAIGHT ? share : STRAIGHT + rest * (1 - Math.exp((STRAIGHT - share) / rest));
}

function agreement(met: readonly Met[]): number {
  const agreeing = met.filter(({ variant }) => variant.certainty === 1);
  return 1 + AGREEMENT * (1 - 1 / Math.max(1, agreeing.length));
}

function answered(met: readonly Met[]): number {
  return sumOf(met, ({ facet, strength }) => facet.weight * strength);
}

function bestAnswers(variants: readonly Variant[], index: TermIndex): Answers {
  const best = new Map<number, Answer>();
  for (const variant of variants) {
    for (const document of new Set(variant.terms.flatMap((term) => [...index.postings(term).keys()]))) {
      const strength = variant.certainty * phraseStrength(document, variant, index);
      if (strength > (best.get(document)?.strength ?? 0)) best.set(document, { variant, strength });
    }
  }
  return best;
}

/**
 * The mean strength of the terms in a document; telling and rare terms weigh more, and terms that are apart weigh less.
 */
function phraseStrength(document: number, { terms, endings }: Variant, index: TermIndex): number {
  let [sum, weights] = [0, 0];
  for (const [at, term] of terms.entries()) {
    const weight = index.weight(term);
    weights += weight;
    sum += weight * index.strength(term, document, endings?.[at]);
  }
  const together = terms.every((term, at) => at === 0 || index.neighbours(terms[at - 1] ?? '', term).has(document));
  const mean = sum / weights;
  if (!together) return mean * APART;
  return terms.length === 1 ? mean : Math.max(mean, Math.min(MOST_TOGETHER, mean * TOGETHER));
}

/** The programming languages that documents lead with; documents without one are left out. */
function languagesOfDocuments(index: TermIndex): ReadonlyMap<number, ReadonlySet<string>> {
  const languages = new Map<number, Set<string>>();
  for (const language of LANGUAGES()) {
    for (const document of index.postings(language).keys()) {
      if (index.strength(language, document) < LEADS) continue;
      valueAt(languages, document, () => new Set()).add(language);
    }
  }
  return languages;
}

function isForAnother(asked: readonly string[], languages: ReadonlySet<string> | undefined): boolean {
  return asked.length > 0 && languages !== undefined && !asked.some((language) => languages.has(language));
}

function shareForAnotherLanguage(met: readonly Met[]): number {
  const telling = met.filter(({ facet }) => facet.telling && facet.language === null);
  return telling.some(({ strength }) => strength >= PROMINENT) ? OTHER_LANGUAGE : 0;
}
