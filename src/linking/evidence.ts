import { sumOf } from '../model/sum-of';
import { addTo, valueAt } from '../model/value-at';
import { LANGUAGES, type Facet } from './facets';
import type { TermIndex } from './term-index';
import type { Variant } from './variants';

/** What speaks for one document. */
interface Evidence {
  readonly document: number;
  /** From 0 to 1: how much of what was asked for the document answers, and how prominently. */
  readonly coverage: number;
  /** The facets that it answers. */
  readonly met: readonly Met[];
}

/** A facet that a document answers, by the variant that it answers best. */
export interface Met {
  readonly facet: Facet;
  readonly variant: Variant;
  readonly strength: number;
}

/** Words of a phrase that stand apart in a document say less than the phrase. */
const APART = 0.7;
/** Side by side they say more than each alone, up to what a title says. */
const TOGETHER = 1.6;
const MOST_TOGETHER = 0.95;
/** Text beyond this weight asks for the same again rather than for more, so that it counts less. */
const FULL_WEIGHT = 2.2;
const BEYOND = 0.35;
/** Notes that speak of other things take little from what the title says. */
const ASIDE = 0.35;
/** One telling facet must be met so well in a document, or several together so well, for anything to be said of it. */
const CARRIES = 0.34;
const CARRY_TOGETHER = 0.52;
/** Rare words of the text that meet in one document say more together: by this, the more of them the nearer. */
const AGREEMENT = 0.6;
/** The weight from which a facet is rare. */
const RARE = 0.85;
/** Coverage up to which it counts as it is. */
const STRAIGHT = 0.7;
/** What plain words may add to what the telling ones say. */
const PLAIN_SUPPORT = 0.4;
/** What is left of the coverage where a document is for another language than the one asked for. */
const OTHER_LANGUAGE = 0.8;
/** And where it answers in other words than those asked, but surely. */
const OTHER_WORDS_TOO = 0.7;
/** From this strength a document leads with a word. */
const LEADS = 0.6;
/** And only where a word as asked, not an alias, is so prominent in it. */
const PROMINENT = 0.6;

/** Weighs documents against facets. It remembers how documents meet a facet, so make one for many texts. */
export interface EvidenceScale {
  /** The documents that answer some of what was asked for, in the order of the documents. */
  weigh(facets: readonly Facet[]): readonly Evidence[];
}

interface Answer {
  readonly variant: Variant;
  readonly strength: number;
}
type Answers = ReadonlyMap<number, Answer>;

export function createEvidenceScale(index: TermIndex): EvidenceScale {
  const remembered = new WeakMap<readonly Variant[], Answers>();
  const languages = languagesOfDocuments(index);
  const answersTo = ({ variants }: Facet): Answers => valueAt(remembered, variants, () => bestAnswers(variants, index));
  return {
    weigh(facets) {
      const whole = wholeWeight(facets);
      const asked = facets.flatMap(({ language }) => language ?? []);
      return byDocument(facets, answersTo).flatMap(([document, met]) => {
        const share = isForAnother(asked, languages.get(document)) ? shareForAnotherLanguage(met) : 1;
        const coverage = share * coverageOf(met, facets, whole);
        return coverage > 0 ? [{ document, coverage, met }] : [];
      });
    },
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
  if (together < CARRY_TOGETHER && !carrying.some(({ strength }) => strength >= CARRIES)) return 0;
  const telling = answered(met.filter(({ facet }) => facet.telling));
  const plain = answered(met.filter(({ facet }) => !facet.telling));
  return softened((agreement(carrying) * telling + Math.min(plain, telling * PLAIN_SUPPORT)) / whole);
}

/** Up to a point as it is, then ever slower towards 1, so that what covers more still scores more. */
function softened(share: number): number {
  const rest = 1 - STRAIGHT;
  return share <= STRAIGHT ? share : STRAIGHT + rest * (1 - Math.exp((STRAIGHT - share) / rest));
}

function agreement(met: readonly Met[]): number {
  const agreeing = met.filter(({ facet, variant }) => variant.certainty === 1 && facet.weight >= RARE);
  return 1 + AGREEMENT * (1 - 1 / Math.max(1, agreeing.length));
}

function answered(met: readonly Met[]): number {
  return sumOf(met, ({ facet, strength }) => facet.weight * strength);
}

function bestAnswers(variants: readonly Variant[], index: TermIndex): Answers {
  const best = new Map<number, Answer>();
  for (const variant of variants) {
    for (const document of new Set(variant.terms.flatMap((term) => [...index.postings(term).keys()]))) {
      const strength = variant.certainty * phraseStrength(document, variant.terms, index);
      if (strength > (best.get(document)?.strength ?? 0)) best.set(document, { variant, strength });
    }
  }
  return best;
}

/** The mean of the terms' strengths in a document, telling and rare terms weighing more, less where they stand apart. */
function phraseStrength(document: number, terms: readonly string[], index: TermIndex): number {
  let [sum, weights] = [0, 0];
  for (const term of terms) {
    const weight = index.weight(term);
    weights += weight;
    sum += weight * (index.postings(term).get(document)?.strength ?? 0);
  }
  const together = terms.every((term, at) => at === 0 || index.neighbours(terms[at - 1] ?? '', term).has(document));
  if (weights === 0) return 0;
  const mean = sum / weights;
  if (!together) return mean * APART;
  return terms.length === 1 ? mean : Math.max(mean, Math.min(MOST_TOGETHER, mean * TOGETHER));
}

/** The programming languages that documents lead with; those of none are left out. */
function languagesOfDocuments(index: TermIndex): ReadonlyMap<number, ReadonlySet<string>> {
  const languages = new Map<number, Set<string>>();
  for (const language of LANGUAGES) {
    for (const [document, { strength }] of index.postings(language)) {
      if (strength < LEADS) continue;
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
  const prominent = telling.filter(({ strength }) => strength >= PROMINENT);
  if (prominent.length === 0) return 0;
  return prominent.some(({ variant }) => variant.certainty === 1) ? OTHER_LANGUAGE : OTHER_WORDS_TOO;
}
