import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/model/collections/pick';
import { sameElements } from '../../../src/model/collections/same-elements';
import { uniqueBy } from '../../../src/model/collections/unique-by';

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
