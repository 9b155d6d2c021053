import type { App } from 'obsidian';
import { asAlias } from '../edits/wikilink-text';
import type { IndexSnapshot } from '../index/snapshot';
import { placedTracks, type PlacedTrack } from '../linking/placed-track';
import { createTrackDirectory } from '../linking/track-directory';
import type { TrackPlace } from '../model/capstone-link';

/** @throws Error where the catalog has no such track (any more) */
export function trackAt({ catalogs }: IndexSnapshot, place: TrackPlace): PlacedTrack {
  const tracks = placedTracks(catalogs.filter(({ path }) => path === place.path));
  const found =
    tracks.find(({ track }) => track.line === place.line && track.title === place.title) ??
    tracks.find(({ track, path }) => track.title === place.title && path.title === place.pathTitle);
  if (!found) throw new Error(`${place.path} has no spec “${place.title}” any more.`);
  return found;
}

/**
 * What stands between the brackets of a wikilink to a track, written in a note: `Catalog#Heading|Title`.
 *
 * @throws Error where no heading tells the track from another, so a link would be ambiguous
 */
export function linkToTrack(app: App, snapshot: IndexSnapshot, place: TrackPlace, sourcePath: string): string {
  const track = trackAt(snapshot, place);
  const file = app.vault.getFileByPath(track.note);
  const headings = (file && app.metadataCache.getFileCache(file)?.headings) ?? [];
  const heading = headings.find(({ position }) => position.start.line + 1 === track.track.line)?.heading;
  const subpath = createTrackDirectory(snapshot.catalogs).subpathOf(track, heading);
  if (subpath === null || !file) {
    throw new Error(
      `Two specs of ${track.note} have the heading “${place.title}”. Rename one, so that a link can tell them apart.`,
    );
  }
  return `${app.metadataCache.fileToLinktext(file, sourcePath)}#${subpath}|${asAlias(track.track.title)}`;
}
