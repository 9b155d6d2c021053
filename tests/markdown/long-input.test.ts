import { describe, expect, it } from 'vitest';
import { createCellParser } from '../../src/markdown/cell-parser';
import { findCheckboxes } from '../../src/markdown/find-checkboxes';
import { findLinks } from '../../src/markdown/find-links';
import { findTables } from '../../src/markdown/find-tables';
import { mask } from '../../src/markdown/mask';

const MEGABYTE = 1_000_000;

const filled = (piece: string, length = MEGABYTE / 4): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function growingRuns(): string {
  const runs: string[] = [];
  for (let length = 1, total = 0; total < MEGABYTE; length++) {
    runs.push('`'.repeat(length));
    total += length + 1;
  }
  return runs.join(' ');
}

/** Up to a megabyte; time that grows with the square of the length would run for minutes and fail by the time limit. */
const inputs: readonly (readonly [name: string, text: string])[] = [
  ['a line of pipes', filled('|', MEGABYTE)],
  ['a table row of pipes', `| a |\n| - |\n${filled('|', MEGABYTE)}`],
  ['opening brackets', filled('[', MEGABYTE)],
  ['a table row of more cells than a call has arguments', `| a |\n| - |\n${filled('|', MEGABYTE)}[`],
  ['a line of brackets before another line', `${filled('[', MEGABYTE)}<br>*a*`],
  ['opening brackets of images', filled('![')],
  ['opening double brackets', filled('[[a')],
  ['links never closed', filled('[a](')],
  ['titles never closed', filled('[a](b ("')],
  ['growing backtick runs', growingRuns()],
  ['backtick runs of three lengths', filled('` `` ``` ')],
  ['comments never closed', filled('<!--', MEGABYTE)],
  ['comments never closed, by line', filled('x <!-- a\n')],
  ['comments one after the other', filled('%%\n')],
  ['math one after the other', filled('$$\n')],
  ['tags never closed', filled('<input type="')],
  ['tags within tags', filled(`<input a="<input b='`)],
  ['instructions and declarations never closed', filled('<? <!a <![CDATA[ ')],
  ['addresses', filled('https://a.b/c ')],
  ['parentheses in an address', `https://a.b/${filled('()))')}`],
  ['emphasis', filled('*a_ ')],
  ['marks', filled('==a ~~b')],
  ['entities', filled('&#x1;&amp;')],
  ['list markers', `${filled('- ')}x`],
  ['quote markers and lazy lines', filled('> ') + filled('\nx')],
  ['breaks and bullets', filled('<br>  - ')],
  ['attributes over lines', filled('<a b="c" ')],
  ['definitions', filled('[a]: b\n')],
  ['blank lines', filled('\n')],
  ['tabs', filled('\t')],
];

describe.each(inputs)('a long text of %s', (_, text) => {
  it('is masked and scanned for tables and links', () => {
    expect(mask(text)).toHaveLength(text.length);
    expect(findTables(text).length).toBeLessThanOrEqual(1);
    expect(findLinks(text, []).length).toBeLessThan(MEGABYTE);
  });

  it('is read as a cell', () => {
    expect(findCheckboxes(text)).toEqual([]);
    expect(createCellParser()(text).lines.length).toBeGreaterThan(0);
  });
});

it('finds all rows of a table of 10,000', () => {
  const row = '| <input type="checkbox" unchecked id="a1b2c3"> | **Goal** | - [Project](https://a.b) <br>- sub |\n';
  const [table] = findTables(`| Done | Goal | Project |\n| - | - | - |\n${row.repeat(10_000)}`);
  expect(table?.rows).toHaveLength(10_000);
  expect(table?.rows.at(-1)?.line).toBe(10_002);
});
