import { roadmapAt } from '../index/queries';
import type { IndexSnapshot } from '../index/snapshot';
import type { Piece } from '../index/ties';
import type { Link, Objective, RowAnchor } from '../model/roadmap';
import { rowAnchor } from '../readers/box-reference';

/** What an objective and a project have in common. */
export interface FoundPiece {
  readonly title: string;
  readonly row: RowAnchor;
  readonly links: readonly Link[];
  /** Where the objective starts that it is or belongs to; 1-based. */
  readonly objectiveLine: number;
}

/** @throws Error where it is not in the index (any more) */
export function pieceAt(snapshot: IndexSnapshot, { path, line, kind }: Piece): FoundPiece {
  const { text, objectives } = roadmapAt(snapshot, path) ?? { text: '', objectives: [] };
  for (const objective of objectives) {
    const found =
      kind === 'objective'
        ? [objective].find((one) => one.line === line)
        : objective.projects.find((project) => project.line === line);
    if (!found) continue;
    return { title: found.title, row: rowAnchor(text, line), links: found.links, objectiveLine: objective.line };
  }
  throw new Error(`There is no ${kind} at line ${line} of ${path} any more.`);
}

/**
 * The project in a line of a note, else the objective that the line is part of: from where it starts to its last
 * project or target date. Null elsewhere, so that no command takes an objective that the cursor is not in.
 */
export function pieceNear(snapshot: IndexSnapshot, path: string, line: number): Piece | null {
  const objectives = roadmapAt(snapshot, path)?.objectives ?? [];
  const project = objectives.flatMap(({ projects }) => projects).find((one) => one.line === line);
  if (project) return { path, line, kind: 'project' };
  const objective = objectives.find((one) => one.line <= line && line <= lastLineOf(one));
  return objective ? { path, line: objective.line, kind: 'objective' } : null;
}

function lastLineOf({ line, target, projects }: Objective): number {
  return Math.max(line, target?.line ?? line, ...projects.map((project) => project.line));
}
