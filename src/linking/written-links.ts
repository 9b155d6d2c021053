import { uniqueBy } from '../model/collections/unique-by';
import type { CapstoneLink, CapstoneLinkState, CapstoneOrigin } from '../model/capstone-link';
import { isNoteLink } from '../model/note-link';
import { trackPlaceOf, type PlacedTrack } from '../model/placed-track';
import type { Link } from '../model/roadmap';
import type { TiedPiece } from './tied-piece';
import type { TrackDirectory } from './track-directory';

/** What linking must know about other notes: the app's metadata cache in the plugin, a table in tests. */
export interface NoteLookup {
  has(path: string): boolean;
  /** Vault path of the note that a linkpath leads to from a note, or null. */
  resolveNote(linkpath: string, sourcePath: string): string | null;
  /** The links in the `capstone` property of the note at a path. */
  capstoneProperty(path: string): readonly Link[];
}

interface WrittenLink {
  readonly from: CapstoneOrigin;
  readonly link: Link;
  /** The note whose property it is written in; null if it is written in the row itself. */
  readonly via: string | null;
}

/** Tracks that a broken link may have meant, best first; only called for broken links. */
export type NearTracks = (subpath: string) => readonly PlacedTrack[];

/**
 * The written capstone links of an objective or project: its own wikilinks, and those in the `capstone` property of the
 * notes it links to. Links to other notes, or to a catalog as a whole, do not count.
 */
export function resolveWrittenLinks(
  piece: TiedPiece,
  directory: TrackDirectory,
  lookup: NoteLookup,
  near: NearTracks,
): readonly CapstoneLink[] {
  const resolved = writtenLinks(piece, directory, lookup).flatMap(
    (written) => resolveLink(written, directory, lookup, near) ?? [],
  );
  // A track linked twice, in the cell and by a property or with two aliases, counts as one link.
  return uniqueBy(resolved, ({ to, state, written }) =>
    to ? `${to.path}:${to.line}` : `${state}:${written?.target}#${written?.subpath}`,
  );
}

function writtenLinks(
  { from, links }: TiedPiece,
  directory: TrackDirectory,
  lookup: NoteLookup,
): readonly WrittenLink[] {
  const { path } = from;
  return links.filter(isNoteLink).flatMap((link): readonly WrittenLink[] => {
    const note = linkedNote(link, path, lookup);
    if (note === null || note === path || directory.has(note)) return [{ from, link, via: null }];
    const property = lookup.capstoneProperty(note).filter(isNoteLink);
    return property.map((written) => ({ from, link: written, via: note }));
  });
}

function resolveLink(
  { from, link, via }: WrittenLink,
  directory: TrackDirectory,
  lookup: NoteLookup,
  near: NearTracks,
): CapstoneLink | null {
  const capstone = (state: CapstoneLinkState, to: PlacedTrack | null, alternatives: readonly PlacedTrack[]) => ({
    from,
    to: to && trackPlaceOf(to),
    state,
    score: null,
    matches: [],
    written: link,
    via,
    alternatives: alternatives.map(trackPlaceOf),
  });
  const note = linkedNote(link, via ?? from.path, lookup);
  const reading = note === null ? null : directory.read(note, link.subpath);
  const tracks = reading?.tracks ?? [];
  const [track] = tracks;
  if (track) return tracks.length > 1 ? capstone('ambiguous', null, tracks) : capstone('linked', track, []);
  // Whether a note that is gone was a catalog is decided by what the heading names.
  const named = note === null && link.subpath !== null ? directory.named(link.subpath) : [];
  if (named.length > 0) return capstone('broken', null, named);
  // Other wikilinks are none of our business, but the property is only for specs.
  const isForSpec = via === null ? reading?.leads === false : note === null || link.subpath !== null;
  return isForSpec ? capstone('broken', null, near(link.subpath ?? link.target)) : null;
}

/** The note that a link leads to from the note it is in; null if there is none. */
export function linkedNote({ target }: Pick<Link, 'target'>, source: string, lookup: NoteLookup): string | null {
  return target === '' ? source : lookup.resolveNote(target, source);
}
