import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/markdown/find-tables';
import { mask } from '../../../src/markdown/hidden/mask';
import type { TableRow } from '../../../src/markdown/table';
import { markdownDocument } from './documents';
import { mdastTables, type CellOutline, type RowOutline } from './mdast-tables';

const outline = ({ line, range, cells }: TableRow): RowOutline => ({
  line,
  from: range.from,
  to: range.to,
  cells: cells.map((cell) => [cell.range.from, cell.range.to, cell.closingPipe]),
});

/** A row's first cell contains nothing of what is hidden at its start (no-break spaces in the masked text). */
function withoutHidden(text: string, masked: string, row: RowOutline): RowOutline {
  const lead = /^\u00A0*/.exec(masked.slice(row.from, row.to))?.[0] ?? '';
  const [first, ...others] = row.cells;
  if (!first || text.startsWith(lead, row.from)) return row;
  const behind: CellOutline = [row.from + lead.length, first[1], first[2]];
  return { ...row, cells: [behind, ...others] };
}

/** Cases that are too rare at random: each differed, or could differ, from mdast by one line of the scanner. */
const rare = [
  '>     | - | - |\n\t\ta |\n12. -|\na |\n-|',
  '> | a | b |\n</b>\n``` a`b\n-:',
  '> a\n</b>\n> -:\n> b',
  '[a]: b\n===\n-:',
  '[a]: b "c\nd"\n[e]: <f>\n---\n-:',
  '[a\\]: : \n===\n-:\n| x |',
  '1.\n\n    | a |\n    | - |',
  '1.\n    | a |\n    | - |',
  '> | a |\n> | - |\n| b |\n| - |',
  'a\n<b>\n:-',
  '    a\n\n2. | b |\n   | - |',
  'a\n1.\n   | b |\n    | - |',
  'a\n- 2. | b |\n     | - |',
];

/** Fewer on a machine that people are waiting for. */
const DOCUMENTS = process.env['CI'] ? 50_000 : 12_000;

describe('findTables', () => {
  // Nearly all of the time is mdast's; a loaded machine is given more.
  it('finds the tables, rows and cells that mdast finds in the masked text', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(markdownDocument, (text) => {
        const tables = findTables(text).map(({ header, rows }) => [header, ...rows].map(outline));
        const masked = mask(text);
        expect(tables).toEqual(mdastTables(masked).map((rows) => rows.map((row) => withoutHidden(text, masked, row))));
      }),
      { numRuns: DOCUMENTS, examples: rare.map((text): [string] => [text]) },
    );
  });
});
