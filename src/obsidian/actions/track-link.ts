import type { App } from 'obsidian';
import { asAlias } from '../../edits/links/wikilink-text';
import type { IndexSnapshot } from '../../index/snapshot';
import { createTrackDirectory } from '../../linking/track-directory';
import type { TrackPlace } from '../../model/capstone-link';
import { type PlacedTrack, trackAt } from '../../model/placed-track';
import { linktextTo } from '../linktext-to';

/** @throws Error if the catalog has no such track (any more) */
export function trackOf({ catalogs }: IndexSnapshot, place: TrackPlace): PlacedTrack {
  const found = trackAt(catalogs, place);
  if (!found) throw new Error(`${place.path} has no spec “${place.title}” any more.`);
  return found;
}

/**
 * The text between the brackets of a wikilink to a track from a note: `Catalog#Heading|Title`.
 *
 * @throws Error if no heading distinguishes the track from another, so that a link would be ambiguous, or if none can
 *   lead to its note
 */
export function linkToTrack(app: App, snapshot: IndexSnapshot, place: TrackPlace, sourcePath: string): string {
  const track = trackOf(snapshot, place);
  const file = app.vault.getFileByPath(track.note);
  const headings = (file && app.metadataCache.getFileCache(file)?.headings) ?? [];
  const heading = headings.find(({ position }) => position.start.line + 1 === track.track.line)?.heading;
  const subpath = createTrackDirectory(snapshot.catalogs).subpathOf(track, heading);
  if (subpath === null || !file) {
    throw new Error(
      `Two specs in ${track.note} have the heading “${place.title}”. Rename one, so that a link can tell them apart.`,
    );
  }
  return `${linktextTo(app, file, sourcePath)}#${subpath}|${asAlias(track.track.title)}`;
}
