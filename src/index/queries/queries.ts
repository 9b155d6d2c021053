import { compareNotes, inListOrder } from '../../model/note-order';
import type { Problem } from '../../model/problem';
import type { Roadmap } from '../../model/roadmap';
import { isConflictCopy } from '../lists/conflict-copy';
import type { IndexSnapshot } from '../snapshot';

/** A 1-based line of a note. */
export interface NotePlace {
  readonly path: string;
  readonly line: number;
}

export interface CheckedNote {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** The note as a roadmap, if it is one. */
export function roadmapAt({ roadmaps }: IndexSnapshot, path: string | undefined): Roadmap | undefined {
  return roadmaps.find((roadmap) => roadmap.path === path);
}

/** All notes that can have problems: first the roadmaps, then the catalogs, then the study plans. */
export function checkedNotes({ roadmaps, catalogs, studyPlans }: IndexSnapshot): readonly CheckedNote[] {
  return [...roadmaps, ...catalogs, ...studyPlans];
}

/** The roadmaps that count: conflict copies only repeat their originals. */
export function countedRoadmaps(snapshot: IndexSnapshot): readonly Roadmap[] {
  return snapshot.roadmaps.filter((roadmap) => !isConflictCopy(roadmap));
}

/** The box ids of a note that other notes have too. */
export function sharedIds(snapshot: IndexSnapshot, path: string): ReadonlySet<string> {
  const others = countedRoadmaps(snapshot).filter((roadmap) => roadmap.path !== path);
  const known = new Set(others.flatMap(({ boxIds }) => boxIds.map(({ id }) => id)));
  const own = roadmapAt(snapshot, path)?.boxIds ?? [];
  return new Set(own.map(({ id }) => id).filter((id) => id !== '' && known.has(id)));
}

/**
 * Where the next project starts that is not done, in the order of the list of files and of lines, wrapping around;
 * null if all are done.
 *
 * @param after where to start, exclusive; null for the first of all
 */
export function nextOpenProject(snapshot: IndexSnapshot, after: NotePlace | null): NotePlace | null {
  const open = inListOrder(countedRoadmaps(snapshot)).flatMap(({ path, objectives }) =>
    objectives
      .flatMap(({ projects }) => projects)
      .filter(({ status }) => status !== 'done')
      .map(({ line }) => ({ path, line })),
  );
  return open.find((place) => !after || isBehind(place, after)) ?? open[0] ?? null;
}

function isBehind({ path, line }: NotePlace, after: NotePlace): boolean {
  return path === after.path ? line > after.line : compareNotes(path, after.path) > 0;
}
