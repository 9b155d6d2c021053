import type { CapstoneLink } from '../model/capstone-link';
import type { ProjectNote } from '../model/project-note';
import type { StudyTopic } from '../model/study-plan';
import type { SystemsNote } from '../model/systems-note';

/** An objective or project, by where it starts: `path`, 1-based `line`, and which of the two. */
export interface Piece {
  readonly path: string;
  readonly line: number;
  readonly kind: 'objective' | 'project';
}

export interface TopicTie {
  readonly path: string;
  readonly topic: StudyTopic;
  /** From 0 to 1; null for a written wikilink. */
  readonly score: number | null;
}

export interface DraftTie {
  readonly draft: SystemsNote;
  /** From 0 to 1; null for a written wikilink. */
  readonly score: number | null;
}

/** What a piece of a roadmap is tied to in other notes. */
export interface PieceTies {
  /** Written links first; else suggestions, best first, without those that were dismissed. */
  readonly capstones: readonly CapstoneLink[];
  /** Notes that a project links to and that have tasks: its criteria. Empty for objectives. */
  readonly projectNotes: readonly ProjectNote[];
  /** Study topics, best first. For objectives. */
  readonly topics: readonly TopicTie[];
  /** Drafts that fit, best first. For projects. */
  readonly drafts: readonly DraftTie[];
}

/** Worked out when first asked for, piece by piece, and kept while what it hangs on stays the same. */
export interface Ties {
  of(piece: Piece): PieceTies;
  /** Of every objective and project, in the order of notes and lines. */
  capstoneLinks(): readonly CapstoneLink[];
}

const NOTHING: PieceTies = { capstones: [], projectNotes: [], topics: [], drafts: [] };

/** Of an index that has nothing to tie. */
export const NO_TIES: Ties = { of: () => NOTHING, capstoneLinks: () => [] };
