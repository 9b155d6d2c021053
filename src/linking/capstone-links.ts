import type { CapstoneLink, CapstoneOrigin } from '../model/capstone-link';
import type { Catalog } from '../model/catalog';
import { placedTracks, trackPlaceOf, type PlacedTrack } from '../model/placed-track';
import type { Language } from './matching/language';
import type { Match, Matcher } from './matching/matcher';
import type { TiedPiece } from './tied-piece';
import { createTrackDirectory, type TrackDirectory } from './track-directory';
import { createTrackMatcher } from './track-matcher';
import { resolveWrittenLinks, type NoteLookup } from './written-links';

/** Links objectives and projects to the tracks of one set of catalogs. Make a new one when the catalogs change. */
export interface CapstoneLinker {
  readonly directory: TrackDirectory;
  /** Its index is built with the first query. */
  readonly matcher: Matcher<PlacedTrack>;
  /** Written links beat suggestions; a piece without any gets up to three suggestions, best first. */
  linksOf(piece: TiedPiece, lookup: NoteLookup): readonly CapstoneLink[];
}

/** The linker of one set of catalogs; nothing costly is built before it is asked. */
export function createCapstoneLinker(catalogs: readonly Catalog[], language: Language): CapstoneLinker {
  const directory = createTrackDirectory(catalogs);
  const matcher = createTrackMatcher(placedTracks(catalogs), language);
  const near = (subpath: string): readonly PlacedTrack[] =>
    matcher.match(lastHeading(subpath)).map(({ value }) => value);
  return {
    directory,
    matcher,
    linksOf(piece, lookup) {
      const written = resolveWrittenLinks(piece, directory, lookup, near);
      if (written.length > 0) return written;
      return matcher.match(piece.from.title, piece.notes).map((match) => suggestion(piece.from, match));
    },
  };
}

function suggestion(from: CapstoneOrigin, { value, score, matches }: Match<PlacedTrack>): CapstoneLink {
  return {
    from,
    to: trackPlaceOf(value),
    state: 'suggested',
    score,
    matches,
    written: null,
    via: null,
    alternatives: [],
  };
}

function lastHeading(subpath: string): string {
  return subpath.slice(subpath.lastIndexOf('#') + 1);
}
