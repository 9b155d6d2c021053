import { applyEdits, type TextEdit } from '../markdown/edit';
import type { LinkToken } from '../markdown/inline/cell-content';
import { wikilink } from '../markdown/inline/tokens/link-target';
import { lineEndAt, lineEndingOf } from '../markdown/line';
import { textIn } from '../markdown/range';
import type { Table, TableRow } from '../markdown/table';
import type { RowAnchor } from '../model/roadmap';
import { Cutter } from '../readers/roadmap/cells/cutter';
import { isLeftEmpty } from '../readers/roadmap/cells/left-empty';
import { readRowAlone } from '../readers/roadmap/row-reading';
import type { RoadmapColumns } from '../readers/roadmap/rows/columns';
import { shapeOf, type RowShape } from '../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../settings/settings';
import { bodyRowOn, locateRow, whyNoRow } from './boxes/locate';
import { newBoxTag, unusedIds } from './boxes/new-box';
import { displayWidth } from './display-width';
import { leadsAlike, wikilinkInCell } from './links/wikilink-text';
import { rowsFrom } from './objective-rows';
import { CLOSE_OR_RENAME, isInPlainSight, MISREAD } from './plain-sight';
import type { Plan } from './plan';
import { rowNotAdded } from './refuse';

export interface ProjectRowToAdd {
  /** The row that the objective starts in, as a surface showed it. */
  readonly objective: RowAnchor;
  /** The text between the brackets of the link to the project's note, with its pipe not escaped. */
  readonly link: string;
  /** Proposes an id of six hex digits. */
  readonly newId: () => string;
}

/**
 * Adds a row with an open box and a project that links to its own note, below the last row of an objective that is not
 * empty. Its cells are as wide as the delimiter row's where their content leaves room. An objective that already has a
 * project with that link is left as it is, so adding twice never makes two. Refused if the row would not be read as
 * intended, or if it would change how the rest of the note is read.
 */
export function planAddProjectRow(
  text: string,
  { objective, link, newId }: ProjectRowToAdd,
  headers: HeaderNames,
): Plan {
  const located = locateRow(text, objective);
  if (!located.ok) return rowNotAdded(located.reason, whyNoRow(located.reason));
  const { table, row } = located.found;
  const shape = shapeOf(text, table, headers);
  if (!shape) return rowNotAdded('gone', 'its table is no longer a roadmap table');
  const rows = rowsFrom(text, table, row, shape);
  const meant = wikilink(link);
  if (meant && rows.some(({ reading }) => reading.project?.links.some((one) => leadsAlike(one, meant)))) {
    return { ok: true, edits: [] };
  }
  const id = unusedIds(text, newId)();
  if (id === null) return rowNotAdded('unsupported', 'no unused id was found for its checkbox');
  const last = rows.findLast((one) => hasContent(text, one.row))?.row ?? row;
  const cells = contents(shape.columns, newBoxTag(id, false), wikilinkInCell(link));
  // The one after the delimiter row: the last row may have none, if it ends the file.
  const lineEnding = lineEndingOf(text.slice(table.delimiter.range.to));
  const insert = lineEnding + prefixOf(text, table) + rowText(text, table, cells);
  const at = lineEndAt(text, last.range.to);
  const edits = [{ from: at, to: at, insert }];
  const added = { line: last.line + 1, id, link: meant };
  if (isRead(text, edits, added, shape)) return { ok: true, edits };
  return rowNotAdded('unsupported', `below line ${last.line} ${MISREAD}`, CLOSE_OR_RENAME);
}

interface AddedRow {
  readonly line: number;
  readonly id: string;
  readonly link: LinkToken | null;
}

/** Whether the row, read back, is a project with the box of that id and with only that link. */
function isRead(text: string, edits: readonly TextEdit[], { line, id, link }: AddedRow, shape: RowShape): boolean {
  if (!isInPlainSight(text, edits)) return false;
  const after = applyEdits(text, edits);
  const found = bodyRowOn(after, line);
  const project = found && readRowAlone(new Cutter(after), found.row, shape).project;
  if (project?.box?.id !== id) return false;
  const { links, subtasks, notes, target } = project;
  const [only, ...others] = links;
  if (!only || !link || !leadsAlike(only, link)) return false;
  return others.length + subtasks.length + notes.length === 0 && target === null;
}

/** Empty rows at the end of a table are left for whatever comes after this objective. */
function hasContent(text: string, row: TableRow): boolean {
  return row.cells.some(({ range }) => !isLeftEmpty(textIn(text, range)));
}

/** The content of the new row's cells, by column. */
function contents({ checklist, project }: RoadmapColumns, box: string, link: string): ReadonlyMap<number, string> {
  return checklist === null ? new Map([[project, `${box} ${link}`]]) : new Map([[checklist, box]]).set(project, link);
}

/** Quote marks and indentation, taken from the delimiter row since other rows may have lost some. */
function prefixOf(text: string, { delimiter }: Table): string {
  return text.slice(delimiter.lineStart, delimiter.range.from);
}

function rowText(text: string, { header, delimiter }: Table, cells: ReadonlyMap<number, string>): string {
  // A row can start with an empty cell only after a pipe: otherwise its blanks would be indentation.
  const opened = text[header.range.from] === '|' || !cells.has(0);
  // Nor can it end with one.
  const titles = header.cells;
  const closed = titles.at(-1)?.closingPipe !== null || !cells.has(titles.length - 1);
  const rules = delimiter.cells;
  const padded = titles.map((_, column) => {
    const { from, to } = rules[column]?.range ?? { from: 0, to: 0 };
    const borrowed = column === 0 && opened && text[delimiter.range.from] !== '|' ? 1 : 0;
    const lead = column === 0 && !opened ? '' : ' ';
    const content = `${lead}${cells.get(column) ?? ''} `;
    return content + ' '.repeat(Math.max(0, to - from - borrowed - displayWidth(content)));
  });
  const row = `${opened ? '|' : ''}${padded.join('|')}`;
  return closed ? `${row}|` : row.trimEnd();
}
