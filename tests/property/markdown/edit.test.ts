import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, invertEdits, type TextEdit } from '../../../src/markdown/edit';

interface Edited {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** A text as runs that stay and runs that are replaced, in turn: their edits are sorted and disjoint by construction. */
const edited: fc.Arbitrary<Edited & { readonly result: string }> = fc
  .array(fc.record({ stays: fc.string(), removed: fc.string(), insert: fc.string() }))
  .map((runs) => {
    const edits: TextEdit[] = [];
    let text = '';
    for (const { stays, removed, insert } of runs) {
      const from = text.length + stays.length;
      edits.push({ from, to: from + removed.length, insert });
      text += stays + removed;
    }
    return { text, edits, result: runs.map(({ stays, insert }) => stays + insert).join('') };
  });

describe('applyEdits', () => {
  it('replaces just what the edits cover', () => {
    fc.assert(
      fc.property(edited, ({ text, edits, result }) => {
        expect(applyEdits(text, edits)).toBe(result);
      }),
    );
  });

  it('refuses edits that overlap, run backwards or reach outside the text', () => {
    const edit = fc.tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (spans) => {
        const edits = spans.map(([from, to]) => ({ from, to, insert: '' }));
        const ends = [0, ...edits.map(({ to }) => to)];
        const fits = edits.every(({ from, to }, index) => from >= (ends[index] ?? 0) && to >= from && to <= 10);
        const apply = () => applyEdits('0123456789', edits);
        if (fits) expect(apply).not.toThrow();
        else expect(apply).toThrow(RangeError);
      }),
    );
  });
});

describe('invertEdits', () => {
  it('gives the edits that lead back, byte for byte', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text);
      }),
    );
  });

  it('undoes itself', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const there = applyEdits(text, edits);
        expect(invertEdits(there, invertEdits(text, edits))).toEqual(edits);
      }),
    );
  });
});
