import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdersOf, sharedIdsProblem } from '../../src/index/lists/shared-ids';
import { noteName } from '../../src/model/note-name';

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

it('a note with shared ids is told how many, at the first, with the first three notes that have them', () => {
  fc.assert(
    fc.property(notesWithIds, (entries) => {
      const notes = new Map<string, readonly string[]>(entries);
      const holders = holdersOf(new Map(entries.map(([path, ids]) => [path, boxIds(ids)])));
      for (const path of PATHS) {
        const expected = expectedOf(path, notes);
        const problem = sharedIdsProblem(path, boxIds(notes.get(path) ?? []), holders);
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

function boxIds(ids: readonly string[]) {
  return ids.map((id, index) => ({ id, line: index + 1 }));
}
