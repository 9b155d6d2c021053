import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/markdown/find-tables';
import { rowCheckboxes, rowFingerprint } from '../../src/markdown/row';
import type { TableRow } from '../../src/markdown/table';

const tableWith = (row: string): { text: string; row: TableRow } => {
  const text = `> | a | b |\n> | - | - |\n> ${row}\n`;
  const found = findTables(text)[0]?.rows[0];
  if (!found) throw new Error(`No row: ${row}`);
  return { text, row: found };
};

const fingerprint = (source: string): string => {
  const { text, row } = tableWith(source);
  return rowFingerprint(text, row);
};

describe('rowCheckboxes', () => {
  it('gives the boxes of all cells, in both dialects, at their offsets in the text', () => {
    const { text, row } = tableWith('| <input type="checkbox" id="a"> | [x] b<br><input checked type=checkbox> |');
    const boxes = rowCheckboxes(text, row);
    expect(boxes.map(({ range }) => text.slice(range.from, range.to))).toEqual([
      '<input type="checkbox" id="a">',
      '[x]',
      '<input checked type=checkbox>',
    ]);
  });
});

describe('rowFingerprint', () => {
  it('stays when boxes change their state, form or id, and when padding changes', () => {
    expect(fingerprint('| <input type="checkbox" unchecked id="1"> | [ ] b |')).toBe(
      fingerprint('|   <input type=checkbox checked>   | [x]  b|'.replace('b|', 'b |')),
    );
  });

  it.each([
    ['text', '| [ ] | b |', '| [ ] | c |'],
    ['the number of boxes', '| [ ] | b |', '| [ ]<br>[ ] | b |'],
    ['a box in code', '| `[ ]` | b |', '| [ ] | b |'],
  ])('differs by %s', (_, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });
});
