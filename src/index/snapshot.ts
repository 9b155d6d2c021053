import type { Catalog } from '../model/catalog';
import type { ProjectNote } from '../model/project-note';
import type { Roadmap } from '../model/roadmap';
import type { StudyPlan } from '../model/study-plan';
import type { SystemsNote } from '../model/systems-note';
import { NO_TIES, type Ties } from './ties/ties';

/** All that the index knows at one revision. Parts that did not change keep their identity between snapshots. */
export interface IndexSnapshot {
  /** Incremented with every change event. */
  readonly revision: number;
  /** False until the notes that were there at the start have been read. */
  readonly ready: boolean;
  /** In the order of their paths, like the other lists. */
  readonly roadmaps: readonly Roadmap[];
  readonly catalogs: readonly Catalog[];
  readonly studyPlans: readonly StudyPlan[];
  readonly systemsNotes: readonly SystemsNote[];
  /** Notes with tasks that projects link to. */
  readonly projectNotes: readonly ProjectNote[];
  /** What objectives and projects are tied to in other notes. */
  readonly ties: Ties;
}

/** What the index knows before anything has been read. */
export const EMPTY_SNAPSHOT: IndexSnapshot = {
  revision: 0,
  ready: false,
  roadmaps: [],
  catalogs: [],
  studyPlans: [],
  systemsNotes: [],
  projectNotes: [],
  ties: NO_TIES,
};

export interface IndexChange {
  readonly revision: number;
  /** Notes that were added, changed or removed; a renamed note gives both of its paths. */
  readonly paths: readonly string[];
}
