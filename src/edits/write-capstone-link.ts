import { createCellParser } from '../markdown/cell-parser';
import type { TextEdit } from '../markdown/edit';
import type { TableCell } from '../markdown/table';
import type { Link, RowAnchor } from '../model/roadmap';
import { findColumns, type RoadmapColumns } from '../readers/roadmap-columns';
import { cellSaying } from '../readers/roadmap-row';
import type { HeaderNames } from '../settings/settings';
import { locateRow, type LocatedRow } from './locate';
import { paddingEdits, trailingSpaces } from './padding';
import type { Plan } from './plan';
import { refuse } from './refuse';
import { wikilinkInCell } from './wikilink-text';

export interface CapstoneLinkToWrite {
  /** The row of the objective or project, as a surface showed it. */
  readonly row: RowAnchor;
  readonly kind: 'objective' | 'project';
  /** What stands between the brackets, its pipe not escaped: `Catalog#Heading|Title`. */
  readonly link: string;
  /** A written link that gives way to it. */
  readonly replaces: Link | null;
}

const WIKILINK = /\[\[([^[\]|#\\]*)(?:#([^[\]|\\]*))?(?:\\?\|[^[\]]*)?]]/g;

/**
 * Writes a capstone link into the cell of an objective or a project: in the place of the one that it replaces, else on
 * a line of its own at the cell's end, so that the title stays as it is.
 */
export function planWriteCapstone(text: string, wanted: CapstoneLinkToWrite, headers: HeaderNames): Plan {
  const located = locateRow(text, wanted.row);
  if (!located.ok) return refuse(located.reason, `The capstone link was not written: ${lowerFirst(located.message)}`);
  const column = columnOf(text, located.found, wanted.kind, headers);
  const cell = column === null ? undefined : located.found.row.cells[column];
  if (column === null || !cell) return refuse('gone', 'The capstone link was not written: the row has no cell for it.');
  const written = wikilinkInCell(wanted.link);
  const source = text.slice(cell.range.from, cell.range.to);
  if (source.includes(written)) return { ok: true, edits: [] };
  const edit = wanted.replaces
    ? replacement(source, cell, wanted.replaces, written)
    : addition(source, cell, trailingSpaces(text, { ...located.found, column }), written);
  if (!edit) return refuse('gone', 'The capstone link was not written: the link that it replaces is no longer there.');
  const growth = edit.insert.length - (edit.to - edit.from);
  return { ok: true, edits: [edit, ...paddingEdits(text, { ...located.found, column }, growth)] };
}

function columnOf(
  text: string,
  { table }: LocatedRow,
  kind: CapstoneLinkToWrite['kind'],
  headers: HeaderNames,
): number | null {
  const parseCell = createCellParser();
  const titles = table.header.cells.map((cell) => cellSaying(text, cell, parseCell).text);
  const columns: RoadmapColumns | null = findColumns(titles, headers);
  return columns && (kind === 'project' ? columns.project : columns.objective);
}

function addition(source: string, { range }: TableCell, spaces: number, written: string): TextEdit {
  const end = source.length - spaces;
  const blank = source.trim() === '';
  const at = blank ? range.from + Math.min(1, source.length) : range.from + end;
  return { from: at, to: at, insert: blank ? written : `<br>${written}` };
}

function replacement(source: string, { range }: TableCell, link: Link, written: string): TextEdit | null {
  for (const match of source.matchAll(WIKILINK)) {
    const [whole, target = '', subpath] = match;
    if (target.trim() !== link.target || (subpath?.trim() ?? null) !== link.subpath) continue;
    return { from: range.from + match.index, to: range.from + match.index + whole.length, insert: written };
  }
  return null;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
