import type { Piece, PieceTies } from '../index/ties';
import type { CapstoneLink, TrackPlace } from '../model/capstone-link';
import type { ProjectNote } from '../model/project-note';
import type { Criteria } from '../index/criteria';

/** What takes a search through other notes, so that it is found after the first paint. */
export type FoundTies = Pick<PieceTies, 'capstones' | 'topics' | 'drafts'>;

/** What is known at present of what pieces are tied to; another value when that may be something else. */
export interface KnownTies {
  /** Whether there is anything to be tied to. */
  readonly any: boolean;
  /** Whether there are drafts at all. */
  readonly hasDrafts: boolean;
  /** Written links that lead to a track. */
  linked(piece: Piece): readonly CapstoneLink[];
  /** The notes of a project whose tasks are its criteria, in the states that are shown. */
  notes(piece: Piece): readonly ProjectNote[];
  /** Null until it was found. Boxes of study resources are in the states that are shown. */
  found(key: string): FoundTies | null;
  /** How much of a track is met by all projects that are tied to it; null where nothing is asked for. */
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
