import { describe, expect, it } from 'vitest';
import { countedRoadmaps, nextOpenProject } from '../../src/index/queries';
import { createManualIndex } from './manual-index';

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
  const next = (after?: { path: string; line: number }) => nextOpenProject(snapshot, after)?.project.title;

  it('is the first of all without a place to start at', () => {
    expect(nextOpenProject(snapshot)).toMatchObject({
      path: 'a.md',
      objective: { title: 'Goal' },
      project: { title: 'First' },
    });
  });

  it.each([
    ['a.md', 1, 'First'],
    ['a.md', 3, 'Second'],
    ['a.md', 4, 'Second'],
    ['a.md', 5, 'Third'],
    ['b.md', 1, 'Third'],
    ['c.md', 2, 'First'],
    ['not a roadmap.md', 7, 'First'],
    ['bb.md', 7, 'Third'],
    [COPY, 1, 'First'],
  ])('after line %2$s of %1$s is %3$s', (path, line, title) => {
    expect(next({ path, line })).toBe(title);
  });

  it('is none when all are done', () => {
    expect(nextOpenProject(snapshotOf({ 'a.md': ['= Goal', 'x Done'] }))).toBeNull();
  });
});

describe('the roadmaps that count', () => {
  it('are all but conflict copies', () => {
    const snapshot = snapshotOf({ 'a.md': ['= Goal', 'x P'], [COPY]: ['= Goal', '- P'] });
    expect(countedRoadmaps(snapshot).map(({ path }) => path)).toEqual(['a.md']);
  });
});
