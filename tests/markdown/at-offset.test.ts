import { describe, expect, it } from 'vitest';
import { isEscaped, matchAt, runLength } from '../../src/markdown/at-offset';

describe('matchAt', () => {
  it('finds a sticky pattern at the offset alone, whatever was asked before', () => {
    const pattern = /b+/y;
    expect(matchAt(pattern, 'abba', 1)?.[0]).toBe('bb');
    expect(matchAt(pattern, 'abba', 0)).toBeNull();
    expect(matchAt(pattern, 'abba', 2)?.[0]).toBe('b');
  });
});

describe('runLength', () => {
  it.each([
    ['``a`', 0, 2],
    ['``a`', 1, 1],
    ['``a``', 3, 2],
    ['a', 1, 0],
  ])('in %s from %i is %i', (text, from, expected) => expect(runLength(text, from)).toBe(expected));
});

describe('isEscaped', () => {
  it.each([
    [String.raw`a|`, 1, 0, false],
    [String.raw`a\|`, 2, 0, true],
    [String.raw`a\\|`, 3, 0, false],
    [String.raw`\\\|`, 3, 0, true],
    [String.raw`\|`, 1, 1, false],
  ])('what stands in %s at %i, looking back to %i', (text, at, from, expected) => {
    expect(isEscaped(text, at, from)).toBe(expected);
  });
});
