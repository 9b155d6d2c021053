import { type CapstoneLink, type CapstoneOrigin, isSameTrack } from '../../model/capstone-link';
import { type PlacedTrack, placedTracks, placeOf } from '../../model/placed-track';
import { type Criteria, criteriaFor } from './criteria';
import { countedRoadmaps } from './notes';
import type { IndexSnapshot } from '../snapshot';

/** What links to a track, and how much of it is met. */
export interface TrackUse {
  readonly placed: PlacedTrack;
  /** The links that lead to it, written and suggested, in the order of notes and lines. */
  readonly links: readonly CapstoneLink[];
  readonly criteria: Criteria;
}

export interface CapstoneUse {
  /** Every track of the catalogs, in their order. */
  readonly tracks: readonly TrackUse[];
  /** Objectives without a link to a track, and without a project planned for one. */
  readonly without: readonly CapstoneOrigin[];
}

/** Which objectives and projects link to each track; conflict copies add nothing. */
export function capstoneUse(snapshot: IndexSnapshot): CapstoneUse {
  const { catalogs, ties } = snapshot;
  const counted = countedRoadmaps(snapshot);
  const paths = new Set(counted.map(({ path }) => path));
  const links = ties.capstoneLinks().filter(({ from, to }) => to && paths.has(from.path));
  const tracks = placedTracks(catalogs).map((placed) => trackUse(placed, links, snapshot));
  const tied = new Set(links.filter(countsForObjective).map(({ from }) => `${from.line} ${from.path}`));
  const without = counted.flatMap(({ path, objectives }) =>
    objectives
      .filter(
        ({ line, projects }) =>
          ![line, ...projects.map((project) => project.line)].some((at) => tied.has(`${at} ${path}`)),
      )
      .map(({ line, title }) => ({ path, line, kind: 'objective' as const, title })),
  );
  return { tracks, without };
}

/** A suggestion for a project does not count for its objective; a written link was chosen for both. */
function countsForObjective({ from, state }: CapstoneLink): boolean {
  return from.kind === 'objective' || state === 'linked';
}

function trackUse(placed: PlacedTrack, all: readonly CapstoneLink[], { ties }: IndexSnapshot): TrackUse {
  const place = placeOf(placed);
  const links = all.filter(({ to }) => isSameTrack(to, place));
  const linked = links.filter(({ state }) => state === 'linked');
  const notes = new Set(linked.flatMap(({ from }) => ties.of(from).projectNotes));
  return { placed, links, criteria: criteriaFor([...notes], placed) };
}
