import type { TrackPlace } from '../../model/capstone-link';
import type { Catalog, Track } from '../../model/catalog';
import { type PlacedTrack, placedTracks, trackAt } from '../../model/placed-track';

/**
 * The track of a spec that is shown: the one with its names; or, when its heading or that of its path has been reworded,
 * the one in its place that says the same below. Null if there is none.
 *
 * @param before as it was last found
 */
export function followedTrack(
  catalogs: readonly Catalog[],
  place: TrackPlace,
  before: Track | null,
): PlacedTrack | null {
  const isThere = ({ note, track }: PlacedTrack) =>
    note === place.path && track.line === place.line && before !== null && below(track) === below(before);
  return trackAt(catalogs, place) ?? placedTracks(catalogs).find(isThere) ?? null;
}

/** What a track says below its heading. */
function below({ outcome, intro, sections }: Track): string {
  return JSON.stringify([outcome, intro, sections]);
}
