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
