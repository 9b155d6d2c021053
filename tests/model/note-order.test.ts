import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNotes, inListOrder } from '../../src/model/note-order';

describe('notes in the order of the app’s list of files', () => {
  it('go by numbers, and not by capitals', () => {
    const paths = ['B (old).md', 'B.md', 'Year 10.md', 'Year 2.md', 'a.md'];
    expect(inListOrder(paths.map((path) => ({ path }))).map(({ path }) => path)).toEqual([
      ...['a.md', 'B.md', 'B (old).md', 'Year 2.md', 'Year 10.md'],
    ]);
  });

  it('come after the folders beside them, which stay together', () => {
    const paths = ['Work/Plan.md', 'Work/Team/Plan.md', 'Zoo/Plan.md', 'Work 2/Plan.md', 'Work/Area.md', 'Atlas.md'];
    const folders = ['Café/b.md', 'Cafe/a.md', 'Cafe/c.md'];
    expect(inListOrder([...paths, ...folders].map((path) => ({ path }))).map(({ path }) => path)).toEqual([
      ...['Cafe/a.md', 'Cafe/c.md', 'Café/b.md'],
      ...['Work/Team/Plan.md', 'Work/Area.md', 'Work/Plan.md', 'Work 2/Plan.md', 'Zoo/Plan.md', 'Atlas.md'],
    ]);
  });

  it('are the same only by the same path', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareNotes(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareNotes(a, b)) + Math.sign(compareNotes(b, a))).toBe(0);
      }),
    );
    expect(compareNotes('é.md', 'e\u0301.md')).not.toBe(0);
  });
});
