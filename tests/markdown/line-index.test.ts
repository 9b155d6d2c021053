import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../src/markdown/line-index';

describe('createLineIndex', () => {
  const text = 'ab\r\nc\n\rd';
  const index = createLineIndex(text);

  it('gives the line of each offset, a line end belonging to the line before it', () => {
    expect(Array.from({ length: text.length + 1 }, (_, offset) => index.lineAt(offset))).toEqual([
      1, 1, 1, 1, 2, 2, 3, 4, 4,
    ]);
  });

  it('gives where each line starts', () => {
    expect([1, 2, 3, 4].map((line) => index.startOf(line))).toEqual([0, 4, 6, 7]);
  });

  it('refuses a line that the text has not', () => {
    expect(() => index.startOf(5)).toThrow(RangeError);
    expect(() => index.startOf(0)).toThrow(RangeError);
  });

  it('has one line in an empty text', () => {
    expect(createLineIndex('').lineAt(0)).toBe(1);
  });
});
