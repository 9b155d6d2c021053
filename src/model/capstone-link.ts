/** How an objective or a project is tied to a track of a capstone catalog. Plain, immutable values; lines count from 1. */

import type { Piece } from './piece';
import type { Link } from './roadmap';

/** `linked`: written, and leads to one track. `broken`: written, and leads to none. `ambiguous`: written, and fits several. */
export type CapstoneLinkState = 'linked' | 'suggested' | 'broken' | 'ambiguous';

/** The objective or project that a link starts from. */
export interface CapstoneOrigin extends Piece {
  readonly title: string;
}

/** Where a track is: its catalog note, the line and title of its heading, and the title of its path. */
export interface TrackPlace {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly pathTitle: string;
}

/** Whether two places are of the same track, or both of none. */
export function isSameTrack(a: TrackPlace | null, b: TrackPlace | null): boolean {
  return a?.path === b?.path && a?.line === b?.line;
}

/** The part of a track that a word was found in. `body` is its sections and their items. */
export type TrackField = 'title' | 'outcome' | 'path' | 'body';

/** Their names for people, weightiest first. */
export const TRACK_FIELDS: Readonly<Record<TrackField, string>> = {
  title: 'its title',
  outcome: 'its outcome',
  path: 'its path',
  body: 'its sections',
};

/** A word of a track that supports a suggestion. */
export interface MatchedTerm {
  /** As written in the track. */
  readonly term: string;
  /** The words that were asked for, if they differ: an alias, a spelling, a part of a compound. */
  readonly asked: string | null;
  /** The fields that have it, weightiest first. */
  readonly fields: readonly TrackField[];
}

export interface CapstoneLink {
  readonly from: CapstoneOrigin;
  /** Null when broken or ambiguous. */
  readonly to: TrackPlace | null;
  readonly state: CapstoneLinkState;
  /** From 0 to 1, how much of the text the track answers; null for a written link. */
  readonly score: number | null;
  /** The words of the track that matched, weightiest first; empty for a written link. */
  readonly matches: readonly MatchedTerm[];
  /** The wikilink as written; null for a suggestion. */
  readonly written: Link | null;
  /** The note whose `capstone` property has the link; null if it is in the cell itself. */
  readonly via: string | null;
  /** Tracks that an ambiguous link fits, or that a broken one may have meant. */
  readonly alternatives: readonly TrackPlace[];
}

/** The track that the first written link leads to; suggestions do not count. */
export function linkedTrack(links: readonly CapstoneLink[]): TrackPlace | null {
  return links.find(({ state }) => state === 'linked')?.to ?? null;
}
