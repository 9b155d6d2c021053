import type { Nodes, Table as MdastTable, TableCell as MdastCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A cell by `[from, to, closingPipe]`. */
export type CellOutline = readonly [from: number, to: number, closingPipe: number | null];

export interface RowOutline {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly cells: readonly CellOutline[];
}

/** Header and body rows of each table, as mdast sees them. */
export function mdastTables(text: string): RowOutline[][] {
  // micromark skips a byte order mark without counting it.
  const skipped = text.startsWith('\uFEFF') ? 1 : 0;
  const tree = fromMarkdown(text.slice(skipped), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return tablesIn(tree).map((table) =>
    table.children.map((row) => {
      const from = startOf(row) + skipped;
      const cells = row.children.map((cell) => outlineCell(text, cell, skipped));
      return { line: row.position?.start.line ?? 0, from, to: trimmedEnd(text, from, endOf(row) + skipped), cells };
    }),
  );
}

function tablesIn(node: Nodes): MdastTable[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap((child) => tablesIn(child)) : [];
}

/** mdast counts the pipe before a cell as the cell's, and the pipe at the row's end as the last cell's. */
function outlineCell(text: string, cell: MdastCell, skipped: number): CellOutline {
  const start = startOf(cell) + skipped;
  const end = endOf(cell) + skipped;
  const from = text[start] === '|' ? start + 1 : start;
  if (text[end] === '|') return [from, end, end];
  const to = Math.max(from, trimmedEnd(text, start, end));
  return endsInPipe(text, from, to) ? [from, to - 1, to - 1] : [from, to, null];
}

function endsInPipe(text: string, from: number, to: number): boolean {
  const backslashes = /\\*(?=\|$)/.exec(text.slice(from, to));
  return backslashes !== null && backslashes[0].length % 2 === 0;
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).replace(/[ \t]+$/, '').length;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? -1;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? -1;
}
