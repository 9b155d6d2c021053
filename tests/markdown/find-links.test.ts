import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/markdown/find-links';
import { findTables } from '../../src/markdown/find-tables';

const found = (text: string): string[] =>
  findLinks(text, []).map(({ link, line }) => {
    const target = link.subpath === null ? link.target : `${link.target}#${link.subpath}`;
    return `${line} ${link.kind} ${target} "${link.text}"`;
  });

describe('findLinks', () => {
  it('gives a bare address alone on its line', () => {
    expect(findLinks('https://github.com/a/b', [])).toEqual([
      {
        link: { kind: 'url', target: 'https://github.com/a/b', subpath: null, text: 'https://github.com/a/b' },
        line: 1,
      },
    ]);
  });

  it.each([
    ['[[long term bets]]', '1 note long term bets "long term bets"'],
    ['- [[LLD|design]]', '1 note LLD "design"'],
    ['![[image.png|100]]', '1 note image.png "image.png"'],
    ['> [[A#B]]', '1 note A#B "A > B"'],
    ['# See [x](https://y.z "t")', '1 url https://y.z "x"'],
    ['a\n===\n\n<https://y.z>', '4 url https://y.z "https://y.z"'],
    ['a **[x *y*](No%20te.md#He%20ad)** b', '1 note No te#He ad "x y"'],
    ['[x](plan.md.txt)', '1 note plan.md.txt "x"'],
    ['[[Work\\Plan\\| the plan ]]', '1 note Work\\Plan "the plan"'],
    ['[a | b](https://y.z)\n\nText', '1 url https://y.z "a | b"'],
    ['a\n[b | c](https://y.z)\n***', '2 url https://y.z "b | c"'],
    ['www.y.org/a.', '1 url http://www.y.org/a "www.y.org/a"'],
    ['<me@y.org>', '1 url mailto:me@y.org "me@y.org"'],
    ['- [ ] [[task]]', '1 note task "task"'],
    ['[ref]: https://y.z', '1 url https://y.z "https://y.z"'],
  ])('finds the link in %s', (text, link) => {
    expect(found(text)).toEqual([link]);
  });

  it.each([
    ['code', '`[[a]]` `https://y.z`'],
    ['a code span over two lines', '`a\n[[b]] c`'],
    ['a fence', '```\nhttps://y.z\n```'],
    ['indented code', '    [[a]]'],
    ['frontmatter', '---\nup: "[[a]]"\n---'],
    ['comments', '%% [[a]] %%\n<!-- https://y.z -->\n\n%%\n[[b]]'],
    ['HTML', '<div>\n[[a]]\n</div>'],
    ['an image', '![a](https://y.z/i.png)'],
    ['an empty target', '[[]] [[ ]] [x]()'],
    ['an escape', '\\[[a]]'],
  ])('finds none in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives the lines of links in order, in paragraphs, lists, quotes and tables', () => {
    const text = [
      '[[a]] and',
      '  [[b]] [[c]]',
      '- [[d]]',
      '> [[e]]',
      '',
      '| [[f]] | x |',
      '| - | - |',
      '| [[g\\|h]] | [[i]] |',
    ].join('\r\n');
    expect(found(text).map((link) => link.split(' ').slice(0, 3).join(' '))).toEqual([
      '1 note a',
      '2 note b',
      '2 note c',
      '3 note d',
      '4 note e',
      '6 note f',
      '8 note g',
      '8 note i',
    ]);
  });

  it('gives the line of each link of a long paragraph', () => {
    expect(found('a\n[[b]]\nlonger than the others\n[[c]] d\n[[e]]').map((link) => link.slice(0, 8))).toEqual([
      '2 note b',
      '4 note c',
      '5 note e',
    ]);
  });

  it('reads each item and each cell on its own, whatever marks stand in the next', () => {
    expect(found('- a ` [[b]]\n- [[c]] ` d')).toHaveLength(2);
    expect(found('| ` [[b]] | [[c]] ` |\n|-|-|')).toHaveLength(2);
    expect(found('| [[b|c]] | d |\n|-|-|-|')).toEqual([]);
  });

  it.each(['[[a]]\n\n| [[b]] |\n| - |\n| [[c]] |\n\n[[d]]', '[[a]]\n[[b]] | x\n--|--\n[[c]] | y\n\n[[d]]'])(
    'leaves out the ranges it is told to: the tables of %j',
    (text) => {
      const tables = findTables(text).map(({ range }) => range);
      expect(findLinks(text, tables).map(({ link }) => link.target)).toEqual(['a', 'd']);
    },
  );
});
