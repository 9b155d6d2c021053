import type { Catalog } from '../model/catalog';
import type { CapstoneLink, CapstoneOrigin } from '../model/capstone-link';
import { linksInCell } from '../model/note-link';
import type { Link, Objective, Project } from '../model/roadmap';
import type { Match, Matcher, MatcherOptions } from './matcher';
import { placedTracks, placeOf, type PlacedTrack } from '../model/placed-track';
import { createTrackDirectory, type TrackDirectory } from './track-directory';
import { createTrackMatcher } from './track-matcher';
import { resolveWrittenLinks, type NoteLookup } from './written-links';

/** Ties objectives and projects to the tracks of one set of catalogs. Make another when the catalogs change. */
export interface CapstoneLinker {
  readonly directory: TrackDirectory;
  /** Its index is built with the first question. */
  readonly matcher: Matcher<PlacedTrack>;
  /** Written links beat suggestions; whoever has none gets up to three of these, best first. */
  objectiveLinks(path: string, objective: Objective): readonly CapstoneLink[];
  projectLinks(path: string, project: Project): readonly CapstoneLink[];
}

/** An objective's or a project's own words and links. */
interface Piece {
  readonly from: CapstoneOrigin;
  readonly notes: readonly string[];
  readonly links: readonly Link[];
}

export function createCapstoneLinker(
  catalogs: readonly Catalog[],
  lookup: NoteLookup,
  options: MatcherOptions,
): CapstoneLinker {
  const directory = createTrackDirectory(catalogs);
  const matcher = createTrackMatcher(placedTracks(catalogs), options);
  const near = (subpath: string): readonly PlacedTrack[] =>
    matcher.match(lastHeading(subpath)).map(({ value }) => value);
  const linksOf = (piece: Piece): readonly CapstoneLink[] => {
    const written = resolveWrittenLinks(piece.from, piece.links, directory, lookup, near);
    if (written.length > 0) return written;
    return matcher.match(piece.from.title, piece.notes).map((match) => suggestion(piece.from, match));
  };
  return {
    directory,
    matcher,
    objectiveLinks: (path, objective) => linksOf(objectivePiece(path, objective)),
    projectLinks: (path, project) => linksOf(projectPiece(path, project)),
  };
}

function objectivePiece(path: string, { title, line, details, links }: Objective): Piece {
  return { from: { path, line, kind: 'objective', title }, notes: details, links };
}

/** The words of a subtask are of a step, not of the project. */
function projectPiece(path: string, project: Project): Piece {
  const { title, line, notes } = project;
  return { from: { path, line, kind: 'project', title }, notes, links: linksInCell(project) };
}

function suggestion(from: CapstoneOrigin, { value, score, matches }: Match<PlacedTrack>): CapstoneLink {
  return {
    ...{ from, to: placeOf(value), state: 'suggested', score, matches },
    ...{ written: null, via: null, alternatives: [] },
  };
}

function lastHeading(subpath: string): string {
  return subpath.slice(subpath.lastIndexOf('#') + 1);
}
