import { describe, expect, it } from 'vitest';
import { TypedWord } from '../../../src/ui/input/typed-word';

/** What has been typed after each key; keys follow at once, except that `…` is a long pause. */
function typed(...keys: string[]): (string | null)[] {
  const word = new TypedWord();
  let now = 60_000;
  return keys.flatMap((key) => {
    if (key === '…') now += 1000;
    return key === '…' ? [] : [word.add(key, now)];
  });
}

describe('a word that is typed', () => {
  it('grows letter by letter', () =>
    expect(typed('r', 'e', 'é', '書', '📚')).toEqual(['r', 're', 'reé', 'reé書', 'reé書📚']));
  it('goes on over a space', () => expect(typed('a', ' ', 'b')).toEqual(['a', 'a ', 'a b']));
  it('begins with no space', () => expect(typed(' ', 'a')).toEqual([null, 'a']));
  it('is over after a pause', () => expect(typed('a', '…', ' ', 'b')).toEqual(['a', null, 'b']));
  it('is not ended by a key that is held to type', () => expect(typed('a', 'Shift', 'B')).toEqual(['a', null, 'aB']));
  it('has no star, which opens branches', () => expect(typed('a', '*')).toEqual(['a', null]));

  it('is over when another key has done something', () => {
    const word = new TypedWord();
    word.add('a', 0);
    word.end();
    expect(word.add(' ', 1)).toBeNull();
  });
});
