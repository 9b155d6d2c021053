import type { Problem } from '../model/problem';
import type { Roadmap, RoadmapReading } from '../model/roadmap';
import { BoxIdHolders } from './box-id-holders';
import { isConflictCopy } from './conflict-copy';

/** What is known of a roadmap note by itself. */
export interface RoadmapSource {
  /** Null for a note that could not be read so far. */
  readonly reading: RoadmapReading | null;
  /** Why the last attempt to read it failed, or null. */
  readonly failure: string | null;
}

interface Built extends RoadmapSource {
  readonly shared: Problem | null;
  readonly roadmap: Roadmap;
}

const NOTHING_READ: RoadmapReading = { objectives: [], links: [], problems: [], boxIds: [] };

/** The roadmaps of the vault, in the order of their paths, with the problems that take more than one note to see. */
export class RoadmapList {
  private readonly built = new Map<string, Built>();
  private readonly ids = new BoxIdHolders();
  private sorted: readonly Roadmap[] = [];

  /** The same array until a roadmap comes, changes or goes. */
  get all(): readonly Roadmap[] {
    return this.sorted;
  }

  /**
   * Takes in what is now known of some notes; null for one that is no roadmap (any more).
   *
   * @returns the notes whose roadmap came, changed or went: these, and those that share ids with them
   */
  update(sources: ReadonlyMap<string, RoadmapSource | null>): ReadonlySet<string> {
    const neighbours = new Set<string>();
    for (const [path, source] of sources) {
      // A conflict copy has the ids of its original, which is no news to either.
      const boxIds = isConflictCopy(path) ? [] : (source?.reading?.boxIds ?? []);
      for (const neighbour of this.ids.set(path, boxIds)) neighbours.add(neighbour);
    }
    const changed = new Set<string>();
    for (const [path, source] of sources) if (this.build(path, source)) changed.add(path);
    for (const path of neighbours) if (this.build(path, this.built.get(path) ?? null)) changed.add(path);
    if (changed.size > 0) this.sorted = [...this.built.values()].map(({ roadmap }) => roadmap).sort(byPath);
    return changed;
  }

  /** Whether it made a difference. */
  private build(path: string, source: RoadmapSource | null): boolean {
    const before = this.built.get(path);
    if (!source) return this.built.delete(path);
    const { reading, failure } = source;
    const shared = this.ids.problemOf(path);
    const same = before?.reading === reading && before.failure === failure && sameProblem(before.shared, shared);
    if (!same) this.built.set(path, { reading, failure, shared, roadmap: roadmapOf(path, source, shared) });
    return !same;
  }
}

function roadmapOf(path: string, { reading, failure }: RoadmapSource, shared: Problem | null): Roadmap {
  const { objectives, links, problems } = reading ?? NOTHING_READ;
  const added: Problem[] = [];
  if (failure !== null) added.push(unreadable(failure, reading !== null));
  if (isConflictCopy(path)) added.push(CONFLICT_COPY);
  if (shared) added.push(shared);
  const all = added.length > 0 ? [...added, ...problems].sort((a, b) => a.line - b.line) : problems;
  return { path, objectives, links, problems: all };
}

const CONFLICT_COPY: Problem = {
  code: 'conflict-copy',
  line: 1,
  message: 'Sync made this copy of a conflict; it counts in no totals. Merge it into the original, then delete it.',
  repairable: false,
};

function unreadable(reason: string, wasReadBefore: boolean): Problem {
  const stale = wasReadBefore ? ' What is shown is what it said before.' : '';
  return { code: 'unreadable', line: 1, message: `The note could not be read: ${reason}.${stale}`, repairable: false };
}

function sameProblem(a: Problem | null, b: Problem | null): boolean {
  return a?.line === b?.line && a?.message === b?.message;
}

function byPath(a: Roadmap, b: Roadmap): number {
  return a.path < b.path ? -1 : 1;
}
