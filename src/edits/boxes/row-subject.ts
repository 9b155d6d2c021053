import type { CellLine } from '../../markdown/inline/cell-content';
import { readCell } from '../../markdown/inline/read-cell';
import { textIn } from '../../markdown/range';
import type { Table, TableRow } from '../../markdown/table';
import { lazily } from '../../model/kept/lazily';
import { pick } from '../../model/collections/pick';
import type { Box } from '../../model/roadmap';
import { Cutter } from '../../readers/roadmap/cells/cutter';
import { isLeftEmpty } from '../../readers/roadmap/cells/left-empty';
import { startsObjective } from '../../readers/roadmap/gather-objectives';
import { readRowAlone, type RowReading } from '../../readers/roadmap/row-reading';
import type { RoadmapColumns } from '../../readers/roadmap/rows/columns';
import { shapeOf } from '../../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../../settings/settings';
import type { LocatedRow } from './locate';

/** What a row is about, as far as its own box is concerned. */
export interface RowSubject {
  /** The row's own box, if it has one. */
  readonly box: Box | null;
  /** The column for a new box. */
  readonly column: number;
  /** What else the row says, for comparison. */
  readonly content: unknown;
}

/** Reads a row of a table; null if it neither has a project nor starts an objective. */
export type SubjectReader = (row: TableRow) => RowSubject | null;

/** Reads the rows of a table as the reader of roadmap notes does; none if it is not a roadmap table. */
export function createSubjectReader(text: string, table: Table, headers: HeaderNames): SubjectReader {
  const shape = shapeOf(text, table, headers);
  if (!shape) return () => null;
  const read = (row: TableRow) => readRowAlone(new Cutter(text), row, shape);
  const start = lazily(() => table.rows.find((row) => startsObjective(read(row)))?.line ?? Infinity);
  return (row) => {
    const alone = read(row);
    const reading = alone.ifFirst && row.line < start() ? alone.ifFirst : alone;
    const { objective, project } = reading;
    if (!project && !startsObjective(reading)) return null;
    const box = project ? project.box : (objective?.box ?? null);
    return { box, column: columnForBox(shape.columns, project !== null), content: withoutOwnBox(reading) };
  };
}

/** The same for one row. */
export function readSubject(text: string, { table, row }: LocatedRow, headers: HeaderNames): RowSubject | null {
  return createSubjectReader(text, table, headers)(row);
}

/** What a row says, apart from its own box and what depends on it. */
function withoutOwnBox({ objective, project }: RowReading): unknown {
  return [
    objective && pick(objective, 'title', 'details', 'target', 'links'),
    project && {
      ...pick(project, 'title', 'tentative', 'target', 'notes', 'links'),
      subtasks: project.subtasks.map(({ label, box, links }) => ({ label, ...pick(box, 'id', 'checked'), links })),
    },
  ];
}

function columnForBox({ checklist, objective, project }: RoadmapColumns, ofProject: boolean): number {
  return checklist ?? (ofProject ? project : (objective ?? project));
}

/**
 * Where the first line with any text begins in a cell, after its bullet; else where its other content begins, such as
 * line breaks; null in an empty cell.
 */
export function contentStart(text: string, row: TableRow, column: number): number | null {
  const cell = row.cells[column];
  if (!cell) return null;
  const source = textIn(text, cell.range);
  if (isLeftEmpty(source)) return null;
  const start = readCell(source)
    .map((line) => lineStart(source, line))
    .find((found) => found !== null);
  return cell.range.from + (start ?? source.search(/\S/));
}

function lineStart(source: string, { range, bullet }: CellLine): number | null {
  const from = bullet?.to ?? range.from;
  const content = source.slice(from, range.to);
  return isLeftEmpty(content) ? null : from + content.search(/\S/);
}
