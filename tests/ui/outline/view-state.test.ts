import { describe, expect, it } from 'vitest';
import { asideKey } from '../../../src/ui/identity/item-key';
import {
  currentFolds,
  INITIAL_STATE,
  isFolded,
  restoredState,
  savedState,
  type ViewState,
  withAllFolded,
  withFilter,
  withFolds,
  withMoves,
  withoutTicked,
  withQuery,
  withTicked,
} from '../../../src/ui/outline/view-state';

describe('what the workspace keeps', () => {
  const state = withFolds({ ...INITIAL_STATE, query: '', filter: 'open' }, ['a', 'b'], true);

  it('comes back as it was', () => {
    const saved: unknown = JSON.parse(JSON.stringify(savedState(state, () => true)));
    expect(restoredState(INITIAL_STATE, saved)).toEqual(state);
  });

  it('leaves out folds of what is gone', () => {
    expect(savedState(state, (key) => key === 'a').folded).toEqual(['a']);
  });

  it.each([[undefined], [null], ['x'], [{}], [{ filter: 'some', query: 3, folded: 'a' }]])(
    '%j changes nothing',
    (saved) => {
      expect(restoredState(state, saved)).toEqual(state);
    },
  );

  it('takes only keys from a list of folds', () => {
    expect([...restoredState(state, { folded: ['c', 4, null] }).folded]).toEqual(['c']);
  });
});

describe('folds', () => {
  const folded = withFolds(INITIAL_STATE, ['a'], true);

  it('are set apart while searching, each search anew', () => {
    const searching = withFolds(withQuery(folded, 'x'), ['b'], true);
    expect([...currentFolds(searching)]).toEqual(['b']);
    expect([...currentFolds(withQuery(searching, 'xy'))]).toEqual([]);
    expect([...currentFolds(withQuery(searching, ''))]).toEqual(['a']);
  });

  it('of all close what is shown of other notes, too, and open nothing of it', () => {
    const study = asideKey('a', 'study');
    const open = (state: ViewState) => withFolds(state, [study], false);
    const closed = withAllFolded(open(INITIAL_STATE), ['a', 'b'], true);
    expect([...closed.folded]).toEqual(['a', 'b']);
    expect([...withAllFolded(closed, ['a', 'b'], false).folded]).toEqual([]);
    expect([...withAllFolded(open(closed), ['a', 'b'], false).folded]).toEqual([study]);
  });

  it('are those of items, whatever signs their titles have', () => {
    const key = 'Plan.md\n0:Knots + ropes';
    expect([isFolded(key, new Set()), isFolded(key, new Set([key]))]).toEqual([false, true]);
  });

  it('open again', () => expect([...withFolds(folded, ['a'], false).folded]).toEqual([]));

  it('move with their note or item, and with no other', () => {
    const state = withFolds(INITIAL_STATE, ['A.md', 'A.md\n0:x', 'A.md\n0:y\n0:z', 'A.md2'], true);
    const moves = new Map([
      ['A.md', 'B/C.md'],
      ['A.md\n0:y', 'B/C.md\n0:w'],
    ]);
    expect([...withMoves(state, moves).folded]).toEqual(['B/C.md', 'B/C.md\n0:x', 'B/C.md\n0:w\n0:z', 'A.md2']);
  });
});

describe('what was ticked', () => {
  const ticked = withTicked(withFilter(INITIAL_STATE, 'open'), 'A.md\n0:x');

  it('is remembered under a filter or search, until another is set', () => {
    expect([...ticked.ticked]).toEqual(['A.md\n0:x']);
    expect([...withTicked(withQuery(INITIAL_STATE, 'x'), 'a').ticked]).toEqual(['a']);
    const others = [withFilter(ticked, 'open'), withQuery(ticked, 'x'), withoutTicked(ticked)];
    expect([...others, withTicked(INITIAL_STATE, 'a')].map((state) => state.ticked.size)).toEqual([0, 0, 0, 0]);
  });

  it('moves with its item', () => {
    expect([...withMoves(ticked, new Map([['A.md', 'B.md']])).ticked]).toEqual(['B.md\n0:x']);
  });
});
