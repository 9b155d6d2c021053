import type { TrackPlace } from './capstone-link';
import type { CapstonePath, Catalog, Track } from './catalog';
import { ownCopy } from './words/own-copy';

/** A track together with its path and catalog. */
export interface PlacedTrack {
  /** Vault path of the catalog note. */
  readonly note: string;
  readonly catalogTitle: string;
  readonly path: CapstonePath;
  readonly track: Track;
}

/** Every track of the catalogs, in their order. */
export function placedTracks(catalogs: readonly Catalog[]): readonly PlacedTrack[] {
  return catalogs.flatMap((catalog) =>
    catalog.paths.flatMap((path) =>
      path.tracks.map((track) => ({ note: catalog.path, catalogTitle: catalog.title, path, track })),
    ),
  );
}

/** Where a track is, by what identifies it after changes: it may be kept for longer than the text of the catalog. */
export function trackPlaceOf({ note, path, track }: PlacedTrack): TrackPlace {
  return { path: note, line: track.line, title: ownCopy(track.title), pathTitle: ownCopy(path.title) };
}

/**
 * The track at a place; if its note has changed, the only one with these names in its note, or else in all notes. Null
 * if there is none, or several.
 */
export function trackAt(catalogs: readonly Catalog[], place: TrackPlace): PlacedTrack | null {
  const named = placedTracks(catalogs).filter(
    ({ track, path }) => track.title === place.title && path.title === place.pathTitle,
  );
  const inNote = named.filter(({ note }) => note === place.path);
  return inNote.find(({ track }) => track.line === place.line) ?? onlyOne(inNote) ?? onlyOne(named);
}

function onlyOne<T>(values: readonly T[]): T | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
