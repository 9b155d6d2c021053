import { byLine } from '../../model/by-line';
import type { Problem } from '../../model/problem';
import type { BoxId, Roadmap, RoadmapReading } from '../../model/roadmap';
import { CONFLICT_COPY, hasConflictName } from './conflict-copy';
import { NoteList, type NoteSource } from './note-list';
import { SharedIds } from './shared-ids';
import { unreadable } from './unreadable';

type RoadmapSource = NoteSource<RoadmapReading>;

/** The problems of the written links of a note's objectives. */
export type LinkProblems = (roadmap: Pick<Roadmap, 'path' | 'objectives'>) => readonly Problem[];

const NOTHING_READ: RoadmapReading = { text: '', objectives: [], problems: [], boxIds: [] };

/**
 * The roadmaps of the vault, in the order of their paths, with the problems that cannot be seen from one note alone.
 */
export class RoadmapList {
  readonly #list = new NoteList(roadmapsOf, (path, reading) => this.#outerProblems(path, reading));
  readonly #sharedIds = new SharedIds();
  #linkProblems: LinkProblems = () => [];

  /** The same array until a roadmap is added, changed or removed. */
  get all(): readonly Roadmap[] {
    return this.#list.all;
  }

  /**
   * Takes in what is now known of some notes; null for one that is not a roadmap (any more).
   *
   * @param linkProblems a new function if links may lead elsewhere now
   * @returns the notes whose roadmap was added, changed or removed, and those affected by them
   */
  update(sources: ReadonlyMap<string, RoadmapSource | null>, linkProblems: LinkProblems): readonly string[] {
    const concerned = this.#sharedIds.update(boxIdsOf(sources));
    const others = linkProblems === this.#linkProblems ? concerned : [...this.#list.paths];
    this.#linkProblems = linkProblems;
    return this.#list.update(sources, others);
  }

  #outerProblems(path: string, reading: RoadmapReading | null): readonly Problem[] {
    const shared = this.#sharedIds.problemOf(path);
    const ofLinks = reading ? this.#linkProblems({ path, objectives: reading.objectives }) : [];
    return shared ? [shared, ...ofLinks] : ofLinks;
  }
}

/** A conflict copy has the ids of its original by nature, so they are not reported. */
function boxIdsOf(sources: ReadonlyMap<string, RoadmapSource | null>): ReadonlyMap<string, readonly BoxId[]> {
  return new Map(
    [...sources].map(([path, source]) => [path, hasConflictName(path) ? [] : (source?.reading?.boxIds ?? [])]),
  );
}

function roadmapsOf(path: string, { reading, failure }: RoadmapSource, outer: readonly Problem[]): readonly Roadmap[] {
  const { text, objectives, problems, boxIds } = reading ?? NOTHING_READ;
  const added: Problem[] = [];
  if (failure !== null) added.push(unreadable(failure, reading !== null));
  if (hasConflictName(path)) added.push(CONFLICT_COPY);
  added.push(...outer);
  const all = added.length > 0 ? [...added, ...problems].sort(byLine) : problems;
  return [{ path, text, objectives, problems: all, boxIds }];
}
