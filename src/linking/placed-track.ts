import type { CapstonePath, Catalog, Track } from '../model/catalog';
import type { TrackPlace } from '../model/capstone-link';

/** A track together with what it stands in. */
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

export function placeOf({ note, path, track }: PlacedTrack): TrackPlace {
  return { path: note, line: track.line, title: track.title, pathTitle: path.title };
}
