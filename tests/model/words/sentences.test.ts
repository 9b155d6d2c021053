import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/model/words/counted';
import { listed } from '../../../src/model/words/listed';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 3], 'a, b and 3'],
])('listed: %j', (words, expected) => expect(listed(words)).toBe(expected));

describe('counted', () => {
  it.each([
    [0, '0 lines'],
    [1, '1 line'],
    [2, '2 lines'],
  ])('%i', (count, expected) => expect(counted(count, 'line')).toBe(expected));

  it('takes the word for several that is given', () => expect(counted(2, 'match', 'matches')).toBe('2 matches'));
});
