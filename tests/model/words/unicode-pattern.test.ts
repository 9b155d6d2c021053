import { describe, expect, it } from 'vitest';
import { unicodePattern } from '../../../src/model/words/unicode-pattern';
import { lettersAlone, wordsAlone } from '../../../src/model/words/words-alone';

describe('a Unicode pattern', () => {
  it('is the expression as it would stand between slashes', () => {
    const part = String.raw`[\p{L}\d]+\.`;
    expect(unicodePattern('gi')`^${part}\u00A0$`()).toEqual(/^[\p{L}\d]+\.\u00A0$/giu);
  });

  it('is made when it is asked for, and once', () => {
    const broken = unicodePattern()`(`;
    expect(broken).toThrow(SyntaxError);
    const sound = unicodePattern()`\p{L}`;
    expect(sound()).toBe(sound());
  });
});

describe('words alone', () => {
  it.each([
    ['', '', ''],
    ['  **Ingest** & _search_, v2! ', 'Ingest search v2', 'Ingestsearchv2'],
    ['Größe — 東京', 'Größe 東京', 'Größe東京'],
    ['—', '', ''],
  ])('of “%s” are “%s”', (text, words, letters) => {
    expect(wordsAlone(text)).toBe(words);
    expect(lettersAlone(text)).toBe(letters);
  });
});
