import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { tellLines, type CellLine, type Span } from '../../../src/markdown/inline/cell-content';
import { readCell } from '../../../src/markdown/inline/read-cell';
import { tellSimpleCell } from '../../../src/markdown/inline/simple-cell';
import { foldSpaces } from '../../../src/readers/fold-spaces';
import { Notebook, type ToldLine } from '../../markdown/inline/told-lines';

const words = [
  'a', 'b', 'ß', '日', '🧭', '1', '.', '!', '-', '(', ')', '#', '"', '—', '€', '+', '\u00A0', '&nbsp;', '\u200B', '&', '>', '\t', '%', '=', 'http:',
]; // prettier-ignore
const marks = ['*', '**', '_', '__', '***', '*', '**', '_', '**', '____', '~'];
const emphasis = [
  '**a**',
  '*a*',
  '_a_',
  '__a__',
  '***a***',
  '**a *b***',
  '_a **b** c_',
  'a_b',
  '**a.**',
  '*(a)*',
  '`*`',
  '`c`',
  '``',
];
const links = [
  '[a](b)',
  '[a ](/_b_*c*)',
  '[',
  ']',
  '(',
  '![',
  '[a]',
  '](',
  '[a](b c)',
  '[*a*](b)',
  '[[n]]',
  '[[n\\|c]]',
  '[^1]',
  '://e.f',
  'www.e',
];
const boxes = [
  '<input type=checkbox>',
  '<input type=checkbox id="*" checked>',
  '[ ] ',
  '[x]',
  '<br>',
  '<BR/>',
  '<br>- ',
  '<br>[ ] ',
  '<br>2. ',
  '<br>2) [x] ',
];

const pieces = [...words, ...words, ...marks, ...marks, ...marks, ...emphasis, ...links, ...boxes];

/** Cells with everything that matters to emphasis, links and boxes, next to one another at random. */
const cell = fc
  .array(fc.constantFrom(...pieces.flatMap((piece) => [piece, ' '])), { minLength: 1, maxLength: 8, size: 'max' })
  .map((some) => some.join(''));

const cells = fc.array(cell, { minLength: 40, maxLength: 40, size: 'max' });

/**
 * What mdast does not know: a footnote mark, a wikilink before a parenthesis, a bare address (which includes the marks
 * after it), and the bullet of a line within a cell.
 */
const OURS_ALONE = /\[\^1|\]\]\(|(?:https?:\/\/|www\.)[^\s<]*[*_`[\]]|(?:^|<br\/?>)(?:\s|&nbsp;)*\*(?:\s|&nbsp;)/i;

/** Cases that are too rare at random: each would be read differently without one condition. */
const rare = [
  ...['*a*b c* d*', '**a** b** c**', 'a**b** **c', '**a *b** c*', '*a **b* c**', '_a_b c_ d_', '[*a](b) c*', '*a [b*](c)', '*a *b'],
  ...['[https://y.z](b)', '[www.y.z](b)', '[a ==b==](c)', '[a %%b%%](c)', '[~~a](b)~~', '*https://y.z/a* b', '*a https://y.z* b*'],
  ...['[[a]](b)', '![[a]]', '![a](b)', '!![a](b)', '[a](b)(c)', '[[a](b)](c)', '[a [b](c)', 'a](b) [c](d)', '[a](<b>)', '[a](b "c")', '[a](#)', '[a](b#c)'],
  ...['&amp;', 'R&D;', 'a && b', '&#33;', '\\*a*', '`a', '``a` b`', '`a``b`', '`a` `b`', '<b>', '< b', '<br a="b">c', '<br-x>', '<input>'],
  ...['- * a', '* a', '*\u00A0a', '- [ ](a)', '[ ]a', '[ ][a]', '-', '- ', 'xhttps://y.z', 'http://', 'www..a', '\0'],
]; // prettier-ignore

/** The cells as mdast reads them, each flattened to a text without marks. Putting them in one row is cheapest. */
function readByMdast(sources: readonly string[]): string[] {
  const tree = fromMarkdown(`|${sources.map((source) => `${source} |`).join('')}\n|${'-|'.repeat(sources.length)}`, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const [table] = tree.children;
  const cells = table?.type === 'table' ? (table.children[0]?.children ?? []) : [];
  return cells.map((found) => squeezed(found.children.map((node) => flattened(node)).join('')));
}

function flattened(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if ('value' in node) return node.value;
  const inner = 'children' in node ? node.children.map((child) => flattened(child)).join('') : '';
  return node.type === 'link' ? `[${inner}→${node.url}]` : inner;
}

/**
 * Our reading in the same notation. What mdast takes for text or a tag is as the source has it, and so are the blanks
 * around a bullet, which may be written as entities.
 */
function flattenedOwn(source: string, lines: readonly CellLine[]): string {
  let text = '';
  let at = 0;
  for (const { range, bullet, spans } of lines) {
    text += source.slice(at, range.from) + (bullet ? source.slice(range.from, bullet.to) : '');
    text += spans.map((span) => saidBy(source, span)).join('');
    at = range.to;
  }
  return squeezed(text.replaceAll('&nbsp;', ''));
}

function saidBy(source: string, span: Span): string {
  const written = source.slice(span.range.from, span.range.to);
  if (span.kind === 'text') return span.text;
  if (span.kind === 'code') return `\`${span.text}\``;
  if (span.kind === 'checkbox' || !/^\[(?!\[).*\)$/s.test(written)) return written.replaceAll('\\|', '|');
  const { target, subpath } = span.link;
  return `[${span.text}→${subpath === null ? target : `${target}#${subpath}`}]`;
}

/** The other test covers spaces: here those next to bullets and breaks would be in the way. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function simpleOnes(sources: readonly string[]): { source: string; told: readonly ToldLine[] }[] {
  return sources.flatMap((source) => {
    const notebook = new Notebook();
    return tellSimpleCell(source, notebook) ? [{ source, told: notebook.lines }] : [];
  });
}

/** What is told of any cell. */
function toldOf(source: string): readonly ToldLine[] {
  const notebook = new Notebook();
  tellLines(readCell(source), notebook);
  return notebook.lines;
}

function hasBox({ spans }: ToldLine): boolean {
  return spans.some(({ kind }) => kind === 'checkbox');
}

/** The lines with all that counts: bullets and spans, text around them joined and folded. */
function outline(lines: readonly ToldLine[]): unknown {
  return lines.map(({ hasBullet, spans }) => ({
    hasBullet,
    text: foldSpaces(spans.map((span) => (span.kind === 'text' ? span.text : '\uFFFC')).join('')),
    spans: spans.filter(({ kind }) => kind !== 'text'),
  }));
}

/** Fewer on a machine that people are waiting for. */
const ROWS = process.env['CI'] ? 10_000 : 2500;

describe('tellSimpleCell', () => {
  // Nearly all of the time is mdast's; a loaded machine is given more.
  it('reads what it reads as mdast does', { timeout: 300_000 }, () => {
    let compared = 0;
    let boxed = 0;
    fc.assert(
      fc.property(cells, (sources) => {
        const read = simpleOnes(sources.filter((source) => !OURS_ALONE.test(source)));
        compared += read.length;
        boxed += read.filter(({ told }) => told.some(hasBox)).length;
        const own = read.map(({ source }) => flattenedOwn(source, readCell(source)));
        expect(own).toEqual(readByMdast(read.map(({ source }) => source)));
        for (const { source, told } of read) expect(outline(told)).toEqual(outline(toldOf(source)));
      }),
      { numRuns: ROWS, examples: [[rare]] },
    );
    expect(compared).toBeGreaterThanOrEqual(ROWS * 25);
    expect(boxed).toBeGreaterThanOrEqual(ROWS * 1.5);
  });

  it('reads what mdast alone does not know as any other cell is read', () => {
    fc.assert(
      fc.property(cells, (sources) => {
        for (const { source, told } of simpleOnes(sources)) {
          expect(outline(told)).toEqual(outline(toldOf(source)));
        }
      }),
      { numRuns: 100, examples: [[rare]] },
    );
  });

  it('leaves few cells to mdast that it could read', () => {
    fc.assert(
      fc.property(cells, (sources) => {
        expect(simpleOnes(sources).length).toBeGreaterThanOrEqual(sources.length / 4);
      }),
    );
  });
});
