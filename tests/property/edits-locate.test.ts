import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateBox } from '../../src/edits/locate';
import { boxesIn } from '../edits/boxes';
import { LivingNote, type Change } from '../edits/living-note';

const RUNS = { numRuns: 600 };

const place = fc.nat({ max: 1000 });

function change(...kinds: Change['kind'][]): fc.Arbitrary<Change> {
  return fc.record({ kind: fc.constantFrom(...kinds), at: place, to: place });
}

/** Changes that leave every box where it can be found. */
const AROUND = ['insert-line', 'insert-row', 'move-row', 'edit-row', 'toggle', 'repad'] as const;
/** A new box with the id of a removed one cannot be distinguished from it. */
const WITHOUT_NEW_BOXES = [
  ...(['insert-line', 'move-row', 'edit-row', 'toggle', 'repad', 'rewrite'] as const),
  ...(['delete-line', 'delete-row', 'delete-box', 'renew-id'] as const),
] as const;
const anyChange = change(...AROUND, 'delete-line', 'delete-row', 'delete-box', 'add-box', 'renew-id', 'rewrite');

/** Finds every box that was shown in the note as it is after the changes. */
function searchAll(note: LivingNote, changes: readonly Change[]) {
  const shown = boxesIn(note.text());
  const keys = note.keys();
  expect(shown).toHaveLength(keys.length);
  for (const one of changes) note.apply(one);
  const text = note.text();
  return shown.map((box, index) => {
    const key = keys[index] ?? -1;
    const located = locateBox(text, box);
    return { key, shown: box, offset: located.ok ? located.found.token.range.from : null };
  });
}

describe('under any changes above, below and in its row', () => {
  it('a box is found or refused, and never taken for another', () => {
    const rows = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.boolean(), fc.array(anyChange, { maxLength: 8 }), (sizes, aligned, changes) => {
        const note = new LivingNote(sizes, { aligned, ids: 'unique' });
        for (const { key, offset } of searchAll(note, changes)) {
          if (offset !== null) expect(offset).toBe(note.offsetOf(key));
        }
      }),
      RUNS,
    );
  });

  it('a box is found or refused when boxes changed places, and never taken for another', () => {
    const rows = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 });
    const changes = fc.array(change(...AROUND, 'swap', 'add-box', 'delete-line'), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.boolean(), changes, (sizes, aligned, made) => {
        const note = new LivingNote(sizes, { aligned, ids: 'unique' });
        for (const { key, offset } of searchAll(note, made)) {
          if (offset !== null) expect(offset).toBe(note.offsetOf(key));
        }
      }),
      RUNS,
    );
  });

  it('a box that shares its id is never taken for another', () => {
    const rows = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        rows,
        fc.boolean(),
        fc.array(change(...WITHOUT_NEW_BOXES), { maxLength: 8 }),
        (sizes, aligned, changes) => {
          const note = new LivingNote(sizes, { aligned, ids: 'shared' });
          for (const { key, offset } of searchAll(note, changes)) {
            if (offset !== null) expect(offset).toBe(note.offsetOf(key));
          }
        },
      ),
      RUNS,
    );
  });

  it('a box is found as long as its row says the same', () => {
    const rows = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 });
    const changes = fc.array(
      change('insert-line', 'delete-line', 'insert-row', 'move-row', 'toggle', 'renew-id', 'repad', 'rewrite'),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(
        rows,
        fc.boolean(),
        fc.constantFrom('unique', 'shared', 'none'),
        changes,
        (sizes, aligned, ids, made) => {
          const note = new LivingNote(sizes, { aligned, ids });
          fc.pre(ids !== 'shared' || !made.some(({ kind }) => kind === 'renew-id'));
          for (const { key, offset } of searchAll(note, made)) expect(offset).toBe(note.offsetOf(key));
        },
      ),
      RUNS,
    );
  });

  it('a box with an id of its own is found however its row was edited and moved', () => {
    const rows = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 });
    const changes = fc.array(change(...AROUND, 'delete-line', 'delete-row', 'delete-box', 'add-box'), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.boolean(), changes, (sizes, aligned, made) => {
        const note = new LivingNote(sizes, { aligned, ids: 'unique' });
        for (const { key, shown, offset } of searchAll(note, made)) {
          if (shown.id && note.offsetOf(key) !== null) expect(offset).toBe(note.offsetOf(key));
        }
      }),
      RUNS,
    );
  });
});
