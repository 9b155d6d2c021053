import type { Box, Project, Target } from '../../model/roadmap';
import type { ObjectivePart } from './objective-cell';
import type { RowReading } from './row-reading';

/** What a row says, moved to another line; the same object if it has not moved. */
export function onLine(row: RowReading, line: number): RowReading {
  if (row.line === line) return row;
  return {
    ...row,
    line,
    objective: row.objective && movedObjective(row.objective, line),
    project: row.project && movedProject(row.project, line),
    problems: row.problems.map((problem) => ({ ...problem, line })),
    ifFirst: row.ifFirst && onLine(row.ifFirst, line),
  };
}

function movedObjective(part: ObjectivePart, line: number): ObjectivePart {
  return { ...part, box: moved(part.box, line), target: moved(part.target, line) };
}

function movedProject(project: Project, line: number): Project {
  return {
    ...project,
    line,
    box: moved(project.box, line),
    target: moved(project.target, line),
    subtasks: project.subtasks.map((subtask) => ({ ...subtask, line, box: { ...subtask.box, line } })),
  };
}

function moved<Placed extends Box | Target>(placed: Placed | null, line: number): Placed | null {
  return placed && { ...placed, line };
}
