import type { CheckboxToken } from '../../markdown/inline/tokens/checkbox-token';
import { findCheckboxes } from '../../markdown/inline/tokens/find-checkboxes';
import type { TableRow } from '../../markdown/table';
import type { Problem } from '../../model/problem';
import { projectStatus } from '../../model/progress';
import type { Project, Subtask, Target } from '../../model/roadmap';
import { firstBoxOf } from './cells/cell-title';
import { compact, followedBy, NONE } from './cells/compact';
import type { Cutter } from './cells/cutter';
import { addedTarget, readDetails, readObjectiveCell, type ObjectivePart } from './cells/objective-cell';
import { isObjectiveProse, readProjectCell, withSubtasks, type ProjectCell } from './cells/project-cell';
import { targetOfColumn, wordsOfColumn } from './cells/target';
import { checkMarkProblem, rowBoxProblems, uncountedBoxProblem } from './problems/box-problems';
import { rowProblems } from './problems/row-problems';
import { checkMarkOf } from './rows/check-mark';
import { isRead } from './rows/columns';
import { readRow, type RoadmapRow } from './rows/roadmap-row';
import type { RowShape } from './rows/row-shape';

/** What a row of a roadmap table says by itself, whatever is above and below it. */
export interface RowReading {
  readonly line: number;
  readonly shape: RowShape;
  readonly objective: ObjectivePart | null;
  readonly project: Project | null;
  /** Of its boxes, in order. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
  /** What it says where no objective is above that its bulleted objective cell could add to; null for most rows. */
  readonly ifFirst: RowReading | null;
}

/** Reads a row of a roadmap table. @param shape of its table */
export function readRowAlone(source: Cutter, found: TableRow, shape: RowShape): RowReading {
  const row = readRow(source, found, shape.columns);
  const cell = readObjectiveCell(row.objective, row.line);
  const reading = readingOf(source, found, shape, row, cell);
  const first = cell?.title === null ? readObjectiveCell(row.objective, row.line, false) : null;
  return first && first.title !== null ? { ...reading, ifFirst: readingOf(source, found, shape, row, first) } : reading;
}

function readingOf(
  source: Cutter,
  found: TableRow,
  shape: RowShape,
  row: RoadmapRow,
  cell: ObjectivePart | null,
): RowReading {
  const { line } = row;
  const prose = cell !== null && cell.title !== null && isObjectiveProse(row.project);
  const project = prose ? null : readProjectCell(row.project, line);
  const target = targetOfColumn(row.target, line);
  const reading = {
    line,
    shape,
    objective: objectivePart(row, cell, prose, project, project ? null : target),
    project: project && projectOf(project, row, target),
    ids: idsOf(row.boxes),
    problems: problemsOf(row, found, shape),
    ifFirst: null,
  };
  const missed = isWithoutBox(reading) ? missedBoxProblem(source, found, shape, row) : null;
  return missed ? { ...reading, problems: [...reading.problems, missed] } : reading;
}

/** Whether what a row is about has no box of its own. */
function isWithoutBox({ objective, project }: Pick<RowReading, 'objective' | 'project'>): boolean {
  if (project) return project.box === null;
  return objective !== null && objective.title !== null && objective.box === null;
}

/** The problem of what a row without a box of its own has in its place. */
function missedBoxProblem(
  { text }: Cutter,
  found: TableRow,
  { columns, titles }: RowShape,
  { line, checklist, boxes, marked }: RoadmapRow,
): Problem | null {
  if (checklist.length > 0) {
    const mark = checkMarkOf(text, found, columns);
    return mark && checkMarkProblem(mark, line);
  }
  if (columns.checklist !== null || boxes.length === 0) return null;
  const cell = marked.find(({ column, source }) => !isRead(columns, column) && findCheckboxes(source).length > 0);
  const title = cell && titles[cell.column];
  return title === undefined ? null : uncountedBoxProblem(title, line);
}

function idsOf(boxes: readonly CheckboxToken[]): readonly string[] {
  const ids: string[] = [];
  for (const { id } of boxes) if (id) ids.push(id);
  return compact(ids);
}

function problemsOf(row: RoadmapRow, found: TableRow, shape: RowShape): readonly Problem[] {
  const width = shape.titles.length;
  // With plain cells, only their number can be wrong.
  if (row.marked.length === 0 && row.width === width) return NONE;
  const ofCells = rowProblems(row, leavesLastEmpty(found, shape) ? row.width : width);
  return row.boxes.length === 0 ? ofCells : followedBy(ofCells, rowBoxProblems(row.boxes, row.line));
}

/** Whether the pipe at the end of a row without outer pipes stands before an empty cell. */
function leavesLastEmpty({ cells, range }: TableRow, { titles, isOpen }: RowShape): boolean {
  const onlyCloses = cells.at(-1)?.closingPipe !== null && cells[0]?.range.from === range.from;
  return isOpen && onlyCloses && cells.length === titles.length - 1;
}

function objectivePart(
  row: RoadmapRow,
  cell: ObjectivePart | null,
  prose: boolean,
  project: ProjectCell | null,
  columnTarget: Target | null,
): ObjectivePart | null {
  if (!cell) return columnTarget && addedTarget(columnTarget);
  const { title, details, links } = cell;
  const dated = columnTarget ?? cell.target;
  if (title === null) return { title, box: null, details, target: dated, links };
  const target = dated ?? (project ? null : wordsOfColumn(row.target, row.line));
  // If the row has a project, the row's box is the project's.
  const box = project ? cell.box : (firstBoxOf(row.checklist) ?? cell.box ?? firstBoxOf(row.project));
  if (!prose) return { title, box, details, target, links };
  const more = readDetails(row.project, row.line);
  return {
    title,
    box,
    details: details.concat(more.details),
    target: columnTarget ?? more.target ?? target,
    links: links.concat(more.links),
  };
}

function projectOf(cell: ProjectCell, row: RoadmapRow, columnTarget: Target | null): Project {
  const ofRow = firstBoxOf(row.checklist);
  const box = ofRow ?? cell.box;
  const subtasks = ofRow ? followedBy(furtherOf(row), withFirst(cell, row.line)) : cell.subtasks;
  return {
    title: cell.title,
    line: row.line,
    status: projectStatus(box, subtasks),
    tentative: cell.tentative,
    box,
    target: columnTarget ?? cell.target ?? wordsOfColumn(row.target, row.line),
    notes: cell.notes,
    links: cell.links,
    subtasks,
  };
}

/** The further boxes of a checklist cell, if they have a label: the first one is the project's own. */
function furtherOf({ boxes, checklist, line }: RoadmapRow): readonly Subtask[] {
  if (boxes.length < 2) return NONE;
  const all = withSubtasks(
    null,
    checklist.flatMap(({ phrases }) => phrases),
    line,
  );
  return all ? all.slice(1).filter(({ label }) => label !== '') : NONE;
}

/** The subtasks of a project whose box is not the one in its cell. In a list of boxes, that one is a subtask too. */
function withFirst({ title, box, subtasks }: ProjectCell, line: number): readonly Subtask[] {
  return box && subtasks.length > 0 ? [{ label: title, line, box, links: NONE }, ...subtasks] : subtasks;
}
