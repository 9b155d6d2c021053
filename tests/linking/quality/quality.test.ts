import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../../src/linking/matching/language';
import { createTrackMatcher } from '../../../src/linking/track-matcher';
import { placedTracks } from '../../../src/model/placed-track';
import { CATALOG } from './catalog';
import { OTHER_CATALOG, OTHER_FIELDS } from './other-fields';
import { BEYOND_ALIASES, FRESH_WORDS, HELD_OUT_HALF, TUNING_HALF, type Labelled } from './queries';

interface Quality {
  /** How often the first suggestion is right, of the queries that have an answer. */
  readonly precision: number;
  /** The mean of 1 ÷ the rank of the first right suggestion. */
  readonly reciprocalRank: number;
  /** How often nothing is suggested, of the queries that have no answer. */
  readonly quiet: number;
  /** The queries whose first suggestion is wrong, or missing, or made where there is no answer. */
  readonly wrong: readonly string[];
}

const language = createLanguage('');
const matcher = createTrackMatcher(placedTracks([CATALOG]), language);
const otherMatcher = createTrackMatcher(placedTracks([OTHER_CATALOG]), language);

function measure(queries: readonly Labelled[], asked: typeof matcher): Quality {
  const ranks = queries.map(({ query, answers }) => {
    const titles = asked.match(query).map(({ value }) => value.track.title);
    return { query, answers, said: titles.length > 0, rank: titles.findIndex((title) => answers.includes(title)) + 1 };
  });
  const answered = ranks.filter(({ answers }) => answers.length > 0);
  const unanswered = ranks.filter(({ answers }) => answers.length === 0);
  return {
    precision: answered.filter(({ rank }) => rank === 1).length / answered.length,
    reciprocalRank: answered.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / answered.length,
    quiet: unanswered.filter(({ said }) => !said).length / unanswered.length,
    wrong: [...answered.filter(({ rank }) => rank !== 1), ...unanswered.filter(({ said }) => said)].map(
      ({ query }) => query,
    ),
  };
}

/** The figures reached so far, rounded down: a change that lowers one is no improvement, or has to say why here. */
const REACHED: readonly [name: string, readonly Labelled[], typeof matcher, precision: number, rank: number][] = [
  ['the tuning half', TUNING_HALF, matcher, 1, 1],
  ['the held-out half', HELD_OUT_HALF, matcher, 0.97, 0.98],
  ['queries beyond the alias list', BEYOND_ALIASES, matcher, 0.93, 0.93],
  ['queries in fresh words', FRESH_WORDS, matcher, 0.9, 0.91],
  ['a catalog of other fields', OTHER_FIELDS, otherMatcher, 0.88, 0.88],
];

describe.each(REACHED)('suggestions for %s', (name, queries, asked, leastPrecision, leastRank) => {
  const quality = measure(queries, asked);

  it('are as good as they have been, and none is made where there is no answer', () => {
    const { precision, reciprocalRank, quiet, wrong } = quality;
    const those = `for which these count against it: ${wrong.join(' · ')}`;
    const figures = `P@1 ${precision.toFixed(3)}, MRR ${reciprocalRank.toFixed(3)}, quiet ${quiet.toFixed(3)}`;
    process.stdout.write(`Suggestions for ${name} (${queries.length} queries): ${figures}\n`);
    expect(precision, `precision at 1, ${those}`).toBeGreaterThanOrEqual(leastPrecision);
    expect(reciprocalRank, `mean reciprocal rank, ${those}`).toBeGreaterThanOrEqual(leastRank);
    expect(quiet, `quiet where there is no answer, ${those}`).toBe(1);
  });
});

describe('the labelled queries', () => {
  const all = [...TUNING_HALF, ...HELD_OUT_HALF, ...BEYOND_ALIASES, ...FRESH_WORDS];

  it('name tracks that there are, and none twice', () => {
    const titles = new Set(placedTracks([CATALOG]).map(({ track }) => track.title));
    expect(all.flatMap(({ answers }) => answers).filter((title) => !titles.has(title))).toEqual([]);
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  });

  it('are enough, with and without an answer', () => {
    for (const half of [TUNING_HALF, HELD_OUT_HALF, BEYOND_ALIASES, FRESH_WORDS]) {
      expect(half.filter(({ answers }) => answers.length > 0).length).toBeGreaterThanOrEqual(40);
      expect(half.filter(({ answers }) => answers.length === 0).length).toBeGreaterThanOrEqual(16);
    }
  });

  it('beyond the alias list have none of its words', () => {
    const { words, thesaurus } = createLanguage('');
    const known = BEYOND_ALIASES.filter(({ query }) => thesaurus.value.find(words.read(query)).length > 0);
    expect(known.map(({ query }) => query)).toEqual([]);
  });
});
