import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../../src/ui/identity/pairs';
import { type KeyedNote, Keying } from '../../../src/ui/outline/keyed-roadmap';
import { BOX, note, TICKED } from '../support/notes';

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
    ['x y', 'a', [-1, -1]],
    ['a same x same', 'a b same', [0, -1, -1, 2]],
    ['same x same', 'same b', [0, -1, -1]],
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

describe('what a note says', () => {
  /** All of it, keyed: as often as a row is given, as the note says after each change. */
  function listsOf(...notes: readonly (readonly string[])[]) {
    let known: KeyedNote | undefined;
    return notes.map((rows) => {
      known = new Keying().note(note('Plan.md', ...rows), known);
      for (const { children } of known.objectives) for (const project of children) void project.children;
      return known.objectives;
    });
  }

  it.each([
    ['the box of an objective', `${BOX} | Sail | |`, `${TICKED} | Sail | |`],
    ['the date of an objective', ' | Sail<br>Target: 2027-05-01 | - p |', ' | Sail<br>Target: 2027-06-01 | - p |'],
    ['a date that is none', ' | Sail<br>Target: 2027-02-30 | - p |', ' | Sail<br>Target: 2027-02-31 | - p |'],
    ['a detail of an objective', ' | Sail<br>far | - p |', ' | Sail<br>near | - p |'],
    ['the link of an objective', ' | [[A\\|Sail]] | - p |', ' | [[B\\|Sail]] | - p |'],
    ['the heading that it leads to', ' | [[A#b\\|Sail]] | - p |', ' | [[A#c\\|Sail]] | - p |'],
    ['the kind of a link', ' | [[A\\|Sail]] | - p |', ' | [Sail](https://a.example) | - p |'],
    ['the box of a project', `${BOX} | Sail | - p |`, `${TICKED} | Sail | - p |`],
    ['the date of a project', ' | Sail | - p | 2027-05-01', ' | Sail | - p | 2027-06-01'],
    ['a note of a project', ' | Sail | - p<br>far |', ' | Sail | - p<br>near |'],
    ['the link of a project', ' | Sail | - [[A\\|p]] |', ' | Sail | - [[B\\|p]] |'],
    ['the box of a subtask', ` | Sail | - p<br>${BOX} s |`, ` | Sail | - p<br>${TICKED} s |`],
    ['the link of a subtask', ` | Sail | - p<br>${BOX} [[A\\|s]] |`, ` | Sail | - p<br>${BOX} [[B\\|s]] |`],
  ])('is something else after a change of %s, and the same after one that only moves it', (_, row, changed) => {
    const moved = ['', ' | | |'];
    const [before, same, after] = listsOf([row], [...moved, row], [changed]);
    expect(same).toBe(before);
    expect(after).not.toBe(before);
  });
});
