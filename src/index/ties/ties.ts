import type { CapstoneLink } from '../../model/capstone-link';
import type { Piece } from '../../model/piece';
import type { ProjectNote } from '../../model/project-note';
import type { StudyTopic } from '../../model/study-plan';
import type { SystemsNote } from '../../model/systems-note';

export interface TopicTie {
  readonly path: string;
  readonly topic: StudyTopic;
}

/**
 * What a piece of a roadmap is tied to in other notes. Each part is computed when first accessed, and keeps its
 * identity for as long as it says the same.
 */
export interface PieceTies {
  /** Written links; if there are none, suggestions, best first, without dismissed ones. */
  readonly capstones: readonly CapstoneLink[];
  /** Notes that a project links to and that have tasks: its criteria. Empty for objectives. */
  readonly projectNotes: readonly ProjectNote[];
  /** Study topics: first those that wikilinks name, then those that match, best first. For objectives. */
  readonly topics: readonly TopicTie[];
  /** Drafts in the same order. For projects. */
  readonly drafts: readonly SystemsNote[];
}

/** What all objectives and projects are tied to; the same value for as long as nothing in it can have changed. */
export interface Ties {
  /** A new value when an unchanged piece may be tied to something else. */
  readonly basis: unknown;
  /** Builds a little of the search index, ahead of the first query. @returns false when all is built */
  prepareStep(): boolean;
  /** Of one piece; a piece that does not exist is tied to nothing. */
  of(piece: Piece): PieceTies;
  /** Of every objective and project, in the order of notes and lines. Asks for suggestions, so it takes its time. */
  capstoneLinks(): readonly CapstoneLink[];
  /** Only the written ones that lead to a track; quick. */
  linkedCapstones(): readonly CapstoneLink[];
}

export const NOTHING_TIED: PieceTies = { capstones: [], projectNotes: [], topics: [], drafts: [] };

/** The ties of an empty index. */
export const NO_TIES: Ties = {
  basis: null,
  prepareStep: () => false,
  of: () => NOTHING_TIED,
  capstoneLinks: () => [],
  linkedCapstones: () => [],
};
