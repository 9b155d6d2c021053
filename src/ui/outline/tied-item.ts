import { shownCapstones } from '../../index/queries/shown-capstones';
import type { TopicTie } from '../../index/ties/ties';
import type { CapstoneLink } from '../../model/capstone-link';
import { isNoteLink, linksInCell } from '../../model/note-link';
import type { ProjectNote } from '../../model/project-note';
import type { SystemsNote } from '../../model/systems-note';
import type { KnownTies } from '../ties/known-ties';
import { type CapstoneLine, capstoneLine } from './capstone-line';
import { type KeyedObjective, type KeyedProject, pieceOf } from './keyed-roadmap';

/** What is known so far of what an objective or project is tied to. */
export interface TiedItem {
  /** Those that are shown, in their order. */
  readonly capstones: readonly CapstoneLink[];
  /** What they say. */
  readonly capstoneLines: readonly CapstoneLine[];
  readonly topics: readonly TopicTie[];
  /** The notes with a project's criteria. */
  readonly notes: readonly ProjectNote[];
  readonly drafts: readonly SystemsNote[];
  /** Whether it is known to have no draft. */
  readonly lacksDraft: boolean;
  /** Whether a search through other notes may still find something. */
  readonly mayBeTied: boolean;
}

export interface TiedObjective extends TiedItem {
  readonly projects: readonly TiedItem[];
}

const UNTIED: TiedItem = {
  capstones: [],
  capstoneLines: [],
  topics: [],
  notes: [],
  drafts: [],
  lacksDraft: true,
  mayBeTied: false,
};
const UNTIED_OBJECTIVE: TiedObjective = { ...UNTIED, projects: [] };

/** Written links that lead to a track are known at once; other links and suggestions once they have been found. */
export function tiedObjective(path: string, keyed: KeyedObjective, ties: KnownTies): TiedObjective {
  if (!ties.any) return UNTIED_OBJECTIVE;
  const { value, children } = keyed;
  const found = ties.found(keyed);
  const links = found?.capstones ?? ties.linked(pieceOf(path, 'objective', value));
  const projects = children.map((project) => tiedProject(path, project, ties));
  // Not those that were found: below a folded objective nothing is searched for, so they may be outdated.
  const ofProjects = value.projects.flatMap((project) => ties.linked(pieceOf(path, 'project', project)));
  return {
    ...withCapstones(shownCapstones(links, ofProjects), ties),
    topics: found?.topics ?? [],
    mayBeTied: true,
    projects,
  };
}

/** The same for a project, for which suggestions are not shown. */
export function tiedProject(path: string, keyed: KeyedProject, ties: KnownTies): TiedItem {
  const { value } = keyed;
  const piece = pieceOf(path, 'project', value);
  const mayBeTied = ties.hasDrafts || linksInCell(value).some(isNoteLink);
  // Nothing is searched for if it cannot be tied to anything any more, so what was found before would stay.
  const found = mayBeTied ? ties.found(keyed) : null;
  const links = (found?.capstones ?? ties.linked(piece)).filter(({ state }) => state !== 'suggested');
  return {
    ...withCapstones(links, ties),
    notes: ties.notes(piece),
    drafts: found?.drafts ?? [],
    lacksDraft: !ties.hasDrafts || found?.drafts.length === 0,
    mayBeTied,
  };
}

/** What an item is tied to; an objective's own ties are not those of its projects. */
export function tiedTo(tied: TiedObjective, at: number): TiedItem {
  return tied.projects[at] ?? UNTIED;
}

function withCapstones(capstones: readonly CapstoneLink[], ties: KnownTies): TiedItem {
  if (capstones.length === 0) return UNTIED;
  return { ...UNTIED, capstones, capstoneLines: capstones.map((link) => capstoneLine(link, ties)) };
}
