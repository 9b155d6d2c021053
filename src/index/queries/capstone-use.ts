import { type CapstoneLink, type CapstoneOrigin, isSameTrack } from '../../model/capstone-link';
import { type PlacedTrack, placedTracks, trackPlaceOf } from '../../model/placed-track';
import type { Roadmap } from '../../model/roadmap';
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
  readonly objectivesWithoutTrack: readonly CapstoneOrigin[];
}

/** Which objectives and projects link to each track; conflict copies add nothing. */
export function capstoneUse(snapshot: IndexSnapshot): CapstoneUse {
  const { catalogs, ties } = snapshot;
  const counted = countedRoadmaps(snapshot);
  const paths = new Set(counted.map(({ path }) => path));
  const links = ties.capstoneLinks().filter(({ from, to }) => to && paths.has(from.path));
  const tracks = placedTracks(catalogs).map((placed) => trackUse(placed, links, snapshot));
  const linked = links.filter(countsForObjective).map(({ from }) => from);
  return { tracks, objectivesWithoutTrack: counted.flatMap((roadmap) => objectivesWithout(linked, roadmap)) };
}

/** The objectives of a roadmap that are not on the line of any of these, and whose projects are not. */
function objectivesWithout(origins: readonly CapstoneOrigin[], { path, objectives }: Roadmap): CapstoneOrigin[] {
  const lines = new Set(origins.filter((from) => from.path === path).map(({ line }) => line));
  return objectives
    .filter((objective) => ![objective, ...objective.projects].some(({ line }) => lines.has(line)))
    .map(({ line, title }) => ({ path, line, kind: 'objective', title }));
}

/** A suggestion for a project does not count for its objective; a written link was chosen for both. */
function countsForObjective({ from, state }: CapstoneLink): boolean {
  return from.kind === 'objective' || state === 'linked';
}

function trackUse(placed: PlacedTrack, all: readonly CapstoneLink[], { ties }: IndexSnapshot): TrackUse {
  const place = trackPlaceOf(placed);
  const links = all.filter(({ to }) => isSameTrack(to, place));
  const linked = links.filter(({ state }) => state === 'linked');
  const notes = new Set(linked.flatMap(({ from }) => ties.of(from).projectNotes));
  return { placed, links, criteria: criteriaFor([...notes], placed) };
}
