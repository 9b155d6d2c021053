import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BoxIdHolders } from '../../src/index/lists/box-id-holders';
import { noteName } from '../../src/model/note-name';

const PATHS = [...'abcdefghij'].map((name) => `${name}.md`);

const change = fc.record({
  path: fc.constantFrom(...PATHS),
  ids: fc.array(fc.constantFrom('1', '2', '3', ''), { maxLength: 4 }),
});
const history = fc.array(change, { maxLength: 80, size: 'max' });

/** What the problem of a note must say, by looking at all notes. */
function expectedOf(path: string, notes: ReadonlyMap<string, readonly string[]>) {
  const others = [...notes].filter(([other]) => other !== path);
  const isShared = (id: string) => id !== '' && others.some(([, ids]) => ids.includes(id));
  const ids = notes.get(path) ?? [];
  const shared = new Set(ids.filter(isShared));
  if (shared.size === 0) return null;
  const sharing = others.filter(([, theirs]) => theirs.some((id) => shared.has(id)));
  const names = sharing.map(([other]) => noteName(other)).sort();
  return { line: ids.findIndex(isShared) + 1, count: shared.size, names };
}

it('a note with shared ids is told how many, at the first, with the first three notes that have them', () => {
  fc.assert(
    fc.property(history, (changes) => {
      const holders = new BoxIdHolders();
      const notes = new Map<string, readonly string[]>();
      for (const { path, ids } of changes) {
        holders.set(path, boxIds(ids));
        notes.set(path, ids);
      }
      for (const path of PATHS) {
        const expected = expectedOf(path, notes);
        const problem = holders.problemOf(path);
        expect(problem?.line).toBe(expected?.line);
        if (!expected || !problem) continue;
        expect(problem.message.startsWith(expected.count === 1 ? 'A ' : `${expected.count} `)).toBe(true);
        expect(problem.message.match(/“[^”]*”/g)).toEqual(expected.names.slice(0, 3).map((name) => `“${name}”`));
        expect(problem.message.includes('other notes')).toBe(expected.names.length > 3);
      }
    }),
    { numRuns: 400 },
  );
});

it('every note whose problem a change may alter is named', () => {
  fc.assert(
    fc.property(history, (changes) => {
      const holders = new BoxIdHolders();
      for (const { path, ids } of changes) {
        const before = PATHS.map((other) => holders.problemOf(other));
        const neighbours = holders.set(path, boxIds(ids));
        const altered = PATHS.filter((other, at) => !same(before[at], holders.problemOf(other)));
        expect(altered.filter((other) => other !== path && !neighbours.has(other))).toEqual([]);
        expect(neighbours.has(path)).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

function boxIds(ids: readonly string[]) {
  return ids.map((id, index) => ({ id, line: index + 1 }));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
