import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordReader } from '../../../src/linking/matching/words';

const reader = createWordReader();
const stems = (text: string): readonly string[] => reader.read(text).map(({ stem }) => stem);

describe('words', () => {
  it.each([
    ['virtualise', 'virtualize'],
    ['behaviour', 'behavior'],
    ['catalogue', 'catalog'],
    ['replicated', 'replication'],
    ['Schedulers', 'scheduling'],
  ])('holds %s and %s to be one', (one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  it.each([
    ['operator', 'operators', 'ator'],
    ['operates', 'operating', 'at'],
    ['replication', 'replications', 'ation'],
    ['scan', 'scanning', ''],
    ['policy', 'policies', ''],
    ['rely', 'relying', ''],
    ['organize', 'organised', 'iz'],
    ['strings', 'string', ''],
  ])('tells %s and %s, but for grammar, from other words with their stem: %j', (one, other, ending) => {
    expect(reader.read(`${one} ${other}`).map((word) => word.ending)).toEqual([ending, ending]);
    expect(stems(one)).toEqual(stems(other));
  });

  it.each([
    ['C++ and C#', ['cpp', 'and', 'csharp']],
    ['B-tree, 4-bit', ['btree', '4bit']],
    ['3 of 10 x', ['of']],
    ['key/value', ['kei', 'valu']],
    ['写 代码', ['写', '代码']],
    ["the user's", ['the', 'user']],
    ['you’ll need F# on .NET', ['you', 'need', 'fsharp', 'on', 'dotnet']],
    ["l'application, dell'acqua, o’clock", ['applic', 'acqua', 'clock']],
    ['plan B works, B- trees', ['plan', 'work', 'tree']],
    ['non‑blocking', ['non', 'block']],
    ['a ﬁle, Ｒｕｓｔ', ['file', 'rust']],
    ['हिन्दी सीखो', ['हिन्दी', 'सीखो']],
    ['f'.repeat(4000), ['f'.repeat(40)]],
  ])('reads %j as %j', (text, read) => {
    expect(stems(text)).toEqual(read);
  });

  it.each([
    ['Service mesh in Go', true],
    ['Go: channels', true],
    ['Go to the gym', false],
    ['let it go', false],
  ])('takes the word in %j for the language: %s', (text, language) => {
    expect(stems(text).includes('golang')).toBe(language);
  });

  it.each([
    ['FlashAttention', 'flash attention'],
    ['parseHTTPHeader', 'parse http header'],
    ['sha256CheckSum', 'sha check sum'],
    ['HTTPServer', 'http server'],
    ['gRPC', 'rpc'],
    ['Tensors', ''],
    ['HTTP', ''],
  ])('knows the words inside %s: %j', (word, inside) => {
    expect(reader.read(word)[0]?.parts).toEqual(stems(inside));
  });

  it('knows which words a hyphen or slash joins to the one before', () => {
    const joined = reader.read('write B-trees, key-value stores and CI/CD').filter((word) => word.joined);
    expect(joined.map(({ surface }) => surface)).toEqual(['value', 'CD']);
  });

  it('knows stop words and plain ones in every form', () => {
    expect(reader.read('building platformers quorum').map(({ kind }) => kind)).toEqual(['stop', 'plain', 'telling']);
  });

  it('reads any text, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(reader.read(text)).toEqual(createWordReader().read(text));
      }),
    );
  });
});
