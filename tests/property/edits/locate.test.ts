import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateBox } from '../../../src/edits/boxes/locate';
import { boxesIn } from '../../support/boxes';
import { LivingNote, type Change } from './living-note';

const RUNS = { numRuns: 600 };

type Kind = Change['kind'];
type Ids = 'unique' | 'shared' | 'none';

/** A note, by the number of boxes that each row has, and what is done to it. */
interface Story {
  readonly sizes: readonly number[];
  readonly aligned: boolean;
  readonly ids: Ids;
  readonly changes: readonly Change[];
}

/** Changes that leave every box where it can be found. */
const AROUND = ['insert-line', 'insert-row', 'move-row', 'edit-row', 'toggle', 'repad'] as const;
const GONE = ['delete-line', 'delete-row', 'delete-box'] as const;

const place = fc.nat({ max: 1000 });

function stories(ids: readonly Ids[], kinds: readonly Kind[]): fc.Arbitrary<Story> {
  const change = fc.record({ kind: fc.constantFrom(...kinds), at: place, to: place });
  return fc.record({
    sizes: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 6 }),
    aligned: fc.boolean(),
    ids: fc.constantFrom(...ids),
    changes: fc.array(change, { maxLength: 8 }),
  });
}

/** Looks for every box that was shown in the note as it is after the changes. Null is nowhere. */
function searchAll({ sizes, aligned, ids, changes }: Story) {
  const note = new LivingNote(sizes, { aligned, ids });
  const shown = boxesIn(note.text());
  const keys = note.keys();
  expect(shown).toHaveLength(keys.length);
  for (const one of changes) note.apply(one);
  const text = note.text();
  return shown.map((box, index) => {
    const located = locateBox(text, box);
    const found = located.ok ? located.found.token.range.from : null;
    return { id: box.id, found, truth: note.offsetOf(keys[index] ?? -1) };
  });
}

function isNeverTakenForAnother(story: Story): void {
  for (const { found, truth } of searchAll(story)) if (found !== null) expect(found).toBe(truth);
}

describe('under any changes above, below and in its row', () => {
  it.each<[string, readonly Ids[], readonly Kind[]]>([
    ['a box', ['unique'], [...AROUND, ...GONE, 'add-box', 'renew-id', 'rewrite']],
    ['a box that may have changed places', ['unique'], [...AROUND, 'swap', 'add-box', 'delete-line']],
    // A new box with the id of a removed one cannot be distinguished from it.
    [
      'a box that shares its id',
      ['shared'],
      ['insert-line', 'move-row', 'edit-row', 'toggle', 'repad', 'rewrite', ...GONE, 'renew-id'],
    ],
  ])('%s is found or refused, and never taken for another', (_, ids, kinds) => {
    fc.assert(fc.property(stories(ids, kinds), isNeverTakenForAnother), RUNS);
  });

  it('a box is found as long as its row says the same', () => {
    const kinds = [
      ...(['insert-line', 'delete-line', 'insert-row', 'move-row', 'toggle'] as const),
      ...(['renew-id', 'repad', 'rewrite'] as const),
    ];
    fc.assert(
      fc.property(stories(['unique', 'shared', 'none'], kinds), (story) => {
        fc.pre(story.ids !== 'shared' || !story.changes.some(({ kind }) => kind === 'renew-id'));
        for (const { found, truth } of searchAll(story)) expect(found).toBe(truth);
      }),
      RUNS,
    );
  });

  it('a box with an id of its own is found however its row was edited and moved', () => {
    fc.assert(
      fc.property(stories(['unique'], [...AROUND, ...GONE, 'add-box']), (story) => {
        for (const { id, found, truth } of searchAll(story)) if (id && truth !== null) expect(found).toBe(truth);
      }),
      RUNS,
    );
  });
});
