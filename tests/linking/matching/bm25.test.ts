import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createBm25 } from '../../../src/linking/matching/bm25';
import { FIELDS, termIndexInSteps, type FieldTexts } from '../../../src/linking/matching/term-index';
import { createWordReader } from '../../../src/linking/matching/words';

const BOOST = { title: 4, outcome: 2.5, path: 2, body: 1 };

/** Words that are their own stems and not stop words. */
const TERMS = ['raft', 'quorum', 'kafka', 'shard', 'wal', 'token'];

const field = fc.array(fc.constantFrom(...TERMS), { maxLength: 6 }).map((terms) => terms.join(' '));
const documents = fc.array(fc.record({ title: field, outcome: field, path: field, body: field }), {
  minLength: 1,
  maxLength: 6,
});
const asked = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...TERMS, 'absent'), fc.constantFrom(0.25, 0.5, 1)), {
    selector: ([term]) => term,
    maxLength: 4,
  })
  .map((terms) => new Map(terms));

function ownScores(texts: readonly FieldTexts[], terms: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const steps = termIndexInSteps(
    texts.map((fields) => ({ fields })),
    createWordReader(),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const index = step.value;
  return createBm25(index, BOOST)(terms);
}

function scoresOfMiniSearch(texts: readonly FieldTexts[], terms: ReadonlyMap<string, number>) {
  const tokenize = (text: string) => text.split(' ').filter((term) => term !== '');
  const search = new MiniSearch<FieldTexts & { id: number }>({ fields: [...FIELDS], tokenize });
  search.addAll(texts.map((text, id) => ({ id, ...text })));
  const options = { boost: BOOST, boostTerm: (term: string) => terms.get(term) ?? 0 };
  return new Map(search.search([...terms.keys()].join(' '), options).map(({ id, score }) => [Number(id), score]));
}

describe('BM25+', () => {
  it('scores as minisearch does', () => {
    fc.assert(
      fc.property(documents, asked, (texts, terms) => {
        const [own, theirs] = [ownScores(texts, terms), scoresOfMiniSearch(texts, terms)];
        expect([...own.keys()].sort()).toEqual([...theirs.keys()].sort());
        for (const [document, score] of theirs) expect(own.get(document)).toBeCloseTo(score, 9);
      }),
      { numRuns: 500 },
    );
  });
});
