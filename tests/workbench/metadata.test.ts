import { describe, expect, it } from 'vitest';
import { parseLinktext, stripHeading, stripHeadingForLink } from '../../workbench/host/metadata/linktext';
import { readMetadata } from '../../workbench/host/metadata/read-metadata';
import { resolveSubpath } from '../../workbench/host/metadata/subpath';
import { getAllTags } from '../../workbench/host/metadata/tags';
import { growth, MOST, PARTS } from '../support/growth';
import { vaultWith } from './support/vault-on-disk';

function tagsOf(text: string): string[] | null {
  return getAllTags(readMetadata(text));
}

function linksOf(text: string): string[] {
  const { links = [], embeds = [] } = readMetadata(text);
  return [...links, ...embeds].map(({ link, displayText, original }) => `${link} (${displayText}) ${original}`);
}

describe('tags', () => {
  it.each([
    ['in the body', 'a #one b\n#two/three', ['#one', '#two/three']],
    ['of the frontmatter, as a list', '---\ntags: [one, "#two"]\n---\n', ['#one', '#two']],
    ['of the frontmatter, as lines', '---\ntags:\n  - one\n  - two\n---\n', ['#one', '#two']],
    ['of the frontmatter, as a text', '---\nTag: one, two\n---\n', ['#one', '#two']],
    ['of both', '---\ntags: one\n---\n#two\n', ['#one', '#two']],
    ['in a list, a quote, a heading', '- #a\n> #b\n\n# #c', ['#a', '#b', '#c']],
    ['not a number, but with a letter', '#2026 #y2026', ['#y2026']],
    ['not within a word or link', 'a#b [[c#d]] https://x.y/#z', []],
    ['not in code', '`#a`\n\n```\n#b\n```\n\n``x ` #c``', []],
    ['not in comments or math', '%% #a %% <!-- #b --> $$ #c $$\n\n%%\n#d\n%%', []],
    ['not behind a backslash', '\\#a', []],
    ['up to punctuation', '#a, #b. (#c) #d!', ['#a', '#b', '#d']],
    ['in a table', '| a | b |\n| - | - |\n| #x | y |', ['#x']],
    ['of CRLF notes', '---\r\ntags: a\r\n---\r\n#b\r\n', ['#a', '#b']],
    ['of broken frontmatter: none', '---\ntags: [a\n---\n', []],
  ])('%s', (_, text, expected) => {
    expect(tagsOf(text)).toEqual(expected);
  });

  it('have places in lines and columns from 0 and UTF-16 offsets', () => {
    const { tags } = readMetadata('\u{1F600}\n\u{1F600} #tag\n');
    expect(tags).toEqual([
      { tag: '#tag', position: { start: { line: 1, col: 3, offset: 6 }, end: { line: 1, col: 7, offset: 10 } } },
    ]);
  });
});

describe('links', () => {
  it.each([
    ['a wikilink', '[[Note]]', ['Note (Note) [[Note]]']],
    ['with subpath and alias', '[[Note#A|b]]', ['Note#A (b) [[Note#A|b]]']],
    ['shown with its subpath', '[[Note#A]]', ['Note#A (Note > A) [[Note#A]]']],
    ['with an escaped pipe in a table', '| a |\n| - |\n| [[N\\|b]] |', ['N (b) [[N\\|b]]']],
    ['an embed', '![[Note]]', ['Note (Note) ![[Note]]']],
    ['in Markdown, decoded', '[t](My%20Note.md)', ['My Note.md (t) [t](My%20Note.md)']],
    ['not to the web', '[t](https://x.y) [m](mailto:a@b)', []],
    ['not in code', '`[[a]]`\n\n    x\n\n```\n[[b]]\n```', []],
    ['not over lines', '[[a\nb]]', []],
  ])('%s', (_, text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });
});

describe('sections', () => {
  it('name every block with its lines', () => {
    const text = [
      '---',
      'a: 1',
      '---',
      '# Head',
      'text',
      'more',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
      '',
      '- x',
      '  - y',
      '',
      '> quote',
      '',
      '> [!note] callout',
      '',
      '```js',
      '',
      '```',
      '***',
      '%%',
      'c',
      '%%',
      '<div>',
      '',
    ].join('\n');
    const { sections } = readMetadata(text);
    expect(sections?.map(({ type, position }) => `${type} ${position.start.line}-${position.end.line}`)).toEqual([
      'yaml 0-2',
      'heading 3-3',
      'paragraph 4-5',
      'table 7-9',
      'list 11-12',
      'blockquote 14-14',
      'callout 16-16',
      'code 18-20',
      'thematicBreak 21-21',
      'comment 22-24',
      'html 25-25',
    ]);
  });

  it('hold headings with their level, tasks of lists, and block ids', () => {
    const { headings, listItems, blocks } = readMetadata(
      '# One #\n\nTwo\n---\n\n- [x] a\n  - [ ] b ^id1\n- c\n\ntext ^id2\n',
    );
    expect(headings?.map(({ heading, level }) => [heading, level])).toEqual([
      ['One', 1],
      ['Two', 2],
    ]);
    expect(listItems?.map(({ task, parent, id }) => [task, parent, id])).toEqual([
      ['x', -6, undefined],
      [' ', 5, 'id1'],
      [undefined, -6, undefined],
    ]);
    expect(Object.keys(blocks ?? {})).toEqual(['id2']);
  });

  it.each<[string, (length: number) => string]>([
    [
      'backticks of growing length',
      (length) => Array.from({ length: Math.sqrt(length * 2) }, (_, n) => '`'.repeat(n)).join(' '),
    ],
    ['open brackets', (length) => '['.repeat(length)],
    ['open wikilinks', (length) => '[['.repeat(length / 2)],
    ['open embeds and comments', (length) => '![[<!--%%$$'.repeat(length / 11)],
    ['a line of pipes', (length) => `|${'|'.repeat(length / 2)}\n|${'-|'.repeat(length / 4)}\n`],
    ['delimiters that are none', (length) => `| a |\n${'|-'.repeat(length / 2)}x\n`],
    ['dashes that are no break', (length) => `${'- '.repeat(length / 2)}x`],
    ['open frontmatter', (length) => `---\n${'--- x\n'.repeat(length / 6)}`],
    ['spaces', (length) => `#${' '.repeat(length / 2)}x${' '.repeat(length / 2)}`],
  ])('take no more than in proportion to the length of %s', (_, text) => {
    const part = 20_000;
    expect(growth(readMetadata, [text(part), text(part * PARTS)])).toBeLessThanOrEqual(MOST);
  });
});

describe('link texts', () => {
  it('fall into note and subpath, and headings are compared without special characters', () => {
    expect(parseLinktext('Note#A#B')).toEqual({ path: 'Note', subpath: '#A#B' });
    expect(stripHeading('Track 1 - Raft: [KV] `x`')).toBe('Track 1 - Raft KV x');
    expect(stripHeadingForLink('Track #1: a|b [[c]] %%d')).toBe('Track 1 a b c d');
  });

  const cache = readMetadata('# A\n## Same\n# B: x\n## Same\ntext ^block\n');
  it.each([
    ['#A', 0, 2],
    ['#b x', 2, null],
    ['#B: x#Same', 3, null],
    ['#Same', 1, 2],
    ['#^block', 4, 4],
  ])('%s leads to its line', (subpath, from, to) => {
    const found = resolveSubpath(cache, subpath);
    expect([found?.start.line, found?.end?.line ?? null]).toEqual([from, to]);
  });

  it.each(['', '#', '#C', '#Same#A', '#^none'])('%j leads nowhere', (subpath) => {
    expect(resolveSubpath(cache, subpath)).toBeNull();
  });
});

describe('where a link leads', () => {
  const files = Object.fromEntries(
    ['Note.md', 'a/Note.md', 'a/b/Deep.md', 'c/Deep.md', 'c/long/Deep.md', 'img.png', 'x/Only.md'].map((path) => [
      path,
      '',
    ]),
  );
  it.each([
    ['Note', 'a/source.md', 'Note.md'],
    ['a/Note', 'z.md', 'a/Note.md'],
    ['only', 'z.md', 'x/Only.md'],
    ['Deep', 'z.md', 'c/Deep.md'],
    ['Deep', 'a/b/source.md', 'a/b/Deep.md'],
    ['Deep', 'a/source.md', 'a/b/Deep.md'],
    ['long/Deep', 'z.md', 'c/long/Deep.md'],
    ['./Note', 'a/source.md', 'a/Note.md'],
    ['../Note', 'a/source.md', 'Note.md'],
    ['/Deep', 'z.md', null],
    ['Note.md', 'z.md', 'Note.md'],
    ['img.png', 'z.md', 'img.png'],
    ['img', 'z.md', null],
    ['', 'a/Note.md', 'a/Note.md'],
    ['Missing', 'z.md', null],
  ])('%j from %s', async (link, source, expected) => {
    const { app } = await vaultWith(files);
    expect(app.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(expected);
  });

  it('leads to where a note has been renamed', async () => {
    const { app, file } = await vaultWith({ 'a.md': '[[b]] [[c]]', 'b.md': '' });
    await app.vault.rename(file('b.md'), 'c.md');
    const dest = (link: string) => app.metadataCache.getFirstLinkpathDest(link, 'a.md');
    expect([dest('b'), dest('c')]).toEqual([null, file('c.md')]);
  });

  it('is written as short as it may be', async () => {
    const { app, file } = await vaultWith({ 'x/Only.md': '', 'a/Two.md': '', 'b/Two.md': '' });
    expect(app.metadataCache.fileToLinktext(file('x/Only.md'), 'z.md')).toBe('Only');
    expect(app.metadataCache.fileToLinktext(file('b/Two.md'), 'z.md')).toBe('b/Two');
  });
});
