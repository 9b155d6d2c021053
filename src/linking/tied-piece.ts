import type { CapstoneOrigin } from '../model/capstone-link';
import { linksInCell } from '../model/note-link';
import type { Link, Objective, Project } from '../model/roadmap';

/** An objective or a project of a roadmap, with its own words and links, by which it is tied to other notes. */
export interface TiedPiece {
  readonly from: CapstoneOrigin;
  readonly notes: readonly string[];
  readonly links: readonly Link[];
}

/** @param path of the roadmap note */
export function objectivePiece(path: string, { title, line, details, links }: Objective): TiedPiece {
  return { from: { path, line, kind: 'objective', title }, notes: details, links };
}

/** A subtask's words describe a step, not the project. */
export function projectPiece(path: string, project: Project): TiedPiece {
  const { title, line, notes } = project;
  return { from: { path, line, kind: 'project', title }, notes, links: linksInCell(project) };
}
