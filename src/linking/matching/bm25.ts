import { countsOf } from '../../model/collections/count-one';
import { sumOf } from '../../model/collections/sum-of';
import { valueAt } from '../../model/collections/value-at';
import type { TrackField } from '../../model/capstone-link';
import { FIELDS, type TermIndex } from './term-index';

/** How quickly repetitions of a term stop adding to the score. */
const SATURATION = 1.2;
/** How much less a term weighs in a long field than in a short one. */
const LENGTH_SHARE = 0.7;
/** The minimum worth of a term, however long the field: the “+” of BM25+. */
const FLOOR = 0.5;

/** Scores the documents that have some of the terms, by how well and how many of them they match. */
type Bm25 = (terms: ReadonlyMap<string, number>) => ReadonlyMap<number, number>;

/**
 * BM25+ (Lv and Zhai, 2011) in each field, added up.
 *
 * @param boost how much a field counts
 */
export function createBm25(index: TermIndex, boost: Readonly<Record<TrackField, number>>): Bm25 {
  const { contents } = index;
  const total = (field: TrackField) => sumOf(contents, ({ lengths }) => lengths[field]);
  const means = new Map(FIELDS.map((field) => [field, total(field) / contents.length]));

  const weigh = (count: number, document: number, field: TrackField) => {
    const length = (contents[document]?.lengths[field] ?? 0) / (means.get(field) ?? 1);
    return FLOOR + (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
  };

  return (terms) => {
    const sums = new Map<number, { score: number; met: number }>();
    for (const [term, weight] of terms) {
      const rarity = rarityByField(term, index);
      for (const [document, { counts }] of index.postings(term)) {
        const sum = valueAt(sums, document, () => ({ score: 0, met: 0 }));
        sum.met += 1;
        for (const [field, count] of counts) {
          sum.score += weight * boost[field] * (rarity.get(field) ?? 0) * weigh(count, document, field);
        }
      }
    }
    return new Map([...sums].map(([document, { score, met }]) => [document, score * met]));
  };
}

function rarityByField(term: string, { contents, postings }: TermIndex): ReadonlyMap<TrackField, number> {
  const rarityOf = (having: number) => Math.log(1 + (contents.length - having + 0.5) / (having + 0.5));
  const found = countsOf([...postings(term).values()].flatMap(({ counts }) => [...counts.keys()]));
  return new Map([...found].map(([field, having]) => [field, rarityOf(having)]));
}
