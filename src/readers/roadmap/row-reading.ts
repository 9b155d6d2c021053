import type { CheckboxToken } from '../../markdown/inline/tokens/checkbox-token';
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
import { missedBoxProblem, rowProblems } from './problems/row-problems';
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
  const row = readRow(source, found, shape);
  const cell = readObjectiveCell(row.objective, row.line);
  const reading = readingOf(source, row, cell);
  const first = cell?.title === null ? readObjectiveCell(row.objective, row.line, false) : null;
  return first && first.title !== null ? { ...reading, ifFirst: readingOf(source, row, first) } : reading;
}

function readingOf({ text }: Cutter, row: RoadmapRow, cell: ObjectivePart | null): RowReading {
  const { line, shape } = row;
  const prose = cell !== null && cell.title !== null && isObjectiveProse(row.project);
  const project = prose ? null : readProjectCell(row.project, line);
  const target = targetOfColumn(row.target, line);
  const part = objectivePart(row, cell, project, project ? null : target);
  const reading = {
    line,
    shape,
    objective: part && prose ? withProse(part, row, target) : part,
    project: project && projectOf(project, row, target),
    ids: idsOf(row.boxes),
    problems: rowProblems(row),
    ifFirst: null,
  };
  const missed = isWithoutBox(reading) ? missedBoxProblem(text, row) : null;
  return missed ? { ...reading, problems: [...reading.problems, missed] } : reading;
}

/** Whether what a row is about has no box of its own. */
function isWithoutBox({ objective, project }: Pick<RowReading, 'objective' | 'project'>): boolean {
  if (project) return project.box === null;
  return objective !== null && objective.title !== null && objective.box === null;
}

function idsOf(boxes: readonly CheckboxToken[]): readonly string[] {
  const ids: string[] = [];
  for (const { id } of boxes) if (id) ids.push(id);
  return compact(ids);
}

function objectivePart(
  row: RoadmapRow,
  cell: ObjectivePart | null,
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
  return { title, box, details, target, links };
}

/** The objective of a row whose project cell gives details of it. */
function withProse(part: ObjectivePart, row: RoadmapRow, columnTarget: Target | null): ObjectivePart {
  const { details, target } = readDetails(row.project, row.line);
  return { ...part, details: part.details.concat(details), target: columnTarget ?? target ?? part.target };
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
function furtherOf({ checklist, line }: RoadmapRow): readonly Subtask[] {
  // Most cells have one box: what is before it, and what it is for.
  if (checklist.length === 1 && checklist[0]?.phrases.length === 2) return NONE;
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
