import type { Criteria } from '../../index/queries/criteria';
import type { Piece, PieceTies } from '../../index/ties/ties';
import type { CapstoneLink, TrackPlace } from '../../model/capstone-link';
import type { ProjectNote } from '../../model/project-note';
import type { Objective, Project } from '../../model/roadmap';

/** What requires a search through other notes, so that it is found after the first paint. */
export type FoundTies = Pick<PieceTies, 'capstones' | 'topics' | 'drafts'>;

/** A piece whose ties to look for; what was found holds as long as the piece says the same. */
export interface WantedPiece {
  readonly key: string;
  readonly saying: Objective | Project;
}

/** What is currently known of what pieces are tied to; a new value when that may have changed. */
export interface KnownTies {
  /** Whether there is anything to be tied to. */
  readonly any: boolean;
  /** Whether there are drafts at all. */
  readonly hasDrafts: boolean;
  /** Written links that lead to a track. */
  linked(piece: Piece): readonly CapstoneLink[];
  /** The notes whose tasks are a project's criteria, in the states shown. */
  notes(piece: Piece): readonly ProjectNote[];
  /** Null until found. Boxes of study resources are in the states shown. */
  found(key: string): FoundTies | null;
  /** How much of a track is met by all projects linked to it; null if there are no criteria. */
  met(place: TrackPlace): Criteria | null;
}

export const NOTHING_KNOWN: KnownTies = {
  any: false,
  hasDrafts: false,
  linked: () => [],
  notes: () => [],
  found: () => null,
  met: () => null,
};
