import { describe, expect, it } from 'vitest';
import { readRequest } from './run';

describe('npm run world', () => {
  it('plays for a minute if it is not told how long, from a seed that differs', () => {
    expect(readRequest([])).toMatchObject({ minutes: 1, seed: expect.any(Number) as number, printed: undefined });
    expect(readRequest(['--minutes', '0.5', '--seed', '7'])).toMatchObject({ minutes: 0.5, seed: 7 });
    expect(readRequest(['--play', 'history'])).toMatchObject({ printed: 'history' });
  });

  it.each([
    [['--minutes', 'abc'], '--minutes takes a number above 0, not “abc”.'],
    [['--minutes', '0'], '--minutes takes a number above 0, not “0”.'],
    [['--seed', '1.5'], '--seed takes a whole number, not “1.5”.'],
    [['--hours', '1'], "Unknown option '--hours'"],
  ])('says what is wrong with %j, since nothing would be played', (words, said) => {
    expect(readRequest(words)).toContain(said);
  });
});
