import type { IndexSnapshot } from '../../../src/index/snapshot';
import { Tying } from '../../../src/index/tying';
import { readCapstoneProperty } from '../../../src/readers/capstone-property';
import type { NoteLookup } from '../../../src/linking/written-links';
import type { Roadmap } from '../../../src/model/roadmap';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { readProjectNote } from '../../../src/readers/project-note';
import { readStudyPlan } from '../../../src/readers/study/study-plan';
import { readSystemsNotes } from '../../../src/readers/systems/systems-notes';
import type { PendingStates } from '../../../src/ui/ticks/pending-states';
import { type PieceIdentity, type FoundTies, KnownTies } from '../../../src/ui/ties/known-ties';
import { snapshot } from './notes';

/** Notes other than the roadmaps, by their paths, as written. */
export interface OtherNotes {
  readonly catalogs?: Readonly<Record<string, string>>;
  readonly study?: Readonly<Record<string, string>>;
  readonly drafts?: Readonly<Record<string, string>>;
  readonly projects?: Readonly<Record<string, string>>;
  /** Wikilinks in the property `capstone` of project notes. */
  readonly capstones?: Readonly<Record<string, string>>;
}

/** What the index would say of a vault with these notes. */
export function tied(
  roadmaps: readonly Roadmap[],
  notes: OtherNotes,
  dismissed: readonly string[] = [],
): IndexSnapshot {
  const { catalogs = {}, study = {}, drafts = {}, projects = {}, capstones = {} } = notes;
  const paths = [catalogs, study, drafts, projects].flatMap((some) => Object.keys(some));
  const read = {
    catalogs: Object.entries(catalogs).map(([path, text]) => ({ path, ...readCatalog(text) })),
    studyPlans: Object.entries(study).map(([path, text]) => ({ path, ...readStudyPlan(text) })),
    systemsNotes: Object.entries(drafts).flatMap(([path, text]) =>
      readSystemsNotes(text).map((draft) => ({ path, ...draft })),
    ),
    projectNotes: Object.entries(projects).map(([path, text]) => ({ path, ...readProjectNote(text) })),
  };
  const lookup: NoteLookup = {
    has: (path) => paths.includes(path),
    resolveNote: (linkpath) => paths.find((path) => path === `${linkpath}.md`) ?? null,
    capstoneProperty: (path) => readCapstoneProperty({ capstone: capstones[path] }),
  };
  const tying = new Tying(lookup, { aliases: '', dismissed });
  tying.linkProblems(read.catalogs);
  return { ...snapshot(...roadmaps), ...read, ties: tying.tie({ roadmaps, ...read }) };
}

/** What is known once everything has been found for these pieces, by their keys. */
export function foundTies(shown: IndexSnapshot, pending: PendingStates = new Map()): KnownTies {
  const found = ({ key }: PieceIdentity) => {
    for (const { path, objectives } of shown.roadmaps) {
      const last = key.slice(key.lastIndexOf(':') + 1);
      const objective = objectives.find(({ title }) => title === last);
      const project = objectives.flatMap(({ projects }) => projects).find(({ title }) => title === last);
      const line = objective?.line ?? project?.line;
      if (line !== undefined) return shown.ties.of({ path, line, kind: objective ? 'objective' : 'project' });
    }
    return null;
  };
  return knownTies(shown, found, pending);
}

/** What is known when this is found, and nothing of it was known before. */
export function knownTies(
  shown: IndexSnapshot,
  found: (piece: PieceIdentity) => FoundTies | null,
  pending: PendingStates = new Map(),
): KnownTies {
  return new KnownTies({ snapshot: shown, pending, basis: {}, found, versionAt: () => 0 });
}
