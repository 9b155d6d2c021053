import type { IndexSnapshot } from '../index/snapshot';

/** Notes that were renamed between two snapshots: what they say is the very same value at another path. */
export function renamedNotes(before: IndexSnapshot, after: IndexSnapshot): { from: string; to: string }[] {
  const paths = new Set(after.roadmaps.map(({ path }) => path));
  return before.roadmaps
    .filter(({ path, objectives }) => !paths.has(path) && objectives.length > 0)
    .flatMap(({ path: from, objectives }) => {
      const moved = after.roadmaps.find((roadmap) => roadmap.objectives === objectives);
      return moved ? [{ from, to: moved.path }] : [];
    });
}
