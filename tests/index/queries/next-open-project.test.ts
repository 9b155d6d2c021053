// Notes are in the language of line-readers.ts: `= objective`, `- project`, `x done project`, `* path`, `+ track`, …
import { describe, expect, it } from 'vitest';
import { nextOpenProject } from '../../../src/index/queries/next-open-project';
import { countedRoadmaps } from '../../../src/index/queries/notes';
import { createManualIndex } from '../manual-index';

const COPY = 'a (conflicted copy 2025-03-12).md';

function snapshotOf(notes: Readonly<Record<string, readonly string[]>>) {
  const { index, put, settle } = createManualIndex();
  for (const [path, lines] of Object.entries(notes)) put(path, ...lines);
  settle();
  return index.snapshot;
}

describe('the next open project', () => {
  const snapshot = snapshotOf({
    [COPY]: ['= Goal', '- In the copy'],
    'a.md': ['= Goal', 'x Done', '- First', '= Next goal', '- Second'],
    'b.md': ['= Goal', 'x Done'],
    'c.md': ['= Goal', '- Third'],
  });
  const [first, second, third] = [
    { path: 'a.md', line: 3 },
    { path: 'a.md', line: 5 },
    { path: 'c.md', line: 2 },
  ];

  it('is the first of all without a place to start at', () => {
    expect(nextOpenProject(snapshot, null)).toEqual(first);
  });

  it.each([
    ['a.md', 1, first],
    ['a.md', 3, second],
    ['a.md', 4, second],
    ['a.md', 5, third],
    ['b.md', 1, third],
    ['c.md', 2, first],
    ['not a roadmap.md', 7, first],
    ['bb.md', 7, third],
    [COPY, 1, third],
  ])('is found behind the place in %s, line %i', (path, line, project) => {
    expect(nextOpenProject(snapshot, { path, line })).toEqual(project);
  });

  it('goes from note to note as the sidebar lists them', () => {
    const paths = ['Year 2.md', 'Year 2 (spare).md', 'Year 10.md'];
    const years = snapshotOf(Object.fromEntries(paths.map((path) => [path, ['= Goal', '- Open']])));
    const next = (path: string) => nextOpenProject(years, { path, line: 2 })?.path;
    expect(paths.map(next)).toEqual(['Year 2 (spare).md', 'Year 10.md', 'Year 2.md']);
  });

  it('is none when all are done', () => {
    expect(nextOpenProject(snapshotOf({ 'a.md': ['= Goal', 'x Done'] }), null)).toBeNull();
  });
});

describe('the roadmaps that count', () => {
  it('are all but conflict copies', () => {
    const snapshot = snapshotOf({ 'a.md': ['= Goal', 'x P'], [COPY]: ['= Goal', '- P'] });
    expect(countedRoadmaps(snapshot).map(({ path }) => path)).toEqual(['a.md']);
  });
});
