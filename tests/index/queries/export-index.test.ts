import { describe, expect, it } from 'vitest';
import { exportIndex } from '../../../src/index/queries/export-index';
import type { Ties } from '../../../src/index/ties/ties';
import { NO_TIES } from '../../../src/index/ties/ties';
import type { CapstoneLink } from '../../../src/model/capstone-link';
import { problemAt } from '../../../src/model/problem';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { aProject, anObjective, aWikilink } from '../../support/model-builders';
import { DocumentedShape } from './documented-shape';
import { snapshotWith } from '../snapshot-with';

const link: CapstoneLink = {
  from: { path: 'Plan.md', line: 5, kind: 'objective', title: 'Goal' },
  to: { path: 'Specs.md', line: 3, title: 'Raft', pathTitle: 'Storage' },
  state: 'suggested',
  score: 0.7,
  matches: [{ term: 'Raft', asked: null, fields: ['title'] }],
  written: null,
  via: null,
  alternatives: [],
};
const ties: Ties = {
  ...NO_TIES,
  capstoneLinks: () => [link, { ...link, to: null, state: 'broken', score: null, written: aWikilink('Specs#Gone') }],
};
const box = { id: 'a1', checked: true, line: 6, column: 2, form: 'html' } as const;
const section = { title: 'Must-have', line: 4, text: null };

const exported = exportIndex(
  snapshotWith({
    ties,
    roadmaps: [
      {
        path: 'Plan.md',
        text: '\n\n\n\n[[Loose]]\n| <input>',
        boxIds: [{ id: 'a1', line: 6 }],
        objectives: [
          anObjective('Goal', {
            target: { date: '2027-03-12', text: 'Due 2027-03-12', line: 5 },
            projects: [aProject('Build', { box, subtasks: [{ label: 'blog', line: 6, box, links: [] }] })],
          }),
        ],
        problems: [problemAt('invalid-date', 5, 'There is no such day.')],
      },
    ],
    catalogs: [
      {
        path: 'Specs.md',
        title: 'Specs',
        headings: [['Storage']],
        paths: [
          {
            title: 'Storage',
            line: 2,
            intro: ['About storage.'],
            tracks: [
              {
                label: null,
                title: 'Raft',
                heading: 'Raft',
                line: 3,
                outcome: 'A log.',
                intro: ['Of one writer.'],
                sections: [
                  {
                    ...section,
                    items: [
                      { text: 'elects', line: 5 },
                      { text: 'stores', line: 6, checked: true },
                    ],
                  },
                ],
              },
            ],
            requirements: [{ ...section, items: [] }],
          },
        ],
        problems: [],
      },
    ],
    studyPlans: [
      {
        path: 'Study.md',
        topics: [
          {
            title: 'Rust',
            group: null,
            line: 1,
            focusAreas: ['async'],
            resources: [{ text: 'The Book', url: 'https://example.org', line: 3, checked: true }],
          },
        ],
        problems: [],
      },
    ],
    systemsNotes: [
      {
        path: 'Drafts.md',
        title: 'Pools',
        line: 1,
        status: 'Draft',
        sections: [{ title: 'Context', line: 3, text: 'Why.' }],
        missing: ['Problem'],
      },
    ],
    projectNotes: [{ path: 'Raft.md', sections: [] }],
  }),
  DEFAULT_HEADERS,
);

describe('the exported index', () => {
  it('has the shape that the command line’s document gives it', () => {
    const shape = new DocumentedShape();
    expect(shape.deviations(exported, 'Index')).toEqual([]);
    expect([...shape.seen].sort()).toEqual(shape.names.sort());
  });

  it('gives what the index does not keep, from the note’s text', () => {
    const link = { kind: 'note', target: 'Loose', subpath: null, text: 'Loose' };
    const projects = [{ box: { offset: '\n\n\n\n[[Loose]]\n| '.length } }];
    expect(exported).toMatchObject({ roadmaps: [{ links: [link], objectives: [{ projects }] }] });
  });

  it('gives an item a state only where it is a task', () => {
    expect(exported).toMatchObject({
      catalogs: [{ paths: [{ tracks: [{ sections: [{ items: [{ text: 'elects' }, { checked: true }] }] }] }] }],
    });
    expect(JSON.stringify(exported)).toContain('{"text":"elects","line":5}');
  });

  it('gives a link that leads nowhere no track', () => {
    expect(exported).toMatchObject({ capstoneLinks: [{ to: { title: 'Raft' } }, { to: null, state: 'broken' }] });
  });
});
