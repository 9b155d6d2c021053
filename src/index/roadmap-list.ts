import { problemAt, type Problem } from '../model/problem';
import type { Roadmap, RoadmapReading } from '../model/roadmap';
import { sameElements } from '../model/same-elements';
import { BoxIdHolders } from './box-id-holders';
import { hasConflictName } from './conflict-copy';
import type { NoteSource } from './note-list';
import { unreadable } from './unreadable';

type RoadmapSource = NoteSource<RoadmapReading>;

/** The problems of the written links of a note's objectives. */
export type LinkProblems = (roadmap: Pick<Roadmap, 'path' | 'objectives'>) => readonly Problem[];

interface Built extends RoadmapSource {
  /** The problems that cannot be seen from the note alone. */
  readonly outer: readonly Problem[];
  readonly roadmap: Roadmap;
}

const NOTHING_READ: RoadmapReading = { text: '', objectives: [], problems: [], boxIds: [] };

/**
 * The roadmaps of the vault, in the order of their paths, with the problems that cannot be seen from one note alone.
 */
export class RoadmapList {
  readonly #built = new Map<string, Built>();
  readonly #ids = new BoxIdHolders();
  #linkProblems: LinkProblems = () => [];
  #sorted: readonly Roadmap[] = [];

  /** The same array until a roadmap is added, changed or removed. */
  get all(): readonly Roadmap[] {
    return this.#sorted;
  }

  /**
   * Takes in what is now known of some notes; null for one that is no roadmap (any more).
   *
   * @param linkProblems a new function if links may lead elsewhere now
   * @returns the notes whose roadmap was added, changed or removed, and those affected by them
   */
  update(sources: ReadonlyMap<string, RoadmapSource | null>, linkProblems: LinkProblems): ReadonlySet<string> {
    const others = this.#updateIds(sources);
    if (linkProblems !== this.#linkProblems) for (const path of this.#built.keys()) others.add(path);
    this.#linkProblems = linkProblems;
    const changed = new Set<string>();
    for (const [path, source] of sources) if (this.#build(path, source)) changed.add(path);
    for (const path of others)
      if (!sources.has(path) && this.#build(path, this.#built.get(path) ?? null)) changed.add(path);
    if (changed.size > 0) this.#sorted = this.#sortedWith(changed);
    return changed;
  }

  /** Keeps what is sorted: while a vault is read, few are added at a time to many. */
  #sortedWith(changed: ReadonlySet<string>): readonly Roadmap[] {
    const come = [...changed].flatMap((path) => this.#built.get(path)?.roadmap ?? []).sort(byPath);
    const stayed = this.#sorted.filter(({ path }) => !changed.has(path));
    const merged: Roadmap[] = [];
    let next = 0;
    for (const roadmap of stayed) {
      for (let before = come[next]; before && byPath(before, roadmap) < 0; before = come[++next]) merged.push(before);
      merged.push(roadmap);
    }
    return [...merged, ...come.slice(next)];
  }

  /** @returns the other notes whose shared ids may have changed */
  #updateIds(sources: ReadonlyMap<string, RoadmapSource | null>): Set<string> {
    const neighbours = new Set<string>();
    for (const [path, source] of sources) {
      // A conflict copy has the ids of its original by nature, so they are not reported.
      const boxIds = hasConflictName(path) ? [] : (source?.reading?.boxIds ?? []);
      for (const neighbour of this.#ids.set(path, boxIds)) neighbours.add(neighbour);
    }
    return neighbours;
  }

  /** Whether it made a difference. */
  #build(path: string, source: RoadmapSource | null): boolean {
    const before = this.#built.get(path);
    if (!source) return this.#built.delete(path);
    const { reading, failure } = source;
    const outer = this.#outerProblems(path, reading);
    const same =
      before?.reading === reading && before.failure === failure && sameElements(before.outer, outer, sameProblem);
    if (!same) this.#built.set(path, { reading, failure, outer, roadmap: roadmapOf(path, source, outer) });
    return !same;
  }

  #outerProblems(path: string, reading: RoadmapReading | null): readonly Problem[] {
    const shared = this.#ids.problemOf(path);
    const ofLinks = reading ? this.#linkProblems({ path, objectives: reading.objectives }) : [];
    return shared ? [shared, ...ofLinks] : ofLinks;
  }
}

function roadmapOf(path: string, { reading, failure }: RoadmapSource, outer: readonly Problem[]): Roadmap {
  const { text, objectives, problems } = reading ?? NOTHING_READ;
  const added: Problem[] = [];
  if (failure !== null) added.push(unreadable(failure, reading !== null));
  if (hasConflictName(path)) added.push(CONFLICT_COPY);
  added.push(...outer);
  const all = added.length > 0 ? [...added, ...problems].sort((a, b) => a.line - b.line) : problems;
  return { path, text, objectives, problems: all };
}

const CONFLICT_COPY = problemAt(
  'conflict-copy',
  1,
  'This is a sync conflict copy, so it is not counted. Merge it into the original, then delete it.',
);

function sameProblem(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.line === b.line && a.message === b.message && a.repairable === b.repairable;
}

function byPath(a: Roadmap, b: Roadmap): number {
  return a.path < b.path ? -1 : 1;
}
