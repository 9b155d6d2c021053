import { expect, it } from 'vitest';
import { createWrittenCapstones } from '../../../src/index/ties/written-capstones';
import { createTrackDirectory } from '../../../src/linking/track-directory';
import { aCatalog, anObjective, aPath, aProject, aTrack, aVault, aWikilink } from '../../support/model-builders';

const directory = createTrackDirectory([
  aCatalog('Specs.md', [aPath('Storage', [aTrack('Raft', 3), aTrack('Router', 4)])]),
]);
const writtenIn = createWrittenCapstones(directory, aVault({ 'Specs.md': [], 'Plan.md': [] }));

const WEB = { ...aWikilink('https://example.org'), kind: 'url' as const };
const BOX = { id: '', checked: false, line: 7, column: 0, form: 'html' } as const;
const RAFT = aWikilink('Specs#Raft');

it.each([
  ['an objective, beside other links', anObjective('Goal', { links: [WEB, RAFT] }), 'objective'],
  ['a project', anObjective('Goal', { projects: [aProject('Build', { links: [RAFT] })] }), 'project'],
  [
    'one of the subtasks of a project',
    anObjective('Goal', {
      projects: [
        aProject('Build', {
          subtasks: [
            { label: 'plan', line: 7, box: BOX, links: [] },
            { label: 'log', line: 7, box: BOX, links: [RAFT] },
          ],
        }),
      ],
    }),
    'project',
  ],
])('the written capstone links are found in %s', (_, objective, kind) => {
  const found = writtenIn({ path: 'Plan.md', objectives: [objective] });
  expect(found).toMatchObject([{ state: 'linked', to: { title: 'Raft' }, from: { kind } }]);
});
