// What the documents show as examples must be read as they say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/readers/catalog/read-catalog';
import { readRoadmap } from '../../src/readers/roadmap/read-roadmap';
import { readStudyPlan } from '../../src/readers/study/study-plan';
import { DEFAULT_HEADERS } from '../../src/settings/settings';

const pageAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const examplesIn = (path: string) =>
  [...pageAt(path).matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, text = '']) => text);
const read = (text: string) => readRoadmap(text, DEFAULT_HEADERS);

it('the table in the README is a roadmap without a problem', () => {
  const { objectives, problems } = read(examplesIn('README.md').join());
  expect(problems).toEqual([]);
  expect(objectives).toMatchObject([
    {
      title: 'Learn to sail',
      projects: [
        { title: 'Pass the theory test', target: { date: '2027-03-31' } },
        { title: 'Week at sea?', tentative: true, target: { date: '2027-08-31' } },
      ],
    },
  ]);
});

it('the note that the user guide begins with is a roadmap without a problem', () => {
  const [note = ''] = examplesIn('docs/user-guide.md');
  const projects = [{ title: 'Pass the theory test' }, { title: 'Week at sea' }];
  expect(read(note)).toMatchObject({ objectives: [{ title: 'Learn to sail', projects }], problems: [] });
});

it('the specs and the study plan are read with all their parts', () => {
  const [specs = '', study = ''] = examplesIn('docs/specs-and-writing.md');
  expect(readCatalog(specs).paths).toMatchObject([
    {
      title: 'Serving systems',
      tracks: [
        {
          label: 'Track 1',
          title: 'Inference gateway',
          outcome: expect.stringMatching(/^a gateway/) as string,
          sections: [{ title: 'Functional spec' }, { title: 'Acceptance criteria' }],
        },
      ],
      requirements: [{ title: 'Cross-track requirements' }],
    },
  ]);
  const focusAreas = ['admission control', 'streaming protocols (events, streams)', 'timeouts'];
  expect(readStudyPlan(study).topics).toMatchObject([
    {
      title: 'Model serving under load',
      group: 'Serving',
      focusAreas,
      resources: [{ text: 'Handling overload' }, { text: 'Addressing cascading failures' }],
    },
  ]);
});

describe('the ways of writing a date in the user guide', () => {
  const waysOf = (start: string): string[] => {
    const row = pageAt('docs/user-guide.md')
      .split('\n')
      .find((line) => line.startsWith(`| ${start}`));
    if (row === undefined) throw new Error(`The user guide has no row that starts with “${start}”`);
    return [...row.matchAll(/`([^`]+)`/g)].map(([, way = '']) => way);
  };
  const target = (way: string) =>
    read(`| Goal | Task | Due |\n|-|-|-|\n| Sail | Knots | ${way} |\n`).objectives[0]?.projects[0]?.target;

  it.each(waysOf('a day |'))('is the day: %s', (way) => expect(target(way)?.date).toBe('2026-12-18'));

  it.each([...waysOf('the last day of a month'), ...waysOf('the last day of a span')])(
    'is the last day of a month, a quarter, a week or a span: %s',
    (way) =>
      expect(['2027-03-14', '2027-03-28', '2027-03-31', '2027-04-01', '2027-05-31', '2027-06-30']).toContain(
        target(way)?.date,
      ),
  );

  const columnRow = waysOf('target date | A date');
  it.each(columnRow.slice(0, columnRow.indexOf('TBD')))('is shown as written: %s', (way) =>
    expect(target(way)).toMatchObject({ date: null, text: way }),
  );

  it.each(columnRow.slice(columnRow.indexOf('TBD')))('is no target: %s', (way) => expect(target(way)).toBeNull());
});
