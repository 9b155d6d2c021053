import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { CellLine, Span } from '../../../src/markdown/inline/cell-content';
import { readCell } from '../../../src/markdown/inline/read-cell';
import { findCheckboxes } from '../../../src/markdown/inline/tokens/find-checkboxes';

/** Markdown proper: all of it means the same to mdast as to Obsidian. */
const commonPieces = [
  'a', 'b', 'word', ' ', ' ', '*', '**', '***', '_', '__', '`', '``', '\\', '\\*', '\\`', '\\|', '&amp;', '&', '&#33;', '<', '>', '<x>',
  '</x>', '<x a="c">', '[', ']', '(', ')', '[a](b)', '[a *b*](<c d> "e")', '![a](b)', '![', '](u)', '`c`', '``c`d``', '<x:y>', '.', '!', '日',
  '👩‍🚀', '~', '=', '-', '#', '1.', '"', "'", '\u00A0',
]; // prettier-ignore

/** What is Obsidian's or ours: line breaks, tags that say how text looks, boxes, wikilinks, comments, marks, bare addresses. */
const ownPieces = [
  '<br>', '<BR/>', '[ ]', '[x] ', '- ', '* ', '<input type="checkbox">', '<input type=checkbox checked id=a>', '<input', '[[a]]', '[[a#b\\|c]]',
  '![[a]]', '[[', ']]', '%%', '<b>', '</b>', '<a href="u">', '</a>', '<ul>', '<li>', '</li>', '</ul>', '%% c %%', '<!--', '-->', '<!-- c -->', '~~', '==', '==a==', 'https://y.z', 'https://', 'www.y.z', '\\[',
]; // prettier-ignore

const sourceOf = (...pieces: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 14, size: 'max' }).map((all) => all.join(''));

/** Without a pipe that would end the cell. */
const isOneCell = (source: string): boolean => /^(?:\\[\\|]|[^|\\]|\\(?![\\|]))*$/.test(source);

/**
 * Nor with anything but Markdown proper (a link with a `#` leads to a part of a note), nor with a link in the label of an
 * image, whose emphasis micromark mixes up.
 */
const isProper = (source: string): boolean =>
  !/\[\[|~~|==|<!--|^\s*(?:[-*]|1\.)\s|\]\(.*#|!\[.*\]\(.*\]\(/.test(source);

const common = sourceOf(...commonPieces).filter((source) => isOneCell(source) && isProper(source));
const any = sourceOf(...commonPieces, ...ownPieces, ...ownPieces).filter(isOneCell);

/** Runs of many lengths between letters: what one leaves over may pair with another. */
const marks = fc
  .array(fc.constantFrom('*', '**', '***', '****', '_', 'a', 'a', '.'), { minLength: 5, maxLength: 26, size: 'max' })
  .map((all) => all.join(''))
  .filter(isProper);

interface Reading {
  readonly text: string;
  readonly links: readonly string[];
}

/** The cell as mdast reads it within a table of one. */
function mdastReading(source: string): Reading {
  const tree = fromMarkdown(`|${source} |\n|-|`, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return { text: textOf(tree).trim(), links: linksOf(tree) };
}

function textOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function linksOf(node: Nodes): string[] {
  if (node.type === 'link' && node.url !== '') return [`${node.url} ${textOf(node)}`];
  return 'children' in node ? node.children.flatMap((child) => linksOf(child)) : [];
}

function ownReading(lines: readonly CellLine[]): Reading {
  const spans = spansOf(lines);
  return {
    text: spans
      .map((span) => (span.kind === 'checkbox' ? span.checkbox.raw : span.text))
      .join('')
      .trim(),
    links: spans.flatMap((span) => (span.kind === 'link' ? [`${span.link.target} ${span.link.text}`] : [])),
  };
}

const spansOf = (lines: readonly CellLine[]): Span[] => lines.flatMap(({ spans }) => spans);

/** Cases that are too rare at random. */
const rare = [
  '![](<b a="c">a)',
  '[ ](<b a="c">a)',
  '[a [b](c) d](e)',
  '![ `c`](u)',
  '<!a<b>[a](b)<x:y>',
  '](``c`d``)',
  'a\\`b`',
  '<https://`a`>',
  'a` \u00A0 `c',
];

describe('readCell', () => {
  it('reads Markdown proper as mdast does', () => {
    fc.assert(
      fc.property(common, (source) => {
        expect(ownReading(readCell(source))).toEqual(mdastReading(source));
      }),
      { numRuns: 6_000, examples: rare.map((source): [string] => [source]) },
    );
  });

  it('says of an anchor what it says of any tag of formatting', () => {
    // In code its tags are text.
    const withoutTags = (text: string) => text.replace(/<[ab] href=u>|<\/[ab]>/g, '');
    const cellWith =
      (name: string) =>
      ([before, inside, after]: readonly string[]) =>
        withoutTags(ownReading(readCell(`${before}<${name} href=u>${inside}</${name}>${after}`)).text);
    const withLink = cellWith('a');
    const withBold = cellWith('b');
    fc.assert(
      fc.property(fc.tuple(common, common, common), (parts) => {
        fc.pre(!/<\/?[ab]/.test(parts.join('')));
        expect(withLink(parts)).toBe(withBold(parts));
      }),
      { numRuns: 3_000 },
    );
  });

  it('pairs marks as mdast does', () => {
    fc.assert(
      fc.property(marks, (source) => {
        expect(ownReading(readCell(source))).toEqual(mdastReading(source));
      }),
      { numRuns: 3_000, examples: [['**a*******aa******a***'], ['__*___.**a****a*.___']] },
    );
  });

  it('keeps lines and spans in order, apart, and within the source and their line', () => {
    fc.assert(
      fc.property(any, (source) => {
        let end = 0;
        for (const { range, bullet, spans } of readCell(source)) {
          expect(range.from).toBeGreaterThanOrEqual(end);
          if (bullet) expect(source.slice(bullet.from, bullet.to)).toMatch(/^(?:[-*+•‣◦▪⁃·・]|\d{1,9}[.)]|<li>)$/);
          let at = range.from;
          // A box within a link's label comes before the link.
          for (const span of spans.filter(({ kind }) => kind !== 'checkbox')) {
            expect(span.range.from).toBeGreaterThanOrEqual(at);
            expect(span.range.from).toBeLessThan(range.to);
            expect(span.range.to).toBeGreaterThan(span.range.from);
            at = span.range.to;
          }
          end = range.to;
        }
        expect(end).toBeLessThanOrEqual(source.length);
      }),
      {
        numRuns: 5_000,
        examples: [
          ['[[<BR/><input type="checkbox">](u)'],
          ['<a href="u">[<br><input type="checkbox">](u)</a>'],
          ['1. [ ]'],
        ],
      },
    );
  });

  it('sees the checkboxes that the finder finds', () => {
    fc.assert(
      fc.property(any, (source) => {
        const seen = spansOf(readCell(source)).flatMap((span) => (span.kind === 'checkbox' ? [span.checkbox] : []));
        expect(seen).toEqual(findCheckboxes(source));
        for (const { raw, range } of seen) expect(source.slice(range.from, range.to)).toBe(raw);
      }),
      { numRuns: 5_000 },
    );
  });
});
