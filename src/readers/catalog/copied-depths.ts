import type { Block, HeadingBlock } from './blocks';
import { isCriteriaTitle, isOpeningTitle, numberedTrack, titleKey, type TitleReader } from './heading-names';

const TITLE = 1;
const PATH = 2;
const TRACK = 3;
const SECTION = 4;

interface Place {
  readonly heading: HeadingBlock;
  readonly key: string;
  depth: number;
}

/**
 * Restores the depths of headings, which copied text has lost: 1 for the page's title, 2 for paths, 3 for tracks and
 * for what is said of a whole path, 4 for the sections of a track.
 */
export function restoreDepths(blocks: readonly Block[], traits: TitleReader): Block[] {
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading');
  const depths = new DepthRestorer(headings, titlesListed(blocks), traits).restore();
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, depth: depths.get(block) ?? TITLE } : block));
}

/** What the page's own list of contents names: the items above the first track that are titles of headings too. */
function titlesListed(blocks: readonly Block[]): ReadonlySet<string> {
  const first = blocks.findIndex((block) => block.kind === 'heading' && numberedTrack(block.text) !== null);
  const listed = blocks.slice(0, Math.max(0, first)).filter((block) => block.kind === 'item');
  return new Set(listed.map((item) => titleKey(item.text)));
}

/** A heading's index among the headings of the note. */
type Index = number;

class DepthRestorer {
  private readonly places: readonly Place[];
  private readonly tracks: readonly Index[];
  /** In how many places each title stands. */
  private readonly counts = new Map<string, number>();

  constructor(
    headings: readonly HeadingBlock[],
    private readonly listed: ReadonlySet<string>,
    private readonly traits: TitleReader,
  ) {
    this.places = headings.map((heading) => ({ heading, key: this.traits(heading.text).key, depth: SECTION }));
    for (const { key } of this.places) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.tracks = this.findTracks();
  }

  restore(): ReadonlyMap<HeadingBlock, number> {
    const paths = this.tracks.map((track, nth) => this.findPath((this.tracks[nth - 1] ?? -1) + 1, track, nth));
    this.setDepths(0, this.tracks[0] ?? this.places.length, PATH);
    if (this.tracks[0] !== 0 && paths[0] !== 0) this.setDepths(0, 1, TITLE);
    this.tracks.forEach((track, nth) => {
      const path = paths[nth];
      if (typeof path === 'number') this.setDepths(path, path + 1, PATH);
      if (typeof path === 'number') this.setDepths(path + 1, track, TRACK);
      this.setDepths(track, track + 1, TRACK);
    });
    this.placeShared(paths);
    return new Map(this.places.map(({ heading, depth }) => [heading, depth]));
  }

  private setDepths(from: Index, end: Index, depth: number): void {
    for (let at = from; at < end; at++) {
      const place = this.places[at];
      if (place) place.depth = depth;
    }
  }

  private title(at: Index): string {
    return this.places[at]?.heading.text ?? '';
  }

  private key(at: Index): string {
    return this.places[at]?.key ?? '';
  }

  /** Headings named as tracks are; where there are none, those that the sections of a spec follow at once. */
  private findTracks(): Index[] {
    const all = [...this.places.keys()];
    const named = all.filter((at) => this.traits(this.title(at)).isNumbered);
    if (named.length > 0) return named;
    if (!this.places.some(({ heading }) => isCriteriaTitle(heading.text))) return [];
    return all.filter((at) => !this.isSection(at) && this.isSection(at + 1));
  }

  private isSection(at: Index): boolean {
    const title = this.title(at);
    const { isSection, isShared } = this.traits(title);
    if (title === '' || isShared) return false;
    return isSection || (this.counts.get(this.key(at)) ?? 0) > 1;
  }

  /** The heading from `from` up to a track that names the path which the track opens. */
  private findPath(from: Index, track: Index, nth: number): Index | null {
    for (let at = from; at < track; at++) if (this.listed.has(this.key(at))) return at;
    if (nth > 0 && !this.opensPath(from, track, nth)) return null;
    for (let at = track - 1; at >= from; at--) if (!isOpeningTitle(this.title(at))) return at;
    return nth === 0 && track > from ? from : null;
  }

  /** Whether a new path starts before this track: tracks are counted from the start again, or a name stands alone. */
  private opensPath(from: Index, track: Index, nth: number): boolean {
    const before = this.trackNumber(nth - 1);
    const here = this.trackNumber(nth);
    if (before !== null && here !== null) return here <= before;
    return track > from && !this.isSection(track - 1) && !isOpeningTitle(this.title(track - 1));
  }

  private trackNumber(nth: number): number | null {
    const last = numberedTrack(this.title(this.tracks[nth] ?? -1))
      ?.label.split(' ')
      .at(-1);
    if (!last) return null;
    return /^\d/.test(last) ? parseFloat(last) : last.charCodeAt(0);
  }

  /** What follows the sections of a path's last track is said of the path. */
  private placeShared(paths: readonly (Index | null)[]): void {
    let closing: (string | null)[] = [];
    this.tracks.forEach((track, nth) => {
      const next = this.tracks[nth + 1];
      const path = paths[nth + 1] ?? null;
      if (next !== undefined && path === null) {
        closing.push(next - 1 > track ? this.key(next - 1) : null);
        return;
      }
      const end = path ?? this.places.length;
      this.setDepths(this.endOfSections(track, end, closing), end, TRACK);
      closing = [];
    });
  }

  /**
   * Where the sections of a path's last track end: where those of its other tracks do, whose last titles are given, or
   * at a heading that speaks of all tracks.
   */
  private endOfSections(track: Index, end: Index, closing: readonly (string | null)[]): Index {
    if (closing.length > 0 && closing.every((key) => key === null)) return track + 1;
    const titles = new Set(closing);
    for (let at = end - 1; at > track; at--) if (titles.has(this.key(at))) return at + 1;
    for (let at = track + 1; at < end; at++) if (this.traits(this.title(at)).isShared) return at;
    return end;
  }
}
