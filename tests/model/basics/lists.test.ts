import { describe, expect, it } from 'vitest';
import { counted } from '../../../src/model/basics/counted';
import { listed } from '../../../src/model/basics/listed';
import { pick } from '../../../src/model/basics/pick';
import { sameElements } from '../../../src/model/basics/same-elements';
import { uniqueBy } from '../../../src/model/basics/unique-by';

describe('sameElements', () => {
  const [a, b] = [{ id: 1 }, { id: 1 }];

  it.each([
    ['the same in the same order', [a, b], [a, b], true],
    ['equal ones that are others', [a], [b], false],
    ['fewer', [a, b], [a], false],
    ['more', [a], [a, b], false],
    ['another order', [a, b], [b, a], false],
    ['none', [], [], true],
  ])('of %s', (_, one, other, expected) => expect(sameElements(one, other)).toBe(expected));

  it('goes by what is called the same', () => {
    expect(sameElements([a], [b], (one, other) => one.id === other.id)).toBe(true);
  });
});

it('uniqueBy keeps the first of each name', () => {
  expect(uniqueBy(['ab', 'cd', 'ae', 'c'], (text) => text.charAt(0))).toEqual(['ab', 'cd']);
});

describe('pick', () => {
  const value = { a: 1, b: 2, c: 3 };

  it('takes what is named, in that order', () => {
    expect(JSON.stringify(pick(value, 'c', 'a'))).toBe('{"c":3,"a":1}');
  });
});

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
