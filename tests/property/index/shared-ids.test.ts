import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SharedIds } from '../../../src/index/lists/shared-ids';
import { noteName } from '../../../src/model/note-name';

const PATHS = [...'abcdefghij'].map((name) => `${name}.md`);

const notesWithIds = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...PATHS), fc.array(fc.constantFrom('1', '2', '3', ''), { maxLength: 4 })),
  { selector: ([path]) => path, maxLength: PATHS.length, size: 'max' },
);

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

/** Changes of several notes at once; a note without ids may be gone. */
const history = fc.array(notesWithIds, { minLength: 1, maxLength: 5 });

it('a note with shared ids is told how many, at the first, with the first three notes that have them', () => {
  fc.assert(
    fc.property(history, (changes) => {
      const shared = new SharedIds();
      const notes = new Map<string, readonly string[]>();
      for (const changed of changes) {
        for (const [path, ids] of changed) notes.set(path, ids);
        shared.update(new Map(changed.map(([path, ids]) => [path, boxIds(ids)])));
      }
      for (const path of PATHS) {
        const expected = expectedOf(path, notes);
        const problem = shared.problemOf(path);
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

it('every note of which the problem has changed is named', () => {
  fc.assert(
    fc.property(history, (changes) => {
      const shared = new SharedIds();
      const problems = () => new Map(PATHS.map((path) => [path, shared.problemOf(path)?.message]));
      for (const changed of changes) {
        const before = problems();
        const concerned = shared.update(new Map(changed.map(([path, ids]) => [path, boxIds(ids)])));
        const now = problems();
        const others = PATHS.filter((path) => before.get(path) !== now.get(path));
        expect([...concerned]).toEqual(expect.arrayContaining(others));
      }
    }),
    { numRuns: 400 },
  );
});

it('ids that no other note has concern no other note', () => {
  const shared = new SharedIds();
  shared.update(new Map([['a.md', boxIds(['1', '2'])]]));
  expect([...shared.update(new Map([['b.md', boxIds(['3', '3', ''])]]))]).toEqual(['b.md']);
  expect([...shared.update(new Map([['c.md', boxIds(['', '2'])]]))].sort()).toEqual(['a.md', 'c.md']);
});

function boxIds(ids: readonly string[]) {
  return ids.map((id, index) => ({ id, line: index + 1 }));
}
