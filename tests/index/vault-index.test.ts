// Notes are in the language of line-readers.ts: `= objective`, `- project`, `x done project`, `* path`, `+ track`, …
import { describe, expect, it } from 'vitest';
import { createManualIndex, roadmapAt } from './manual-index';

const LONG = Array.from({ length: 30 }, (_, line) => `= Goal ${line}`);

describe('what is in the index', () => {
  it('has the notes that were put, in the order of their paths', () => {
    const { put, settle, paths } = createManualIndex();
    for (const path of ['b.md', 'a/z.md', 'B.md', 'a.md']) put(path, '= Goal');
    settle();
    expect(paths()).toEqual(['B.md', 'a.md', 'a/z.md', 'b.md']);
  });

  it('shows what a changed note says now', () => {
    const { put, settle, titles } = createManualIndex();
    put('a.md', '= Before');
    settle();
    put('a.md', '= After');
    settle();
    expect(titles('a.md')).toEqual(['After']);
  });

  it('lets go of a note that was dropped', () => {
    const { index, put, settle, paths } = createManualIndex();
    put('a.md', '= Goal');
    settle();
    index.drop('a.md');
    settle();
    expect(paths()).toEqual([]);
    expect(index.paths).toEqual([]);
  });

  it.each([[[]], [['study']]] as const)('lets go of a roadmap whose kinds are now %j', (kinds) => {
    const { putAs, put, settle, paths } = createManualIndex();
    put('a.md', '= Goal');
    settle();
    putAs(kinds, 'a.md', '= Goal');
    settle();
    expect(paths()).toEqual([]);
  });

  it('keeps what a moved note says, under its new path', () => {
    const { index, put, settle, titles, paths } = createManualIndex();
    put('a.md', '= Goal');
    settle();
    index.move('a.md', 'b.md');
    settle();
    expect(paths()).toEqual(['b.md']);
    expect(titles('b.md')).toEqual(['Goal']);
  });

  it('forgets a note when one that it does not know takes its place', () => {
    const { index, put, settle, paths } = createManualIndex();
    put('a.md', '= Goal');
    settle();
    index.move('unknown.md', 'a.md');
    settle();
    expect(paths()).toEqual([]);
  });

  it('keeps the identity of what did not change', () => {
    const { index, put, settle } = createManualIndex();
    put('a.md', '= A');
    put('b.md', '= B');
    settle();
    const [a, b] = index.snapshot.roadmaps;
    put('b.md', '= B, changed');
    settle();
    expect(index.snapshot.roadmaps[0]).toBe(a);
    expect(index.snapshot.roadmaps[1]).not.toBe(b);
  });
});

describe('a note that cannot be read', () => {
  it('keeps what it said before, with the reason as a problem', () => {
    const { index, put, settle, titles, problems } = createManualIndex();
    put('a.md', '= Goal');
    settle();
    index.fail({ path: 'a.md', kinds: ['roadmap'] }, 'no permission');
    settle();
    expect(titles('a.md')).toEqual(['Goal']);
    expect(problems('a.md')).toMatchObject([{ code: 'unreadable', line: 1, repairable: false }]);
    expect(problems('a.md')[0]?.message).toMatch(/no permission\. The roadmap shows what it said before\.$/);
  });

  it.each(['no permission', 'no permission.'])('has nothing but the problem if it was never read: %s', (reason) => {
    const { index, settle, titles, codes, problems } = createManualIndex();
    index.fail({ path: 'a.md', kinds: ['roadmap'] }, reason);
    settle();
    expect(titles('a.md')).toEqual([]);
    expect(codes('a.md')).toEqual(['unreadable']);
    expect(problems('a.md')[0]?.message).toMatch(/no permission\.$(?<!\.\.)/);
  });

  it.each(['= Goal', '= Another goal'])('is well again when it is read as %j', (text) => {
    const { index, put, settle, titles, codes } = createManualIndex();
    put('a.md', '= Goal');
    index.fail({ path: 'a.md', kinds: ['roadmap'] }, 'no permission');
    settle();
    put('a.md', text);
    settle();
    expect(codes('a.md')).toEqual([]);
    expect(titles('a.md')).toEqual([text.slice(2)]);
  });

  it('says so, and tells of the fault, when its reader throws, and the others are read', () => {
    const { put, settle, codes, errors } = createManualIndex();
    put('a.md', '!');
    put('b.md', '= Goal');
    settle();
    expect(codes('a.md')).toEqual(['unreadable']);
    expect(codes('b.md')).toEqual([]);
    expect(errors).toHaveLength(1);
  });

  it('is read again when it comes once more after its reader threw', () => {
    const { put, settle, codes, errors } = createManualIndex();
    for (const text of ['!', '!']) {
      put('a.md', text);
      settle();
    }
    expect(codes('a.md')).toEqual(['unreadable']);
    expect(errors).toHaveLength(2);
  });
});

describe('change events', () => {
  it('come once a frame, with all paths and the next revision', () => {
    const { index, scheduler, put, changes } = createManualIndex();
    put('b.md', '= B');
    put('a.md', '= A');
    expect(changes).toEqual([]);
    scheduler.runFrame();
    expect(changes).toEqual([{ revision: 1, paths: ['a.md', 'b.md'] }]);
    expect(index.snapshot.revision).toBe(1);
  });

  it('come together with the snapshot that they tell of', () => {
    const { index, scheduler, put, paths } = createManualIndex();
    const seen: unknown[] = [];
    index.onChange(({ revision }) => seen.push([revision === index.snapshot.revision, paths()]));
    put('a.md', '= A');
    expect(paths()).toEqual([]);
    scheduler.runFrame();
    expect(seen).toEqual([[true, ['a.md']]]);
  });

  it('name both paths of a moved note', () => {
    const { index, put, settle, changes } = createManualIndex();
    put('a.md', '= Goal');
    settle();
    index.move('a.md', 'b.md');
    settle();
    expect(changes.at(-1)).toEqual({ revision: 2, paths: ['a.md', 'b.md'] });
  });

  it('name a note whose problems changed because of another', () => {
    const { put, settle, changes } = createManualIndex();
    put('a.md', '= Goal', '- Project #1');
    settle();
    put('b.md', '= Goal', '- Project #1');
    settle();
    expect(changes.at(-1)?.paths).toEqual(['a.md', 'b.md']);
  });

  it.each<[string, (given: ReturnType<typeof createManualIndex>) => void]>([
    ['the same text again', ({ put }) => put('a.md', '= Goal')],
    ['a note that came and went', ({ put, index }) => (put('b.md', '= B'), index.drop('b.md'))],
    ['a drop of an unknown note', ({ index }) => index.drop('b.md')],
    ['a move of an unknown note', ({ index }) => index.move('b.md', 'c.md')],
    ['a move to where it is', ({ index }) => index.move('a.md', 'a.md')],
    ['a failure of a note that is of no kind', ({ index }) => index.fail({ path: 'b.md', kinds: [] }, 'no permission')],
    ['a text that went back before it was read', ({ put }) => (put('a.md', ...LONG), put('a.md', '= Goal'))],
  ])('do not come for %s', (_, act) => {
    const given = createManualIndex();
    given.put('a.md', '= Goal');
    given.settle();
    const before = given.index.snapshot;
    act(given);
    given.settle();
    expect(given.changes).toHaveLength(1);
    expect(given.index.snapshot).toBe(before);
  });

  it('reach the other listeners when one throws, which is told of', () => {
    const { index, put, settle, errors } = createManualIndex();
    const heard: string[] = [];
    index.onChange(() => {
      throw new Error('a listener at fault');
    });
    index.onChange(() => heard.push('last'));
    put('a.md', '= Goal');
    settle();
    expect(heard).toEqual(['last']);
    expect(errors).toMatchObject([{ message: 'a listener at fault' }]);
  });

  it('do not reach a listener that was ended, not even by an earlier one', () => {
    const { index, put, settle } = createManualIndex();
    const heard: string[] = [];
    index.onChange(() => endSecond());
    const endSecond = index.onChange(() => heard.push('second'));
    put('a.md', '= Goal');
    settle();
    expect(heard).toEqual([]);
  });

  it('tell once that the first reading is over', () => {
    const { index, scheduler, changes } = createManualIndex();
    index.markReady();
    scheduler.runFrame();
    index.markReady();
    scheduler.runFrame();
    expect(changes).toEqual([{ revision: 1, paths: [] }]);
    expect(index.snapshot.ready).toBe(true);
  });
});

describe('slices', () => {
  it('read a short note at once', () => {
    const { put, index } = createManualIndex();
    put('a.md', '= Goal');
    expect(index.unfinished).toBe(0);
  });

  it('end within 8 ms, however many notes come in one turn', () => {
    const { put, scheduler } = createManualIndex();
    for (const path of ['a.md', 'b.md', 'c.md', 'd.md']) put(path, ...LONG.slice(0, 5));
    expect(scheduler.now()).toBeLessThanOrEqual(8);
    while (scheduler.hasTurns) {
      const start = scheduler.now();
      scheduler.runTurn();
      expect(scheduler.now() - start).toBeLessThanOrEqual(8);
    }
  });

  it('show a long note once it is read through, and till then what it said before', () => {
    const { put, settle, scheduler, titles } = createManualIndex();
    put('a.md', '= Before');
    settle();
    put('a.md', ...LONG);
    scheduler.runFrame();
    expect(titles('a.md')).toEqual(['Before']);
    settle();
    expect(titles('a.md')).toHaveLength(LONG.length);
  });

  it('let notes take turns, so a short one does not wait for a long one', () => {
    const { put, scheduler, index, paths } = createManualIndex();
    put('long.md', ...LONG, ...LONG);
    put('short.md', '= Goal');
    scheduler.runTurn();
    scheduler.runTurn();
    scheduler.runFrame();
    expect(paths()).toEqual(['short.md']);
    expect(index.unfinished).toBe(1);
  });

  it('give up a text that was superseded', () => {
    const { put, settle, scheduler, titles } = createManualIndex();
    put('a.md', ...LONG);
    scheduler.runTurn();
    put('a.md', '= Newer');
    settle();
    expect(titles('a.md')).toEqual(['Newer']);
  });

  it('give up a note that was dropped', () => {
    const { index, put, settle, paths } = createManualIndex();
    put('a.md', ...LONG);
    index.drop('a.md');
    settle();
    expect(paths()).toEqual([]);
  });

  it('go on for a note that was moved', () => {
    const { index, put, settle, paths, titles } = createManualIndex();
    put('a.md', ...LONG);
    put('b.md', ...LONG, '= Overwritten');
    index.move('a.md', 'b.md');
    settle();
    expect(paths()).toEqual(['b.md']);
    expect(titles('b.md')).toHaveLength(LONG.length);
  });

  it('go on, not from the start, for a note that cannot be fetched any more', () => {
    const { index, scheduler, put, settle, titles, codes } = createManualIndex();
    put('a.md', ...LONG);
    index.fail({ path: 'a.md', kinds: ['roadmap'] }, 'no permission');
    settle();
    expect(titles('a.md')).toHaveLength(LONG.length);
    expect(codes('a.md')).toEqual(['unreadable']);
    expect(scheduler.now()).toBe(LONG.length);
  });
});

describe('settling', () => {
  it('waits until all is read, and shows it without a frame', async () => {
    const { index, put, scheduler, paths } = createManualIndex();
    put('a.md', ...LONG);
    const settled = index.whenSettled();
    scheduler.runTurn();
    put('b.md', ...LONG);
    while (scheduler.hasTurns) scheduler.runTurn();
    await settled;
    expect(paths()).toEqual(['a.md', 'b.md']);
    expect(scheduler.hasFrames).toBe(false);
  });

  it('is over at once when nothing is unfinished', async () => {
    const { index } = createManualIndex();
    await index.whenSettled();
    expect(index.snapshot.revision).toBe(0);
  });

  it('waits also for what begins as soon as all was read', async () => {
    const { index, put, scheduler, paths } = createManualIndex();
    put('a.md', ...LONG);
    const settled = index.whenSettled();
    index.drop('a.md');
    put('b.md', ...LONG);
    await Promise.resolve();
    while (scheduler.hasTurns) scheduler.runTurn();
    await settled;
    expect(paths()).toEqual(['b.md']);
  });

  it('ends when the unfinished note is dropped, or the index closed', async () => {
    const { index, put } = createManualIndex();
    put('a.md', ...LONG);
    const first = index.whenSettled();
    index.drop('a.md');
    await first;
    put('a.md', ...LONG);
    const second = index.whenSettled();
    index.close();
    await second;
    expect(index.unfinished).toBe(0);
  });
});

describe('other readers', () => {
  it('read every note again, and those to come', () => {
    const { index, readers, put, settle, titles } = createManualIndex();
    put('a.md', '= Goal');
    settle();
    index.readWith({ ...readers, roadmap: (text) => readers.roadmap(text.toUpperCase(), null) });
    put('b.md', '= Goal');
    settle();
    expect([titles('a.md'), titles('b.md')]).toEqual([['GOAL'], ['GOAL']]);
  });

  it('begin nothing anew when they are the same as before', () => {
    const { index, scheduler, readers, put, settle, titles } = createManualIndex();
    put('a.md', ...LONG);
    index.readWith(readers);
    settle();
    expect(titles('a.md')).toHaveLength(LONG.length);
    expect(scheduler.now()).toBe(LONG.length);
  });

  it('leave in sight what a note said before, until it is read again', () => {
    const { index, scheduler, readers, put, settle } = createManualIndex();
    put('a.md', ...LONG);
    settle();
    const before = roadmapAt(index, 'a.md');
    index.readWith({ ...readers, roadmap: (text) => readers.roadmap(text.toUpperCase(), null) });
    scheduler.runFrame();
    expect(roadmapAt(index, 'a.md')).toBe(before);
  });
});

describe('a closed index', () => {
  it('tells nothing to whoever waited until it is settled', async () => {
    const { index, put, changes } = createManualIndex();
    put('a.md', '= Goal');
    put('b.md', ...LONG);
    const settled = index.whenSettled();
    index.close();
    await settled;
    expect(changes).toEqual([]);
  });

  it('runs nothing and tells nothing', () => {
    const { index, scheduler, put, changes } = createManualIndex();
    put('a.md', ...LONG);
    index.close();
    put('b.md', '= Goal');
    expect(scheduler.hasTurns).toBe(false);
    expect(scheduler.hasFrames).toBe(false);
    expect(changes).toEqual([]);
  });

  it('begins nothing, also when all was read and told before', () => {
    const { index, scheduler, put, settle } = createManualIndex();
    put('a.md', '= Goal');
    settle();
    index.close();
    put('b.md', '= Goal');
    expect([scheduler.hasTurns, scheduler.hasFrames]).toEqual([false, false]);
  });
});
