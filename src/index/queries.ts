import type { Objective, Project, Roadmap } from '../model/roadmap';
import type { Problem } from '../model/problem';
import { isConflictCopy } from './conflict-copy';
import type { IndexSnapshot } from './snapshot';

export interface ProjectPlace {
  readonly path: string;
  readonly objective: Objective;
  readonly project: Project;
}

export interface CheckedNote {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** The roadmap that a note is, if it is one. */
export function roadmapAt({ roadmaps }: IndexSnapshot, path: string | undefined): Roadmap | undefined {
  return roadmaps.find((roadmap) => roadmap.path === path);
}

/** All notes that can have problems: first the roadmaps, then the catalogs, then the study plans. */
export function checkedNotes({ roadmaps, catalogs, studyPlans }: IndexSnapshot): readonly CheckedNote[] {
  return [...roadmaps, ...catalogs, ...studyPlans];
}

/** The roadmaps that count: conflict copies say again what their originals say. */
export function countedRoadmaps(snapshot: IndexSnapshot): readonly Roadmap[] {
  return snapshot.roadmaps.filter((roadmap) => !isConflictCopy(roadmap));
}

/**
 * The next project that is not done, in the order of paths and lines, round from the last to the first; null when all
 * are done.
 *
 * @param after where to start, itself not included: a 1-based line of a note
 */
export function nextOpenProject(
  snapshot: IndexSnapshot,
  after?: { readonly path: string; readonly line: number },
): ProjectPlace | null {
  let first: ProjectPlace | null = null;
  for (const place of openProjects(snapshot)) {
    if (!after || isBehind(place, after)) return place;
    first ??= place;
  }
  return first;
}

function* openProjects(snapshot: IndexSnapshot): Generator<ProjectPlace, void> {
  for (const { path, objectives } of countedRoadmaps(snapshot)) {
    for (const objective of objectives) {
      for (const project of objective.projects) {
        if (project.status !== 'done') yield { path, objective, project };
      }
    }
  }
}

function isBehind({ path, project }: ProjectPlace, after: { readonly path: string; readonly line: number }): boolean {
  return path === after.path ? project.line > after.line : path > after.path;
}
