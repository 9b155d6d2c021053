import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/markdown/find-tables';
import type { TableRow } from '../../src/markdown/table';

const lines = (...all: string[]): string => all.join('\n');

/** Each row as its cells' trimmed sources. */
const cellsOf = (text: string, { cells }: TableRow): string[] =>
  cells.map(({ range }) => text.slice(range.from, range.to).trim());

/** Each table as its rows, the header first. */
const read = (text: string): string[][][] =>
  findTables(text).map(({ header, rows }) => [header, ...rows].map((row) => cellsOf(text, row)));

const table = lines('| a | b |', '| - | - |', '| 1 | 2 |');
const rows = [
  ['a', 'b'],
  ['1', '2'],
];

describe('findTables', () => {
  it('gives the ranges of table, rows, cells and pipes', () => {
    const text = lines('Intro', '', '> | a | b', '> | - | -', '> | 1 | 2 |  ', 'end');
    const [found] = findTables(text);
    expect(found?.range).toEqual({ from: 9, to: 38 });
    expect(found?.delimiter.line).toBe(4);
    const placesOf = ({ cells }: TableRow) => cells.map(({ range, closingPipe }) => ({ range, closingPipe }));
    const rows = found?.rows.map((row) => ({
      line: row.line,
      lineStart: row.lineStart,
      range: row.range,
      cells: placesOf(row),
    }));
    expect(rows).toEqual([
      {
        line: 5,
        lineStart: 27,
        range: { from: 29, to: 38 },
        cells: [
          { range: { from: 30, to: 33 }, closingPipe: 33 },
          { range: { from: 34, to: 37 }, closingPipe: 37 },
        ],
      },
    ]);
    expect(found && placesOf(found.header)[1]).toEqual({ range: { from: 14, to: 16 }, closingPipe: null });
  });

  it.each(['<div', '</div', '<pre', '<x-y>', '</x-y>'])('takes %s before a line separator for no HTML', (tag) => {
    expect(read(lines(`${tag}\u2028>`, table))).toEqual([rows]);
  });

  it('counts a line that starts behind a byte order mark from behind it', () => {
    expect(findTables(`\uFEFF${table}`)[0]?.header).toMatchObject({ lineStart: 1, range: { from: 1, to: 10 } });
  });

  it.each([
    ['in a quote', lines('> | a | b |', '> | - | - |', '> | 1 | 2 |')],
    ['in a callout', lines('> [!todo] Title', '> | a | b |', '> | - | - |', '> | 1 | 2 |')],
    ['in nested quotes', lines('> > | a | b |', '> > | - | - |', '>> | 1 | 2 |')],
    ['in a list indented by a tab', lines('- item', '\t| a | b |', '\t| - | - |', '\t| 1 | 2 |')],
    ['in a list item itself', lines('1. | a | b |', '   | - | - |', '   | 1 | 2 |')],
    ['without outer pipes', lines('a | b', '--- | ---', '1 | 2')],
    ['with alignments', lines('| a | b |', '|:---:|---:|', '| 1 | 2 |')],
    ['with a header without its last pipe', lines('| a | b', '| - | - |', '| 1 | 2 |')],
    ['with a delimiter row without outer pipes', lines('| a | b |', '--- | ---', '| 1 | 2 |')],
    ['right behind a paragraph', lines('text', '| a | b |', '| - | - |', '| 1 | 2 |')],
    ['indented by three', lines('   | a | b |', '   | - | - |', '   | 1 | 2 |')],
    ['with CRLF', table.replaceAll('\n', '\r\n')],
    ['with lone CR', table.replaceAll('\n', '\r')],
    ['with mixed line ends', lines('| a | b |', '| - | - |\r\n| 1 | 2 |\r')],
    ['with trailing spaces and tabs', lines('| a | b | \t', '| - | - |  ', '| 1 | 2 |\t')],
    ['behind frontmatter', lines('---', 'tags: [projects]', '---', table)],
    ['behind a thematic break and text that looks like frontmatter', lines('', '---', 'x: 1', '---', '', table)],
  ])('finds a table %s', (_, text) => {
    expect(read(text)).toEqual([rows]);
  });

  it.each([
    ['whose delimiter row has other columns', lines('| a | b |', '| - |', '| 1 | 2 |')],
    ['without delimiter row', lines('| a | b |', '| 1 | 2 |')],
    ['with a lone pipe as header', lines('|', '| - |')],
    ['in frontmatter', lines('---', table, '---')],
    ['in a fence', lines('```', table, '```')],
    ['in a fence of tildes that holds another fence', lines('~~~~', '```', '```', table, '~~~~')],
    ['in a fence that is never closed', lines('```', table)],
    ['in indented code', table.replaceAll(/^/gm, '    ')],
    ['in an HTML block', lines('<div>', table, '</div>')],
    ['made of HTML', '<table><tr><td><input type="checkbox"></td></tr></table>'],
    ['in a comment', lines('<!--', table, '-->')],
    ['in a comment with blank lines', lines('<!--', '', table, '', '-->')],
    ['in a %% comment', lines('%%', table, '%%')],
    ['in a %% comment with blank lines', lines('%% why', '', table, '', '%%')],
    ['in a %% comment that is never closed', lines('%%', table)],
    ['in math', lines('$$', table, '$$')],
    ['across the edge of a quote', lines('> | a | b |', '| - | - |')],
  ])('finds no table %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    [
      'a callout title with pipes',
      lines('> [!note] a | b', '> more | text', '>', '> | a | b |', '> | - | - |', '> | 1 | 2 |'),
    ],
    ['ASCII art', lines('+---+---+', '| x | y |', '+---+---+', '', table)],
    ['boxes drawn with pipes', lines('|   |', '+ - +', '|   |', '', table)],
  ])('takes %s for no table', (_, text) => {
    expect(read(text)).toEqual([rows]);
  });

  it.each([
    ['a blank line', ''],
    ['a line of spaces', '   '],
    ['a heading', '# h'],
    ['a fence', '```'],
    ['a quote', '> q'],
    ['a bullet', '- i'],
    ['a number', '2. i'],
    ['a thematic break', '---'],
    ['stars', '***'],
    ['a line indented by four', '    | 3 | 4 |'],
    ['a tab', '\t| 3 | 4 |'],
    ['an HTML block', '<div>'],
    ['a tag alone', '<b>'],
    ['a comment', '<!-- c -->'],
  ])('ends a table at %s', (_, line) => {
    expect(read(lines(table, line))).toEqual([rows]);
  });

  it.each(['plain text', '====', '$$', '==marked==', 'a\\|b'])('goes on with the row %s', (line) => {
    expect(read(lines(table, line, '| 3 | 4 |'))).toEqual([[...rows, [line], ['3', '4']]]);
  });

  it('counts the columns of a header with several comments', () => {
    expect(findTables('| a %%b%% | c %%d%% |\n|---|---|')).toHaveLength(1);
  });

  it('goes on behind a %% comment on a line of its own', () => {
    expect(read(lines(table, '%% later %%', '| 3 | 4 |'))[0]?.at(-1)).toEqual(['3', '4']);
  });

  it('ends at a row that lost its quote prefix', () => {
    const text = lines('> | a | b |', '> | - | - |', '> | 1 | 2 |', '| 3 | 4 |', '> | 5 | 6 |');
    expect(read(text)).toEqual([rows]);
  });

  it.each([
    ['| [[Note\\|alias]] | x |', ['[[Note\\|alias]]', 'x']],
    ['| [[Note|alias]] |', ['[[Note', 'alias]]']],
    ['| `a|b` |', ['`a', 'b`']],
    ['| `a\\|b` |', ['`a\\|b`']],
    ['| a\\\\|b |', ['a\\\\', 'b']],
    ['| a\\\\\\|b |', ['a\\\\\\|b']],
    ['|', ['']],
    ['||', ['']],
    ['| | |', ['', '']],
    ['| 1 | 2 | 3 |', ['1', '2', '3']],
    ['1', ['1']],
    ['| 1 \\', ['1 \\']],
    ['| 👩‍🚀 | עברית |', ['👩‍🚀', 'עברית']],
    ['| a %% x | y %% | b |', ['a %% x | y %%', 'b']],
    ['| a <!-- x | y --> | b |', ['a <!-- x | y -->', 'b']],
    ['| $a | b$ |', ['$a', 'b$']],
    ['%% a %% b | c', ['b', 'c']],
    ['%% a | b %%', ['']],
    ['\u00A0| c', ['', 'c']],
  ])('splits the row %s', (row, cells) => {
    expect(read(lines(table, row))[0]?.[2]).toEqual(cells);
  });

  it('keeps tables apart that look alike', () => {
    const found = findTables(lines(table, '', table));
    expect(found.map(({ header }) => header.line)).toEqual([1, 5]);
  });
});
