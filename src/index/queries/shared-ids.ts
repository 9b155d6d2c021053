import type { IndexSnapshot } from '../snapshot';
import { countedRoadmaps, roadmapAt } from './notes';

/** The box ids of a note that other notes have too. */
export function sharedIds(snapshot: IndexSnapshot, path: string): ReadonlySet<string> {
  const others = countedRoadmaps(snapshot).filter((roadmap) => roadmap.path !== path);
  const known = new Set(others.flatMap(({ boxIds }) => boxIds.map(({ id }) => id)));
  const own = roadmapAt(snapshot, path)?.boxIds ?? [];
  return new Set(own.map(({ id }) => id).filter((id) => id !== '' && known.has(id)));
}
