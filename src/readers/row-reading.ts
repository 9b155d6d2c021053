import type { CellParser } from '../markdown/cell-content';
import type { TableRow } from '../markdown/table';
import { projectStatus } from '../model/progress';
import type { Problem } from '../model/problem';
import type { Box, Link, Project, Target } from '../model/roadmap';
import { compact } from './compact';
import { rowBoxProblems } from './roadmap-box-problems';
import { readDetails, readObjectiveCell, type ObjectiveCell } from './roadmap-objective-cell';
import { rowProblems } from './roadmap-problems';
import { isObjectiveProse, readProjectCell, type ProjectCell } from './roadmap-project-cell';
import { readRow, type RoadmapRow } from './roadmap-row';
import { targetOfColumn } from './roadmap-target';
import { firstBoxOf } from './roadmap-title';
import type { RowShape } from './row-shape';

/** What a row says of an objective: it starts one, or adds to the one above. */
export interface ObjectivePart {
  /** Null where it adds. */
  readonly title: string | null;
  readonly box: Box | null;
  readonly details: readonly string[];
  readonly target: Target | null;
  readonly links: readonly Link[];
}

/** What a row of a roadmap table says by itself, whatever stands above and below it. */
export interface RowReading {
  readonly line: number;
  readonly shape: RowShape;
  readonly objective: ObjectivePart | null;
  readonly project: Project | null;
  /** Of its boxes, in order. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

const NONE: readonly never[] = [];

/** @param contents what its cells contain */
export function readRowAlone(
  row: TableRow,
  contents: readonly string[],
  shape: RowShape,
  parseCell: CellParser,
): RowReading {
  const said = readRow(row, contents, shape.columns, parseCell);
  const cell = readObjectiveCell(said.objective, row.line);
  const prose = cell?.kind === 'starts' && isObjectiveProse(said.project);
  const project = prose ? null : readProjectCell(said.project, row.line);
  const target = targetOfColumn(said.target, row.line);
  return {
    line: row.line,
    shape,
    objective: objectivePart(said, cell, prose, project, project ? null : target),
    project: project && projectOf(project, said, target),
    ids: said.boxes.length === 0 ? NONE : compact(said.boxes.flatMap(({ id }) => id || [])),
    problems: problemsOf(said, contents, shape),
  };
}

function problemsOf({ line, boxes }: RoadmapRow, contents: readonly string[], { width }: RowShape): readonly Problem[] {
  const ofCells = rowProblems(contents, width, line);
  const ofBoxes = boxes.length === 0 ? NONE : rowBoxProblems(boxes, line);
  return ofCells.length + ofBoxes.length === 0 ? NONE : [...ofCells, ...ofBoxes];
}

function objectivePart(
  row: RoadmapRow,
  cell: ObjectiveCell | null,
  prose: boolean,
  project: ProjectCell | null,
  columnTarget: Target | null,
): ObjectivePart | null {
  if (!cell) return columnTarget && { title: null, box: null, details: NONE, target: columnTarget, links: NONE };
  const target = columnTarget ?? cell.target;
  if (cell.kind === 'adds') return { title: null, box: null, details: cell.details, target, links: cell.links };
  // Where a project stands in the row, the row's box is the project's.
  const box = project ? cell.box : (firstBoxOf(row.checklist) ?? cell.box ?? firstBoxOf(row.project));
  const { title, details, links } = cell;
  if (!prose) return { title, box, details, target, links };
  const more = readDetails(row.project, row.line);
  return {
    ...{ title, box },
    details: [...details, ...more.details],
    target: columnTarget ?? more.target ?? cell.target,
    links: [...links, ...more.links],
  };
}

function projectOf(cell: ProjectCell, row: RoadmapRow, columnTarget: Target | null): Project {
  const box = firstBoxOf(row.checklist) ?? cell.box;
  return {
    title: cell.title,
    line: row.line,
    status: projectStatus(box, cell.subtasks),
    tentative: cell.tentative,
    box,
    target: columnTarget ?? cell.target,
    notes: cell.notes,
    links: cell.links,
    subtasks: cell.subtasks,
  };
}
