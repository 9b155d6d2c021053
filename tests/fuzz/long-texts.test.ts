import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/markdown/find-links';
import { findTables } from '../../src/markdown/find-tables';
import { mask } from '../../src/markdown/hidden/mask';
import { readCell } from '../../src/markdown/inline/read-cell';
import { findCheckboxes } from '../../src/markdown/inline/tokens/find-checkboxes';
import { HUGE } from './hostile-texts';

const MEGABYTE = 1_000_000;

/** Quadratic time would take minutes and fail by the time limit. */
describe.each(HUGE)('a megabyte of %s', (_, grown) => {
  const text = grown(MEGABYTE);

  it('is masked and scanned for tables, boxes and links', () => {
    expect(mask(text)).toHaveLength(text.length);
    expect(findTables(text).length).toBeLessThanOrEqual(1);
    expect(findCheckboxes(text).length).toBeLessThan(text.length);
    expect(findLinks(text, []).length).toBeLessThan(text.length);
  });

  it('is read as a cell', () => {
    expect(readCell(text).length).toBeGreaterThan(0);
  });
});

it('finds all rows of a table of 10,000', () => {
  const row = '| <input type="checkbox" unchecked id="a1b2c3"> | **Goal** | - [Project](https://a.b) <br>- sub |\n';
  const [table] = findTables(`| Done | Goal | Project |\n| - | - | - |\n${row.repeat(10_000)}`);
  expect(table?.rows).toHaveLength(10_000);
  expect(table?.rows.at(-1)?.line).toBe(10_002);
});
