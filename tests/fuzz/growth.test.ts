import { describe, expect, it } from 'vitest';
import { planNamedCheckbox } from '../../src/edits/boxes/named-checkbox';
import { onlyDate } from '../../src/model/target-date';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { growth, MOST, PARTS } from '../support/growth';
import { HOSTILE } from './hostile-texts';
import { READERS, SCANNERS } from './readers';

describe.each(HOSTILE)('%s', (_, grown) => {
  it.each(SCANNERS)('take the scanner of %s no more than in proportion to their length', (_name, scan) => {
    expect(growth(scan, [grown(8_000), grown(8_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });

  it.each(READERS)('take the reader of %s no more than in proportion to their length', (_name, read) => {
    expect(growth(read, [grown(1_000), grown(1_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });
});

it('a cell of nothing but dates takes no more time than in proportion to their number', () => {
  const dates = (count: number) => 'Due 2027-03-12 '.repeat(count);
  expect(growth(onlyDate, [dates(3_000), dates(3_000 * PARTS)])).toBeLessThanOrEqual(MOST);
});

describe('the boxes of one row', () => {
  const BOX = '<input type="checkbox" id="a1b2c3">';
  it.each([
    ['in one cell', '<br>'],
    ['in a cell each', ' | '],
  ])('%s take no more time to search for one than in proportion to their number', (_, between) => {
    const row = (count: number) => `| Goal | Task |\n| - | - |\n| a | b ${`${between}${BOX}`.repeat(count)} |\n`;
    const search = (text: string) => planNamedCheckbox(text, { id: 'd4e5f6', offset: null }, true, DEFAULT_HEADERS);
    expect(growth(search, [row(500), row(500 * PARTS)])).toBeLessThanOrEqual(MOST);
  });
});
