import { stripHeadingForLink } from '../../linking/heading';
import { createTrackDirectory } from '../../linking/track-directory';
import type { TrackPlace } from '../../model/capstone-link';
import type { Catalog } from '../../model/catalog';
import { noteName, withoutEnding } from '../../model/note-name';
import { type PlacedTrack, placedTracks, trackPlaceOf } from '../../model/placed-track';
import { refused } from './answer-error';

/** How every answer names a track: its catalog note, its line, its label (or else its name), and its title. */
export function placedAsJson({ note, track }: PlacedTrack) {
  return { path: note, line: track.line, track: track.label ?? track.title, title: track.title };
}

/** The same for people, with its path. */
export function placedAsText({ note, path, track }: PlacedTrack): string {
  const name = track.label === null ? track.title : `${track.label}: ${track.title}`;
  return `${name} (${path.title}) ${note}:${track.line}`;
}

/**
 * The track that a person names: by `Note.md:line`, as the other actions print it; by `Note#Heading`, as in a wikilink;
 * or by its heading, label or title, with its path before it (`Path#Track 1`) if others have the same.
 *
 * @throws AnswerError if none or several fit
 */
export function findTrack(catalogs: readonly Catalog[], wanted: string): TrackPlace {
  const [, text = wanted] = /^\s*\[\[([^|]*).*]]\s*$/.exec(wanted) ?? [];
  const found = atLine(catalogs, text) ?? named(catalogs, text);
  const [track, ...others] = found;
  if (!track) throw refused(`No track is called ${wanted}. The action capstones lists all tracks.`);
  if (others.length > 0) {
    throw refused(
      `${wanted} fits ${found.length} tracks: ${found.map(placedAsText).join('; ')}. Name one as note:line.`,
    );
  }
  return trackPlaceOf(track);
}

function atLine(catalogs: readonly Catalog[], text: string): readonly PlacedTrack[] | null {
  const [, path, line] = /^(.+):(\d+)$/.exec(text) ?? [];
  if (path === undefined || !catalogs.some((catalog) => catalog.path === path)) return null;
  return placedTracks(catalogs).filter(({ note, track }) => note === path && track.line === Number(line));
}

function named(catalogs: readonly Catalog[], text: string): readonly PlacedTrack[] {
  const directory = createTrackDirectory(catalogs);
  const heading = stripHeadingForLink(text);
  // A heading may itself contain a `#`.
  const whole = heading === '' ? [] : directory.named(heading);
  if (whole.length > 0) return whole;
  const [note = '', ...headings] = text.split('#');
  const inNotes = catalogs.filter(({ path }) => [path, withoutEnding(path), noteName(path)].includes(note.trim()));
  const found =
    headings.length > 0 ? inNotes.flatMap(({ path }) => directory.read(path, headings.join('#'))?.tracks ?? []) : [];
  return found.length > 0 || heading === '' ? found : directory.named(text);
}
