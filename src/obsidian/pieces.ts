import { roadmapAt, type NotePlace } from '../index/queries/notes';
import type { IndexSnapshot } from '../index/snapshot';
import type { Piece } from '../model/piece';
import type { Link, Objective, RowAnchor } from '../model/roadmap';
import { rowAnchor } from '../readers/roadmap/rows/box-reference';

/** An objective of a roadmap note, with what is needed to find its row again after changes. */
export interface FoundObjective {
  readonly path: string;
  readonly title: string;
  readonly row: RowAnchor;
}

/** The same for an objective or project, with the objective that it is or belongs to. */
export interface FoundPiece {
  readonly title: string;
  readonly row: RowAnchor;
  readonly links: readonly Link[];
  readonly objective: FoundObjective;
}

/**
 * @param snapshot the one that the piece was taken from: in the next, something else may be on its line
 * @throws Error if it is not in the index (any more)
 */
export function pieceAt(snapshot: IndexSnapshot, { path, line, kind }: Piece): FoundPiece {
  const { text, objectives } = roadmapAt(snapshot, path) ?? { text: '', objectives: [] };
  for (const objective of objectives) {
    const found = (kind === 'objective' ? [objective] : objective.projects).find((one) => one.line === line);
    if (!found) continue;
    const { title, links } = found;
    const owner = { path, title: objective.title, row: rowAnchor(text, objective.line) };
    return { title, links, row: rowAnchor(text, line), objective: owner };
  }
  throw new Error(`There is no ${kind} at line ${line} of ${path} any more.`);
}

/**
 * The project on a line of a note, else the objective that the line is part of (from its start to its last project or
 * target date). Null elsewhere, so that no command uses an objective that the cursor is not in.
 */
export function pieceNear(snapshot: IndexSnapshot, { path, line }: NotePlace): Piece | null {
  const objectives = roadmapAt(snapshot, path)?.objectives ?? [];
  const project = objectives.flatMap(({ projects }) => projects).find((one) => one.line === line);
  if (project) return { path, line, kind: 'project' };
  const objective = objectives.find((one) => one.line <= line && line <= lastLineOf(one));
  return objective ? { path, line: objective.line, kind: 'objective' } : null;
}

function lastLineOf({ line, target, projects }: Objective): number {
  return Math.max(line, target?.line ?? line, ...projects.map((project) => project.line));
}
