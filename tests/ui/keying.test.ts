import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../src/ui/identity/pairs';
import { Keying } from '../../src/ui/outline/keyed-roadmap';
import { note } from './notes';

describe('things of a list by their titles', () => {
  it.each([
    ['a b c', 'a b c', null],
    ['a x c', 'a b c', [0, 1, 2]],
    ['x', 'a', [0]],
    ['a b', 'a', [0, -1]],
    ['x a', 'a', [-1, 0]],
    ['b', 'a b', [1]],
    ['c a b', 'a b c', [2, 0, 1]],
    ['a x y d', 'a b c d', [0, -1, -1, 3]],
    ['same sam', 'same same', [0, 1]],
    ['sam same', 'same same', [0, 1]],
    ['same', 'same same', [0]],
    ['', 'a b', []],
  ])('%s after %s', (after, before, pairs) => {
    const words = (text: string) => text.split(' ').filter(Boolean);
    expect(pairsOf(words(after), words(before))).toEqual(pairs);
  });
});

describe('keys of what a note says', () => {
  const moves = (before: readonly string[], after: readonly string[], path = 'Plan.md') => {
    const known = new Keying().note(note('Plan.md', ...before), undefined);
    for (const { children } of known.objectives) for (const project of children) void project.children;
    const keying = new Keying();
    keying.note(note(path, ...after), known);
    return [...keying.moves].map((pair) => pair.map((key) => key.replaceAll('\n', '/')));
  };

  it('follow a title that is typed in, with all that is below it', () => {
    expect(moves([' | Sail | - p |', ' | Row | - q |'], [' | Sail on | - p |', ' | Row | - q |'])).toEqual([
      ['Plan.md/0:Sail', 'Plan.md/0:Sail on'],
      ['Plan.md/0:Sail/0:p', 'Plan.md/0:Sail on/0:p'],
    ]);
  });

  it('follow a note that is renamed', () => {
    expect(moves([' | Sail | |'], [' | Sail | |'], 'New.md')).toEqual([
      ['Plan.md', 'New.md'],
      ['Plan.md/0:Sail', 'New.md/0:Sail'],
    ]);
  });

  it('stay where rows move', () => {
    expect(moves([' | A | |', ' | B | |', ' | C | |'], [' | C | |', ' | A | |', ' | B | |'])).toEqual([]);
  });
});
