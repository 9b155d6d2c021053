import { createCellParser } from '../markdown/cell-parser';
import type { Table, TableRow } from '../markdown/table';
import type { RowAnchor } from '../model/roadmap';
import { findColumns, type RoadmapColumns } from '../readers/roadmap-columns';
import { readObjectiveCell } from '../readers/roadmap-objective-cell';
import { cellSaying, readRow } from '../readers/roadmap-row';
import { surveyRows } from '../readers/row-survey';
import type { HeaderNames } from '../settings/settings';
import { locateRow } from './locate';
import { newBoxTag, unusedId } from './new-box';
import type { Plan } from './plan';
import { refuse } from './refuse';
import { wikilinkInCell } from './wikilink-text';

export interface ProjectRowToAdd {
  /** The row that the objective starts in, as a surface showed it. */
  readonly objective: RowAnchor;
  /** What stands between the brackets of the link to the project's note, its pipe not escaped. */
  readonly link: string;
  /** Proposes an id of six hex digits. */
  readonly newId: () => string;
}

/** Adds a row with a project of its own note and an open box, below the last row of an objective. */
export function planAddProjectRow(
  text: string,
  { objective, link, newId }: ProjectRowToAdd,
  headers: HeaderNames,
): Plan {
  const located = locateRow(text, objective);
  if (!located.ok) return refuse(located.reason, 'No row was added: the objective is not in the note as it was shown.');
  const { table, row } = located.found;
  const columns = columnsOf(text, table, headers);
  if (!columns) return refuse('gone', 'No row was added: its table is no longer a roadmap table.');
  const id = unusedId(text, newId);
  if (id === null) return refuse('unsupported', 'No row was added: no id was found that the note does not have yet.');
  const last = lastRowOf(text, table, row, columns);
  const cells = contents(columns, newBoxTag(id, false), wikilinkInCell(link));
  const prefix = text.slice(last.lineStart, last.range.from);
  const insert = `${lineEndAt(text, last)}${prefix}${rowText(text, table, cells)}`;
  const at = endOfLine(text, last);
  return { ok: true, edits: [{ from: at, to: at, insert }] };
}

function columnsOf(text: string, table: Table, headers: HeaderNames): RoadmapColumns | null {
  const parseCell = createCellParser();
  return findColumns(
    table.header.cells.map((cell) => cellSaying(text, cell, parseCell).text),
    headers,
  );
}

/** The last row before the next objective starts; rows left empty at its end do not count. */
function lastRowOf(text: string, table: Table, first: TableRow, columns: RoadmapColumns): TableRow {
  const parseCell = createCellParser();
  const width = table.header.cells.length;
  const survey = surveyRows(text, [table]);
  let last = first;
  for (const row of table.rows.slice(table.rows.indexOf(first) + 1)) {
    const { objective, project, checklist } = readRow(row, { text, survey, columns, width, parseCell });
    if (readObjectiveCell(objective, row.line)?.kind === 'starts') break;
    if (objective.length + project.length + checklist.length > 0) last = row;
  }
  return last;
}

/** What the cells of the new row say, by column. */
function contents({ checklist, project }: RoadmapColumns, box: string, link: string): ReadonlyMap<number, string> {
  return checklist === null ? new Map([[project, `${box} ${link}`]]) : new Map([[checklist, box]]).set(project, link);
}

/** A row as wide, cell by cell, as the table's delimiter row, where what it says leaves room. */
function rowText(text: string, { delimiter, header }: Table, cells: ReadonlyMap<number, string>): string {
  const outer = text[header.range.from] === '|';
  const padded = header.cells.map((_, column) => {
    const said = cells.get(column) ?? '';
    const range = delimiter.cells[column]?.range;
    return ` ${said} `.padEnd(range ? range.to - range.from : 0);
  });
  return outer ? `|${padded.join('|')}|` : padded.join('|').trim();
}

function endOfLine(text: string, row: TableRow): number {
  const rest = text.slice(row.range.to).search(/[\r\n]/);
  return rest < 0 ? text.length : row.range.to + rest;
}

/** The kind of line end that the table has: as behind the row, or behind the header where the row ends the file. */
function lineEndAt(text: string, row: TableRow): string {
  const end = /\r\n|\r|\n/.exec(text.slice(row.range.to)) ?? /\r\n|\r|\n/.exec(text);
  return end?.[0] ?? '\n';
}
