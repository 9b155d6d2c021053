import type { Table as MdastTable, TableCell, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Located } from '../../../src/edits/boxes/locate';
import { findBoxInTable, type FoundBox, type ShownBox } from '../../../src/edits/shown/shown-checkbox';
import { findTables } from '../../../src/markdown/find-tables';
import type { NoteTables, ShownTable } from '../../../src/edits/shown/note-tables';
import { findShownTable } from '../../../src/edits/shown/shown-table';

/** A box on a page, and where it was written, which only this oracle knows. */
export interface RenderedBox {
  readonly table: ShownTable;
  readonly box: ShownBox;
  readonly offset: number;
}

/** The tables of a text, each of which counts as a roadmap table. */
export function roadmapTables(text: string): NoteTables {
  const columns = { checklist: null, objective: null, project: 0, target: null };
  return { text, tables: findTables(text).map((table) => ({ ...table, columns })) };
}

/** Finds the box that a page shows in the text that it rendered; null if it is none of the note's. */
export function findShownBox(note: NoteTables, { table, box }: RenderedBox): Located<FoundBox> | null {
  const located = findShownTable(note, table);
  return located?.ok ? findBoxInTable(located.found, box) : located;
}

interface InlineBox {
  readonly form: ShownBox['form'];
  readonly id: string | null;
  readonly offset: number;
}

interface RenderedCell {
  readonly says: string;
  readonly boxes: readonly InlineBox[];
}

const MARKER = /^\s*(?:[-*+•‣◦▪⁃·]\s+|・\s*)?(\[[ xX]\])(?![([\p{L}])/u;
const ID = /\sid=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;

/**
 * A small page: renders the tables of a text by mdast, block by block, and describes each box in them as a surface
 * would. Does not handle frontmatter, comments and math.
 */
export function renderNote(text: string): RenderedBox[] {
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return root.children.flatMap((block) => {
    const tables: MdastTable[] = [];
    collectTables(block, tables);
    const lines = { first: (block.position?.start.line ?? 1) - 1, last: (block.position?.end.line ?? 1) - 1 };
    return tables.flatMap((table, before) => renderTable(text, table, { lines, before, tables: tables.length }));
  });
}

/** The same boxes on a surface that does not say what they were rendered from. */
export function withoutLines(boxes: readonly RenderedBox[]): RenderedBox[] {
  return boxes.map((one) => ({ ...one, table: { ...one.table, lines: null, before: 0, tables: 1 } }));
}

/** The same boxes on a surface whose rows below the header are in another order. */
export function sorted(boxes: readonly RenderedBox[], order: (rows: number[]) => number[]): RenderedBox[] {
  return boxes.map((one) => {
    const { table, box } = one;
    const rows = [0, ...order(Array.from({ length: table.rows - 1 }, (_, row) => row + 1))];
    const textsOf = (row: number) => table.textsOf(rows[row] ?? -1);
    return { ...one, table: { ...table, textsOf }, box: { ...box, row: rows.indexOf(box.row) } };
  });
}

/** The same boxes on a surface that shows these columns, in this order: those of its boxes that are left. */
export function inColumns(boxes: readonly RenderedBox[], columns: readonly number[]): RenderedBox[] {
  return boxes.flatMap((one): RenderedBox[] => {
    const textsOf = (row: number) => columns.map((column) => one.table.textsOf(row)[column] ?? `No ${row}`);
    const column = columns.indexOf(one.box.column);
    return column < 0 ? [] : [{ ...one, table: { ...one.table, textsOf }, box: { ...one.box, column } }];
  });
}

function collectTables(node: object, tables: MdastTable[]): void {
  if ('type' in node && node.type === 'table') tables.push(node as MdastTable);
  else if ('children' in node) for (const child of node.children as object[]) collectTables(child, tables);
}

function renderTable(
  text: string,
  table: MdastTable,
  place: Pick<ShownTable, 'lines' | 'before' | 'tables'>,
): RenderedBox[] {
  const width = table.children[0]?.children.length ?? 0;
  const rows = table.children.map((row) => renderRow(text, row).slice(0, width));
  const shown: ShownTable = { ...place, rows: rows.length, textsOf: (row) => rows[row]?.map(({ says }) => says) ?? [] };
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ boxes }, column) =>
      boxes.map(({ form, id, offset }) => {
        const alike = boxes.filter((one) => one.form === form);
        const before = alike.findIndex((one) => one.offset === offset);
        return { table: shown, box: { row, column, form, boxes: alike.length, before, id: id || null }, offset };
      }),
    ),
  );
}

function renderRow(text: string, row: TableRow): RenderedCell[] {
  return row.children.map((cell) => renderCell(text, cell));
}

function renderCell(text: string, cell: TableCell): RenderedCell {
  let says = '';
  let atLineStart = true;
  const boxes: InlineBox[] = [];
  const visit = (node: TableCell['children'][number]): void => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'html') {
      const isBox = /^<input\b/i.test(node.value) && /type\s*=\s*["']?checkbox/i.test(node.value);
      const id = ID.exec(node.value);
      if (isBox) boxes.push({ form: 'html', id: id?.[1] ?? id?.[2] ?? id?.[3] ?? null, offset });
      atLineStart = /^<br\b/i.test(node.value);
    } else if (node.type === 'text') {
      const source = text.slice(offset, node.position?.end.offset ?? offset);
      // What follows the marker may be the start of a link, which is another node.
      const behind = text.slice(offset, offset + source.length + 1);
      const marker = atLineStart ? MARKER.exec(behind) : null;
      if (marker) boxes.push({ form: 'markdown', id: null, offset: offset + behind.indexOf(marker[1] ?? '') });
      says += marker ? node.value.replace(/\[[ xX]\]/, '') : node.value;
      if (source.trim() !== '') atLineStart = false;
    } else if ('children' in node) {
      atLineStart = false;
      node.children.forEach(visit);
    } else {
      atLineStart = false;
      if ('value' in node) says += node.value;
    }
  };
  cell.children.forEach(visit);
  return { says, boxes };
}
