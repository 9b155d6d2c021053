import { valueAt } from '../model/collections/value-at';
import type { Catalog, Track } from '../model/catalog';
import { placedTracks, type PlacedTrack } from '../model/placed-track';
import { headingKey, looseHeadingKey, stripHeadingForLink, subpathSegments } from './heading';

/** What a subpath of a catalog note leads to. */
interface SubpathReading {
  /** Several if it fits several. */
  readonly tracks: readonly PlacedTrack[];
  /**
   * Whether it leads anywhere. Without tracks, it leads to something else in the note: another heading, a block or the
   * note as a whole.
   */
  readonly leads: boolean;
}

/** The tracks of a set of catalogs by the headings that name them. */
export interface TrackDirectory {
  /** Whether the note at this path is a catalog. */
  has(note: string): boolean;
  /** Null if the note is not a catalog. */
  read(note: string, subpath: string | null): SubpathReading | null;
  /** Tracks of any catalog that a subpath names: what a link to a missing note may have meant. */
  named(subpath: string): readonly PlacedTrack[];
  /**
   * A subpath (without its `#`) that leads to this track alone, shortest first; null if no heading distinguishes it
   * from another. `heading` is the track's heading as the note has it, if the app knows one: links follow only that.
   */
  subpathOf(track: PlacedTrack, heading?: string): string | null;
}

/** The headings from a note's title down to one of them, each with the keys that match it. */
type Chain = readonly (readonly string[])[];
interface Entry {
  readonly track: PlacedTrack;
  readonly chain: Chain;
}

/** A way to compare: by which names of a track, and when two names are the same. */
interface Stage {
  readonly namesOf: (track: Track) => readonly string[];
  readonly key: (heading: string) => string;
}

/** Strictest first: a looser one is tried only if no stricter one finds a track. */
const STAGES: readonly Stage[] = [
  { namesOf: wholeNames, key: headingKey },
  { namesOf: wholeNames, key: looseHeadingKey },
  { namesOf: ({ title }) => [title], key: looseHeadingKey },
  { namesOf: ({ label }) => (label === null ? [] : [label]), key: looseHeadingKey },
];

interface CatalogHeadings {
  /** The headings that lead to tracks, by the stage. */
  readonly stages: ReadonlyMap<Stage, readonly Entry[]>;
  /** All other headings. */
  readonly others: readonly Chain[];
  readonly tracks: readonly PlacedTrack[];
}

/** The directory of all tracks of these catalogs. */
export function createTrackDirectory(catalogs: readonly Catalog[]): TrackDirectory {
  const byPath = new Map(catalogs.map((catalog) => [catalog.path, catalog]));
  const headings = new Map<string, CatalogHeadings>();
  const headingsOf = (note: string): CatalogHeadings | null => {
    const catalog = byPath.get(note);
    return catalog ? valueAt(headings, note, () => catalogHeadings(catalog)) : null;
  };
  const readings = new Map<string, SubpathReading>();
  const read = (note: string, subpath: string | null): SubpathReading | null => {
    const catalog = headingsOf(note);
    if (!catalog) return null;
    return valueAt(readings, `${note}#${subpath ?? ''}`, () => readSubpath(catalog, subpath));
  };
  return {
    has: (note) => byPath.has(note),
    read,
    named: (subpath) => catalogs.flatMap(({ path }) => read(path, subpath)?.tracks ?? []),
    subpathOf: (track, heading = track.track.heading) =>
      subpathsFor(track, heading).find((subpath) => leadsTo(read(track.note, subpath), track)) ?? null,
  };
}

function readSubpath(catalog: CatalogHeadings, subpath: string | null): SubpathReading {
  if (subpath === null || subpath.trim() === '') {
    return { tracks: catalog.tracks.length === 1 ? catalog.tracks : [], leads: true };
  }
  const segments = subpathSegments(subpath);
  if (segments.length === 0) return { tracks: [], leads: true };
  for (const stage of STAGES) {
    const tracks = tracksNamed(catalog.stages.get(stage) ?? [], segments.map(stage.key));
    if (tracks.length > 0) return { tracks, leads: true };
  }
  return { tracks: [], leads: catalog.others.some((chain) => names(chain, segments.map(looseHeadingKey))) };
}

function tracksNamed(entries: readonly Entry[], segments: readonly string[]): readonly PlacedTrack[] {
  const found = entries.filter(({ chain }) => names(chain, segments)).map(({ track }) => track);
  return [...new Set(found)];
}

/**
 * Whether segments name the last heading of a chain: as in the app, headings in between may be left out but not
 * reordered.
 */
function names(chain: Chain, segments: readonly string[]): boolean {
  const last = segments.length - 1;
  if (!answers(chain[chain.length - 1], segments[last])) return false;
  let matched = 0;
  for (const keys of chain.slice(0, -1)) if (matched < last && answers(keys, segments[matched])) matched += 1;
  return matched === last;
}

function answers(keys: readonly string[] | undefined, segment: string | undefined): boolean {
  return segment !== undefined && segment !== '' && (keys?.includes(segment) ?? false);
}

function catalogHeadings(catalog: Catalog): CatalogHeadings {
  const tracks = placedTracks([catalog]);
  const stages = new Map(STAGES.map((stage) => [stage, tracks.flatMap((track) => trackEntries(track, stage))]));
  return { stages, others: catalog.headings.map(chainOf), tracks };
}

function chainOf(titles: readonly string[]): Chain {
  return titles.map((title) => [looseHeadingKey(title)]);
}

function trackEntries(track: PlacedTrack, { namesOf, key }: Stage): readonly Entry[] {
  const above = [[key(track.catalogTitle)], [key(track.path.title)]];
  const chain = [...above, namesOf(track.track).map(key)];
  const sections = track.track.sections.map(({ title }) => ({ track, chain: [...chain, [key(title)]] }));
  return [{ track, chain }, ...sections];
}

function wholeNames({ label, title, heading, headingSource }: Track): readonly string[] {
  return [heading, headingSource ?? heading, label === null ? title : `${label} ${title}`];
}

/** Subpaths that may lead to a track by its heading, shortest first. */
function subpathsFor({ path, catalogTitle }: PlacedTrack, written: string): readonly string[] {
  const heading = stripHeadingForLink(written);
  return [heading, ...[path.title, catalogTitle].map((outer) => `${stripHeadingForLink(outer)}#${heading}`)];
}

function leadsTo(reading: SubpathReading | null, { track }: PlacedTrack): boolean {
  return reading?.tracks.length === 1 && reading.tracks[0]?.track === track;
}
