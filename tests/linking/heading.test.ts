import { describe, expect, it } from 'vitest';
import { headingKey, looseHeadingKey, stripHeadingForLink, subpathSegments } from '../../src/linking/heading';

describe('headings as wikilinks name them', () => {
  it.each([
    ['C# basics', 'C basics'],
    ['A | B', 'A B'],
    ['Step ^1', 'Step 1'],
    ['x %% y', 'x y'],
    ['[[a]] b', 'a b'],
    ['[Raft](https://x.y) [1]', 'Raft (https //x.y) 1'],
    ['a\\b', 'a b'],
    ['Why?', 'Why?'],
    ['Engine: a small one', 'Engine a small one'],
    ['中文 标题', '中文 标题'],
    ['Copied from a page¶', 'Copied from a page'],
  ])('writes %j behind the hash as %j', (heading, written) => {
    expect(stripHeadingForLink(heading)).toBe(written);
  });

  it.each([
    ['Engine: A Small One', 'engine a small one'],
    ['Why?', 'Why'],
    ['Q&A', 'Q A'],
    ['`fsync` and friends', 'fsync and friends'],
    ['**Bold**  title', 'Bold title'],
    ['Engine¶', 'Engine'],
  ])('holds %j and %j equal', (one, other) => {
    expect(headingKey(one)).toBe(headingKey(other));
  });

  it.each([...'!"#$%&()*+,.:;<=>?@^`{|}~/[]\\'])('holds %s between words for a space', (mark) => {
    expect(headingKey(`Red${mark}blue`)).toBe(headingKey('Red blue'));
  });

  it.each([
    ['Track 1-Engine', 'Track 1 - Engine'],
    ['“Engine”', 'Engine'],
  ])('tells %j from %j, as the app does', (one, other) => {
    expect(headingKey(one)).not.toBe(headingKey(other));
  });

  it('overlooks how a label and a title are joined when it compares loosely', () => {
    const joined = ['Track 1-Engine', 'Track 1: Engine', 'track 1 — engine', 'Track 1 Engine'];
    joined.push(...[...'-‐‑‒–—―_'].map((dash) => `Track 1 ${dash} Engine`));
    expect(new Set(joined.map(looseHeadingKey)).size).toBe(1);
  });

  it('overlooks forms of letters that look the same when it compares loosely', () => {
    expect(looseHeadingKey('Con\uFB01gure\u00A0№ 1')).toBe(looseHeadingKey('Configure No 1'));
  });

  it.each([
    ['A#B', ['A', 'B']],
    ['##A', ['A']],
    ['^block', []],
    ['2^3', ['2^3']],
    ['[^note]', []],
    ['', []],
  ])('reads the subpath %j as %j', (subpath, segments) => {
    expect(subpathSegments(subpath)).toEqual(segments);
  });
});
