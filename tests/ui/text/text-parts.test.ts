import { describe, expect, it } from 'vitest';
import type { Link } from '../../../src/model/roadmap';
import { itemText } from '../../../src/ui/text/item-text';
import { isOpenable } from '../../../src/ui/text/openable-link';
import { find, parseQuery } from '../../../src/ui/text/search-query';
import { growth, MOST, PARTS } from '../../support/growth';
import { written } from '../support/outline-notation';

const web = (text: string, target = 'https://a.example'): Link => ({ kind: 'url', target, subpath: null, text });
const wiki = (text: string, target = text): Link => ({ kind: 'note', target, subpath: null, text });

describe('links in texts', () => {
  const linked = (links: Link[], query = '') => {
    const { titleParts, lines } = itemText(parseQuery(query), 'Boat - plan', ['see plan and code', 'more code'], links);
    return [titleParts, ...lines].map(written);
  };

  it.each([
    ['the title', [wiki('plan', 'Boat plan')], ['Boat - [plan](Boat plan)', 'see plan and code', 'more code']],
    [
      'each in its turn',
      [web('plan'), web('plan', 'https://b.example')],
      ['Boat - [plan](https://a.example)', 'see [plan](https://b.example) and code', 'more code'],
    ],
    [
      'a line of their own',
      [wiki('elsewhere')],
      ['Boat - plan', 'see plan and code', 'more code', '[elsewhere](elsewhere)'],
    ],
    [
      'a line by their target',
      [web('')],
      ['Boat - plan', 'see plan and code', 'more code', '[https://a.example](https://a.example)'],
    ],
  ])('stand in %s', (_, links, shown) => expect(linked(links)).toEqual(shown));

  it.each([
    ['Redesign: the design', 'design', 'Redesign: the [design](design)'],
    ['See the docs: doc', 'doc', 'See the docs: [doc](doc)'],
    ['𝒂doc doc', 'doc', '𝒂doc [doc](doc)'],
    ['Of docs a doc by me', 'doc', 'Of docs a [doc](doc) by me'],
    ['12 doc2 2 doc', 'doc', '12 doc2 2 [doc](doc)'],
    ['From 12 to 2', '2', 'From 12 to [2](2)'],
    ['日本語を学ぶ', '学ぶ', '日本語を[学ぶ](学ぶ)'],
  ])('are where their words are by themselves, if they are anywhere: %s', (title, text, shown) => {
    expect(written(itemText([], title, [], [wiki(text)]).titleParts)).toBe(shown);
  });

  it('take a long line with many matches no longer than in proportion to its length', () => {
    const search = (text: string) => itemText(parseQuery('a'), text, [], [wiki('a')]);
    expect(growth(search, ['a '.repeat(1_000), 'a '.repeat(1_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });

  it('are cut where the search found something', () => {
    expect(linked([web('plan')], 'la')[0]).toBe(
      'Boat - [p](https://a.example)[~la~](https://a.example)[n](https://a.example)',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'no address',
  ])('%j is shown as text', (target) => {
    expect(isOpenable(web('plan', target))).toBe(false);
    expect(linked([web('code', target)])).toEqual(['Boat - plan', 'see plan and code', 'more code']);
    expect(linked([web('gone', target)])).toEqual(['Boat - plan', 'see plan and code', 'more code', 'gone']);
  });

  it('keeps its place when a link that opens has the same text', () => {
    expect(linked([web('code', 'file:///a'), web('code')])[2]).toBe('more [code](https://a.example)');
  });

  it.each(['https://a.example', 'mailto:a@b.example', 'obsidian://open?file=A', 'zotero://select/1'])(
    '%s opens',
    (target) => expect(isOpenable(web('x', target))).toBe(true),
  );
});

describe('search', () => {
  it.each([
    ['sc', 'A scheduler', [[2, 4]]],
    ['CAFE', 'un café', [[3, 7]]],
    ['café', 'un cafe\u0301 noir', [[3, 8]]],
    ['na', 'banana', [[2, 6]]],
    [
      'a b',
      'b a',
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['😀', 'x😀y', [[1, 3]]],
    ['i', 'İx', [[0, 1]]],
    ['بيانات', 'قاعدة بيانات', [[6, 12]]],
    ['zz', 'abc', []],
  ])('%j in %j', (query, text, found) => {
    expect(find(parseQuery(query), text).matches).toEqual(found.map(([from, to]) => ({ from, to })));
  });
});
