// Notes are in the language of line-readers.ts: `= objective`, `- project`, `x done project`, `* path`, `+ track`, …
import { describe, expect, it } from 'vitest';
import { readNotes, type ReadingOptions } from '../../src/index/read-notes';
import { createManualIndex } from './manual-index';

/** Reads that wait until a test answers them. */
function createDesk() {
  const waiting: { path: string; resolve: (text: string) => void; reject: (reason: unknown) => void }[] = [];
  const next = () => {
    const request = waiting.shift();
    if (!request) throw new Error('Nothing is being read.');
    return request;
  };
  return {
    read: (path: string) => new Promise<string>((resolve, reject) => waiting.push({ path, resolve, reject })),
    waiting: () => waiting.map(({ path }) => path),
    answer: async (text: string) => {
      next().resolve(text);
      await turnOfPromises();
    },
    refuse: async (reason: unknown) => {
      next().reject(reason);
      await turnOfPromises();
    },
  };
}

const turnOfPromises = () => new Promise<void>((resolve) => void setImmediate(resolve));

function begin(paths: readonly string[], options: Partial<ReadingOptions> = {}) {
  const manual = createManualIndex();
  const desk = createDesk();
  const notes = paths.map((path) => ({ path, kinds: ['roadmap'] as const }));
  const over = readNotes(manual.index, notes, { read: desk.read, ...options });
  return { ...manual, ...desk, over };
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index}.md`);

describe('reading many notes', () => {
  it('is over when each is in the index', async () => {
    const { over, answer, titles } = begin(['a.md', 'b.md']);
    await answer('= A');
    await answer('= B');
    expect(await over).toBe(true);
    expect([titles('a.md'), titles('b.md')]).toEqual([['A'], ['B']]);
  });

  it('is over at once when there are none', async () => {
    expect(await begin([]).over).toBe(true);
  });

  it('passes on what is found by its name alone', async () => {
    const { index } = createManualIndex();
    const study = { kinds: ['study'], byNameAlone: ['study'] } as const;
    const notes = ['a.md', 'b.md'].map((path) => ({ path, ...study }));
    await readNotes(index, notes, { read: (path) => Promise.resolve(path === 'a.md' ? 'nothing' : '? Topic') });
    expect(index.snapshot.studyPlans.map(({ path }) => path)).toEqual(['b.md']);
  });

  it('fetches 16 at once at most', async () => {
    const { waiting, answer } = begin(numbered(40));
    expect(waiting()).toHaveLength(16);
    await answer('= Goal');
    expect(waiting()).toHaveLength(16);
    expect(waiting().at(-1)).toBe('16.md');
  });

  it('goes on after a note that cannot be read, and gives the reason', async () => {
    const { over, answer, refuse, settle, codes, problems } = begin(['a.md', 'b.md']);
    await refuse(new Error('No permission for a.md.'));
    await answer('= B');
    await over;
    settle();
    expect([codes('a.md'), codes('b.md')]).toEqual([['unreadable'], []]);
    expect(problems('a.md')[0]?.message).toMatch(/read: No permission for a\.md\.$/);
  });

  it('says how many of all are read', async () => {
    const seen: string[] = [];
    const onProgress = (done: number, total: number) => seen.push(`${done}/${total}`);
    const { over, answer } = begin(numbered(3), { onProgress });
    for (let note = 0; note < 3; note += 1) await answer('= Goal');
    await over;
    expect([...new Set(seen)]).toEqual(['1/3', '2/3', '3/3']);
  });

  it('counts a note that is fetched but not read through as missing', async () => {
    const seen: number[] = [];
    const { over, answer, settle } = begin(['a.md'], { onProgress: (done) => seen.push(done) });
    await answer('= Goal\n'.repeat(30));
    expect(seen).toEqual([0]);
    settle();
    await over;
    expect(seen.at(-1)).toBe(1);
  });

  it('says that it is over, also where there was nothing to read', async () => {
    const seen: string[] = [];
    await begin([], { onProgress: (done, total) => seen.push(`${done}/${total}`) }).over;
    expect(seen).toEqual(['0/0']);
  });

  it('says nothing of notes that change once it is over', async () => {
    const seen: number[] = [];
    const { over, answer, put, settle } = begin(['a.md'], { onProgress: (done) => seen.push(done) });
    await answer('= Goal');
    await over;
    const before = seen.length;
    put('a.md', '= Another goal');
    settle();
    expect(seen).toHaveLength(before);
  });

  it('says nothing more once it was ended', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const options = { onProgress: (done: number) => seen.push(done), signal: abort.signal };
    const { over, answer, settle } = begin(numbered(2), options);
    await answer('= Goal');
    const before = [...seen];
    abort.abort();
    await answer('= Goal');
    settle();
    await over;
    expect([before.length > 0, seen]).toEqual([true, before]);
  });
});

describe('what happens while a note is being fetched', () => {
  it('a newer text stands', async () => {
    const { over, put, answer, settle, titles } = begin(['a.md']);
    put('a.md', '= Newer');
    await answer('= Older');
    await over;
    settle();
    expect(titles('a.md')).toEqual(['Newer']);
  });

  it('a newer text stands, also where the note is moved after it came', async () => {
    const { over, index, put, answer, settle, titles } = begin(['a.md']);
    put('a.md', '= Newer');
    index.move('a.md', 'b.md');
    await answer('= Older');
    await over;
    settle();
    expect(titles('b.md')).toEqual(['Newer']);
  });

  it.each(['= Text', null])('a deletion stands, whether it could still be read or not: %j', async (text) => {
    const { over, index, answer, refuse, settle, paths } = begin(['a.md']);
    index.drop('a.md');
    await (text === null ? refuse(new Error('gone')) : answer(text));
    await over;
    settle();
    expect(paths()).toEqual([]);
  });

  it('a rename is followed', async () => {
    const { over, index, answer, settle, paths } = begin(['a.md']);
    index.move('a.md', 'b.md');
    await answer('= Goal');
    await over;
    settle();
    expect(paths()).toEqual(['b.md']);
  });

  it('a rename that made the fetching fail is followed as well', async () => {
    const { over, index, refuse, waiting, answer, settle, paths, titles } = begin(['a.md']);
    index.move('a.md', 'b.md');
    await refuse(new Error('gone'));
    expect(waiting()).toEqual(['b.md']);
    await answer('= Goal');
    await over;
    settle();
    expect(paths()).toEqual(['b.md']);
    expect(titles('b.md')).toEqual(['Goal']);
  });

  it('a note that was dropped before its turn is not fetched', async () => {
    const { index, answer, waiting } = begin(numbered(18));
    index.drop('16.md');
    await answer('= Goal');
    expect(waiting().at(-1)).toBe('17.md');
  });

  it('an end puts nothing more into the index', async () => {
    const abort = new AbortController();
    const { over, answer, waiting, settle, paths } = begin(numbered(18), { signal: abort.signal });
    await answer('= Goal');
    abort.abort();
    while (waiting().length > 0) {
      expect(waiting()).not.toContain('17.md');
      await answer('= Goal');
    }
    expect(await over).toBe(false);
    settle();
    expect(paths()).toEqual(['0.md']);
  });
});
