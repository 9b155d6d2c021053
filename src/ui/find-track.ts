import type { CapstonePath, Catalog, Track } from '../model/catalog';
import type { TrackPlace } from '../model/capstone-link';

/** A track with what it stands in. */
export interface FoundTrack {
  readonly catalog: Catalog;
  readonly path: CapstonePath;
  readonly track: Track;
}

/** The track at a place; once its note has changed, the only one of its note, or else of all, with these names. */
export function findTrack(catalogs: readonly Catalog[], place: TrackPlace): FoundTrack | null {
  const named = catalogs.flatMap((catalog) =>
    catalog.paths
      .filter(({ title }) => title === place.pathTitle)
      .flatMap((path) =>
        path.tracks.filter(({ title }) => title === place.title).map((track) => ({ catalog, path, track })),
      ),
  );
  const inNote = named.filter(({ catalog }) => catalog.path === place.path);
  return inNote.find(({ track }) => track.line === place.line) ?? onlyOne(inNote) ?? onlyOne(named);
}

function onlyOne<T>(values: readonly T[]): T | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}

export function placeOfTrack({ catalog, path, track }: FoundTrack): TrackPlace {
  return { path: catalog.path, line: track.line, title: track.title, pathTitle: path.title };
}
