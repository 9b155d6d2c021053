// Notes are in the language of line-readers.ts: `= objective`, `- project`, `x done project`, `* path`, `+ track`, …
import { describe, expect, it } from 'vitest';
import type { IndexKind } from '../../src/index/note-readers';
import type { IndexSnapshot } from '../../src/index/snapshot';
import { createManualIndex } from './manual-index';

type ListName = 'catalogs' | 'studyPlans' | 'systemsNotes' | 'projectNotes';

/** For each kind: its list, something of that kind, and something that is not. */
const KINDS: readonly (readonly [IndexKind, ListName, string])[] = [
  ['catalog', 'catalogs', '* Path'],
  ['study', 'studyPlans', '? Topic'],
  ['systems', 'systemsNotes', '~ Draft'],
  ['project', 'projectNotes', '[ ] task'],
];

const pathsIn = (snapshot: IndexSnapshot, list: ListName) => snapshot[list].map(({ path }) => path);

describe.each(KINDS)('notes of the kind %s', (kind, list, line) => {
  it('are listed in the order of their paths', () => {
    const { index, putAs, settle } = createManualIndex();
    for (const path of ['b.md', 'a/z.md', 'B.md']) putAs([kind], path, line);
    settle();
    expect(pathsIn(index.snapshot, list)).toEqual(['B.md', 'a/z.md', 'b.md']);
  });

  it('keep their identity when another changes, and the list its own when another kind does', () => {
    const { index, put, putAs, settle } = createManualIndex();
    putAs([kind], 'a.md', line);
    putAs([kind], 'b.md', line);
    settle();
    const before = index.snapshot[list];
    put('plan.md', '= Goal');
    settle();
    expect(index.snapshot[list]).toBe(before);
    putAs([kind], 'b.md', line, line);
    settle();
    expect(index.snapshot[list][0]).toBe(before[0]);
    expect(index.snapshot[list]).not.toBe(before);
  });

  it('are told of when they come, change, move and go', () => {
    const { index, putAs, settle, changes } = createManualIndex();
    putAs([kind], 'a.md', line);
    settle();
    putAs([kind], 'a.md', line, line);
    settle();
    index.move('a.md', 'b.md');
    settle();
    index.drop('b.md');
    settle();
    expect(changes.map(({ paths }) => paths)).toEqual([['a.md'], ['a.md'], ['a.md', 'b.md'], ['b.md']]);
    expect(index.snapshot[list]).toEqual([]);
  });

  it('stay as they were when they cannot be read', () => {
    const { index, putAs, settle } = createManualIndex();
    putAs([kind], 'a.md', line);
    settle();
    index.fail({ path: 'a.md', kinds: [kind] }, 'no permission');
    settle();
    expect(pathsIn(index.snapshot, list)).toEqual(['a.md']);
  });
});

describe.each(KINDS.slice(0, 3))('a note of the kind %s by its name alone', (kind, list, line) => {
  it('is left out without a word while it holds nothing of that kind', () => {
    const { index, putByName, settle, changes } = createManualIndex();
    putByName(kind, 'a.md', 'nothing');
    settle();
    expect([index.snapshot[list], changes]).toEqual([[], []]);
    putByName(kind, 'a.md', line);
    settle();
    expect(pathsIn(index.snapshot, list)).toEqual(['a.md']);
    putByName(kind, 'a.md', 'nothing again');
    settle();
    expect(index.snapshot[list]).toEqual([]);
  });

  it('is left out without a word when it was never read', () => {
    const { index, settle, changes } = createManualIndex();
    index.fail({ path: 'a.md', kinds: [kind], byNameAlone: [kind] }, 'no permission');
    settle();
    expect([index.snapshot[list], changes]).toEqual([[], []]);
  });
});

it.each(KINDS.slice(2))('a note of the kind %s is left out once it holds nothing of that kind', (kind, list, line) => {
  const { index, putAs, settle, changes } = createManualIndex();
  putAs([kind], 'a.md', line);
  settle();
  putAs([kind], 'a.md', 'nothing');
  settle();
  expect(index.snapshot[list]).toEqual([]);
  expect(changes.map(({ paths }) => paths)).toEqual([['a.md'], ['a.md']]);
});

describe('a catalog or study plan by its tag', () => {
  it.each(KINDS.slice(0, 2))('is listed though it holds nothing of that kind: %s', (kind, list) => {
    const { index, putAs, putByName, settle } = createManualIndex();
    putAs([kind], 'a.md', 'nothing');
    settle();
    expect(pathsIn(index.snapshot, list)).toEqual(['a.md']);
    putByName(kind, 'a.md', 'nothing');
    settle();
    expect(pathsIn(index.snapshot, list)).toEqual([]);
  });

  it.each([
    ['catalog', 'catalogs'],
    ['study', 'studyPlans'],
  ] as const)('says so when, and for as long as, it cannot be read: %s', (kind, list) => {
    const { index, putAs, settle } = createManualIndex();
    index.fail({ path: 'a.md', kinds: [kind] }, 'no permission');
    settle();
    expect(index.snapshot[list]).toMatchObject([{ path: 'a.md', problems: [{ code: 'unreadable', line: 1 }] }]);
    putAs([kind], 'a.md', 'nothing');
    settle();
    expect(index.snapshot[list]).toMatchObject([{ path: 'a.md', problems: [] }]);
  });
});

it.each([
  ['* Path', /no permission\. The roadmap shows what it said before\.$/],
  [null, /no permission\.$/],
])('a catalog that cannot be read says whether an older state is shown: %j', (line, message) => {
  const { index, putAs, settle } = createManualIndex();
  if (line !== null) putAs(['catalog'], 'a.md', line);
  index.fail({ path: 'a.md', kinds: ['catalog'] }, 'no permission');
  settle();
  expect(index.snapshot.catalogs[0]?.problems[0]?.message).toMatch(message);
});

it('a conflict copy holds nothing that its original does not, and is a problem until it is renamed', () => {
  const { index, putAs, settle } = createManualIndex();
  const copy = 'Specs (conflicted copy 2025-03-12).md';
  putAs(['catalog', 'study', 'systems'], copy, '* Path', '+ Raft', '? Topic', '~ Draft');
  settle();
  const problems = [{ code: 'conflict-copy', line: 1 }];
  expect(index.snapshot).toMatchObject({
    catalogs: [{ path: copy, paths: [], problems }],
    studyPlans: [{ path: copy, topics: [], problems }],
    systemsNotes: [],
  });
  index.move(copy, 'Specs.md');
  settle();
  expect(index.snapshot).toMatchObject({
    catalogs: [{ paths: [{ title: 'Path' }], problems: [] }],
    studyPlans: [{ topics: [{ title: 'Topic' }], problems: [] }],
    systemsNotes: [{ title: 'Draft' }],
  });
});

describe('a name that only the note can give', () => {
  it.each([
    ['a catalog without a title', 'catalog', '* Path', 'catalogs'],
    ['a draft without a title', 'systems', '~ ', 'systemsNotes'],
  ] as const)('is that of the note, also after a rename: %s', (_, kind, line, list) => {
    const { index, putAs, settle } = createManualIndex();
    putAs([kind], 'Folder/Specs.md', line);
    settle();
    expect(index.snapshot[list]).toMatchObject([{ title: 'Specs' }]);
    index.move('Folder/Specs.md', 'Bars.md');
    settle();
    expect(index.snapshot[list]).toMatchObject([{ path: 'Bars.md', title: 'Bars' }]);
  });

  it('is that of the path whose tracks stand under no heading', () => {
    const { index, putAs, settle } = createManualIndex();
    putAs(['catalog'], 'Specs.md', '@ Bars', '* ', '+ Raft', '* Web', '+ Router');
    settle();
    expect(index.snapshot.catalogs).toMatchObject([{ title: 'Bars', paths: [{ title: 'Specs' }, { title: 'Web' }] }]);
  });
});

describe('a note that projects link to', () => {
  it('is left out while it has no tasks', () => {
    const { index, putAs, settle } = createManualIndex();
    putAs(['project'], 'a.md', 'no task');
    settle();
    expect(index.snapshot.projectNotes).toEqual([]);
  });

  it.each([
    ['a roadmap', ['roadmap', 'project'], '= Goal'],
    ['a catalog', ['catalog', 'project'], '* Path'],
    ['a study plan', ['study', 'project'], '? Topic'],
  ] as const)('is none of a project while it is %s itself', (_, kinds, line) => {
    const { index, putAs, settle } = createManualIndex();
    putAs(kinds, 'a.md', line, '[ ] task');
    settle();
    expect(index.snapshot.projectNotes).toEqual([]);
  });

  it.each([
    ['a draft', ['systems', 'project'], '~ Draft'],
    ['named like a catalog, but none', ['catalog', 'project'], 'nothing'],
  ] as const)('counts though it is %s', (_, kinds, line) => {
    const { index, putAs, settle } = createManualIndex();
    putAs(kinds, 'a.md', line, '[ ] task');
    settle();
    expect(index.snapshot.projectNotes).toMatchObject([{ path: 'a.md', sections: [{ tasks: [{ text: 'task' }] }] }]);
  });
});

it('a note of several kinds stands in the list of each', () => {
  const { index, putAs, settle, changes } = createManualIndex();
  putAs(['study', 'roadmap', 'systems'], 'a.md', '= Goal', '? Topic', '~ One', '~ Two');
  settle();
  expect(index.snapshot).toMatchObject({
    roadmaps: [{ path: 'a.md' }],
    studyPlans: [{ path: 'a.md' }],
    systemsNotes: [
      { path: 'a.md', title: 'One' },
      { path: 'a.md', title: 'Two' },
    ],
  });
  expect(changes).toHaveLength(1);
});

it('a note that becomes one of another kind as well is not read again as what it is', () => {
  const { index, scheduler, put, putAs, settle } = createManualIndex();
  put('a.md', '= Goal', '[ ] task');
  settle();
  const [before] = index.snapshot.roadmaps;
  putAs(['roadmap', 'systems'], 'a.md', '= Goal', '[ ] task');
  settle();
  expect(index.snapshot.roadmaps[0]).toBe(before);
  expect(scheduler.now()).toBe(4);
});
