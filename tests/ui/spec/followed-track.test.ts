import { expect, it } from 'vitest';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { followedTrack } from '../../../src/ui/spec/followed-track';
import { CATALOG } from '../support/spec-notes';

const PLACE = { path: 'Workshop.md', line: 5, title: 'Sailing dinghy', pathTitle: 'Boats' };
const read = (text: string, path = 'Workshop.md') => ({ path, ...readCatalog(text) });
const REWORDED = CATALOG.replace('Sailing dinghy', 'Dinghy under sail');

it.each([
  ['is the one in its place that says the same', REWORDED, 'Workshop.md', 'Dinghy under sail'],
  [
    'is none that says something else there',
    REWORDED.replace('Planks are fair', 'Planks fit'),
    'Workshop.md',
    undefined,
  ],
  ['is none of another note', REWORDED, 'Other.md', undefined],
])('a spec whose heading has gone %s', (_, text, path, title) => {
  const before = read(CATALOG).paths[0]?.tracks[0] ?? null;
  expect(followedTrack([read(text, path)], PLACE, before)?.track.title).toBe(title);
});

it('a spec that was never found is none, whatever is in its place', () => {
  expect(followedTrack([read(REWORDED)], PLACE, null)).toBeNull();
});
