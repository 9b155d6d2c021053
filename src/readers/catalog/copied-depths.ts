import type { Block, HeadingBlock } from './blocks';
import {
  isCriteriaTitle,
  isOpeningTitle,
  isSectionTitle,
  isSharedTitle,
  numberedTrack,
  titleKey,
} from './heading-names';

const TITLE = 1;
const PATH = 2;
const TRACK = 3;
const SECTION = 4;

/** A heading of the note, and what a look at its place tells of it. */
interface Place {
  readonly heading: HeadingBlock;
  readonly key: string;
  depth: number;
}

/**
 * Restores the depths of headings, which copied text has lost: 1 for the page's title, 2 for paths, 3 for tracks and
 * for what is said of a whole path, 4 for the sections of a track.
 */
export function restoreDepths(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading');
  const depths = new DepthRestorer(headings, titlesListed(blocks)).restore();
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: depths.get(block) ?? TITLE } : block));
}

/** What the page's own list of contents names: the items above the first track that are titles of headings too. */
function titlesListed(blocks: readonly Block[]): ReadonlySet<string> {
  const first = blocks.findIndex((block) => block.kind === 'heading' && numberedTrack(block.text) !== null);
  const listed = blocks.slice(0, Math.max(0, first)).filter((block) => block.kind === 'item');
  return new Set(listed.map((item) => titleKey(item.text)));
}

class DepthRestorer {
  private readonly places: readonly Place[];
  private readonly tracks: readonly number[];
  /** In how many places each title stands. */
  private readonly counts = new Map<string, number>();

  constructor(
    headings: readonly HeadingBlock[],
    private readonly listed: ReadonlySet<string>,
  ) {
    this.places = headings.map((heading) => ({ heading, key: titleKey(heading.text), depth: SECTION }));
    for (const { key } of this.places) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.tracks = this.findTracks();
  }

  restore(): ReadonlyMap<HeadingBlock, number> {
    for (const at of this.tracks) this.setDepth(at, TRACK);
    const paths = this.findPaths();
    const first = this.tracks[0] ?? this.places.length;
    for (let at = 0; at < first; at++) this.setDepth(at, PATH);
    if (paths[0] !== 0) this.setDepth(0, this.tracks[0] === 0 ? TRACK : TITLE);
    for (const at of paths) this.placePath(at);
    this.placeShared(paths);
    return new Map(this.places.map(({ heading, depth }) => [heading, depth]));
  }

  private setDepth(at: number, depth: number): void {
    const place = this.places[at];
    if (place) place.depth = depth;
  }

  /** Headings named as tracks are; where there are none, those that the sections of a spec follow at once. */
  private findTracks(): number[] {
    const all = [...this.places.keys()];
    const named = all.filter((at) => numberedTrack(this.places[at]?.heading.text ?? '') !== null);
    if (named.length > 0) return named;
    if (!this.places.some(({ heading }) => isCriteriaTitle(heading.text))) return [];
    return all.filter((at) => !this.isSection(at) && this.isSection(at + 1));
  }

  private isSection(at: number): boolean {
    const place = this.places[at];
    if (!place || isSharedTitle(place.heading.text)) return false;
    return isSectionTitle(place.heading.text) || (this.counts.get(place.key) ?? 0) > 1;
  }

  /** The headings of paths, one at most before each track. */
  private findPaths(): number[] {
    return this.tracks.flatMap((track, nth) => {
      const from = (this.tracks[nth - 1] ?? -1) + 1;
      const path = this.findPath(from, track, nth);
      return path === null ? [] : [path];
    });
  }

  /** The heading between `from` and `track` that names the path the track opens. */
  private findPath(from: number, track: number, nth: number): number | null {
    if (nth > 0 && !this.opensPath(from, track, nth)) return null;
    const between = [...this.places.keys()].slice(from, track);
    const listed = between.find((at) => this.listed.has(this.places[at]?.key ?? ''));
    const naming = between.findLast((at) => !isOpeningTitle(this.places[at]?.heading.text ?? ''));
    return listed ?? naming ?? (nth === 0 ? (between[0] ?? null) : null);
  }

  /** Whether a new path starts before this track: the page lists it, or the tracks are counted from the start again. */
  private opensPath(from: number, track: number, nth: number): boolean {
    for (let at = from; at < track; at++) if (this.listed.has(this.places[at]?.key ?? '')) return true;
    const before = this.trackNumber(nth - 1);
    const here = this.trackNumber(nth);
    if (before !== null && here !== null) return here <= before && track > from;
    return this.standsAlone(track - 1, from);
  }

  private trackNumber(nth: number): number | null {
    const label = numberedTrack(this.places[this.tracks[nth] ?? -1]?.heading.text ?? '')?.label;
    const last = label?.split(' ').at(-1);
    if (!last) return null;
    return /^\d/.test(last) ? parseFloat(last) : last.charCodeAt(0);
  }

  /** Whether a heading right before a track is no section, where tracks without numbers leave nothing else to go by. */
  private standsAlone(at: number, from: number): boolean {
    const title = this.places[at]?.heading.text ?? '';
    return at >= from && !this.isSection(at) && !isOpeningTitle(title);
  }

  /** Headings between a path's own and its first track belong to the path. */
  private placePath(path: number): void {
    this.setDepth(path, PATH);
    const track = this.tracks.find((at) => at > path) ?? this.places.length;
    for (let at = path + 1; at < track; at++) this.setDepth(at, TRACK);
  }

  /** What follows the sections of a path's last track is said of the path. */
  private placeShared(paths: readonly number[]): void {
    this.tracks.forEach((track, nth) => {
      const next = this.tracks[nth + 1] ?? this.places.length;
      const path = paths.find((at) => at > track && at < next);
      if (path === undefined && next < this.places.length) return;
      const end = path ?? next;
      const start = this.endOfSections(track, end, this.tracksOfPath(nth, paths));
      for (let at = start; at < end; at++) this.setDepth(at, TRACK);
    });
  }

  private tracksOfPath(nth: number, paths: readonly number[]): readonly number[] {
    const last = this.tracks[nth] ?? 0;
    const path = paths.findLast((at) => at < last) ?? -1;
    return this.tracks.filter((at) => at > path && at < last);
  }

  /** Where the sections of a path's last track end: where those of its other tracks do, or at a word about all tracks. */
  private endOfSections(track: number, end: number, siblings: readonly number[]): number {
    const closing = siblings.map((at) => this.lastSectionKey(at));
    if (siblings.length > 0 && closing.every((key) => key === null)) return track + 1;
    for (let at = end - 1; at > track; at--) {
      if (closing.includes(this.places[at]?.key ?? '')) return at + 1;
    }
    const shared = this.places.findIndex(({ heading }, at) => at > track && at < end && isSharedTitle(heading.text));
    return shared < 0 ? end : shared;
  }

  /** The title of the last section of a track that another track follows. */
  private lastSectionKey(track: number): string | null {
    const next = this.tracks.find((at) => at > track) ?? this.places.length;
    return next - 1 > track ? (this.places[next - 1]?.key ?? null) : null;
  }
}
