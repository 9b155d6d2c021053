import { placedTracks, type PlacedTrack } from '../linking/placed-track';
import type { Catalog } from '../model/catalog';
import type { TrackPlace } from '../model/capstone-link';

export { placeOf } from '../linking/placed-track';

/**
 * The track at a place; once its note has changed, the only one of its note, or else of all, with these names. Null where
 * there is none, or several.
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
