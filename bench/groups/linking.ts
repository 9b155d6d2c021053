import { createLanguage } from '../../src/linking/matching/language';
import { createTrackMatcher } from '../../src/linking/track-matcher';
import { placedTracks } from '../../src/model/placed-track';
import { readCatalog } from '../../src/readers/catalog/read-catalog';
import { catalogNote } from '../generated/catalog';
import { seeded } from '../generated/random';
import { task, topic } from '../generated/words';
import type { Group } from '../group';
import { milliseconds, RUNS, single } from '../measure';

const QUERIES = 200;

/**
 * Matching texts with tracks. Every text is different, since answers are remembered; the index of words is built
 * before.
 */
export const linkingGroup: Group = {
  keys: ['linking.msPerQuery'],
  measure() {
    const { match, tracks } = matcher();
    match('streaming broker');
    let asked = 0;
    const values = Array.from({ length: RUNS }, () => {
      const texts = queries(asked);
      asked += QUERIES;
      const start = process.cpuUsage();
      for (const text of texts) match(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000 / QUERIES;
    });
    const slowest = milliseconds(Math.max(...values));
    return Promise.resolve([
      single('linking.msPerQuery', values, `${QUERIES} texts a run, ${tracks} tracks, slowest run ${slowest}`),
    ]);
  },
  scenarios: [
    {
      name: 'linking',
      run() {
        const { match } = matcher();
        for (let run = 0; run < 10; run += 1) queries(run * QUERIES).forEach((text) => match(text));
        return Promise.resolve();
      },
    },
  ],
};

function matcher() {
  const catalog = { ...readCatalog(catalogNote()), path: 'Catalog.md' };
  const tracks = placedTracks([catalog]);
  const ranked = createTrackMatcher(tracks, createLanguage(''));
  return { match: (text: string) => ranked.match(text), tracks: tracks.length };
}

/** Titles as people write them, some with a few words more. */
function queries(from: number): string[] {
  const random = seeded(from + 7);
  return Array.from({ length: QUERIES }, (_, at) => `${topic(random)}, ${task(random)} ${from + at}`);
}
