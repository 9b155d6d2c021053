import type { Part } from '../part';
import { isOpeningTitle } from '../heading-roles';
import { titleKey } from '../title-key';
import type { TitleReader } from '../title-reader';
import { numberedTrack, placeInSeries } from '../track-names';
import { PageTitles, type Index } from './page-titles';

const TITLE = 1;
const PATH = 2;
const TRACK = 3;
const SECTION = 4;

/**
 * Restores the depths of headings, which copied text has lost: 1 for the page's title, 2 for paths, 3 for tracks and
 * what applies to a whole path, 4 for the sections of a track.
 *
 * @param above the lines above the first heading
 */
export function restoreDepths(parts: readonly Part[], above: Part, traits: TitleReader): Part[] {
  const depths = new DepthRestorer(new PageTitles(parts, traits), titlesListed([above, ...parts])).restore();
  return parts.map(({ heading: { text, line }, blocks, mayHoldLabels }, at) => ({
    heading: { depth: depths[at] ?? TITLE, text, line },
    blocks,
    mayHoldLabels,
  }));
}

/** What the page's own table of contents names: the items above the first track that are also titles of headings. */
function titlesListed(parts: readonly Part[]): ReadonlySet<string> {
  const first = parts.findIndex(({ heading }) => numberedTrack(heading.text) !== null);
  const listed = parts.slice(0, Math.max(0, first)).flatMap(({ blocks }) => blocks());
  return new Set(listed.flatMap((block) => (block.kind === 'item' ? titleKey(block.text) : [])));
}

class DepthRestorer {
  readonly #titles: PageTitles;
  readonly #listed: ReadonlySet<string>;
  readonly #tracks: readonly Index[];
  readonly #depths: number[];

  constructor(titles: PageTitles, listed: ReadonlySet<string>) {
    this.#titles = titles;
    this.#listed = listed;
    this.#tracks = titles.findTracks();
    this.#depths = Array.from({ length: titles.count }, () => SECTION);
  }

  /** The depth of each heading. */
  restore(): readonly number[] {
    const paths = this.#tracks.map((track, nth) => this.#findPath((this.#tracks[nth - 1] ?? -1) + 1, track, nth));
    this.#setDepths(0, this.#tracks[0] ?? this.#titles.count, PATH);
    if (this.#tracks[0] !== 0 && paths[0] !== 0) this.#setDepths(0, 1, TITLE);
    this.#tracks.forEach((track, nth) => {
      const path = paths[nth];
      if (typeof path === 'number') {
        this.#setDepths(path, path + 1, PATH);
        this.#setDepths(path + 1, track, TRACK);
      }
      this.#setDepths(track, track + 1, TRACK);
    });
    this.#placeShared(paths);
    return this.#depths;
  }

  #setDepths(from: Index, end: Index, depth: number): void {
    this.#depths.fill(depth, from, Math.max(from, end));
  }

  /** The first heading from `from` on that is not named like a section. */
  #firstOther(from: Index, end: Index): Index {
    for (let at = from; at < end; at++) if (!this.#titles.traits(at).isSection) return at;
    return end;
  }

  /** The heading, from `from` up to a track, that names the path which the track begins. */
  #findPath(from: Index, track: Index, nth: number): Index | null {
    for (let at = from; at < track; at++) if (this.#listed.has(this.#titles.traits(at).key)) return at;
    if (nth > 0 && !this.#opensPath(from, track, nth)) return null;
    for (let at = track - 1; at >= from; at--) if (!isOpeningTitle(this.#titles.title(at))) return at;
    return nth === 0 && track > from ? from : null;
  }

  /**
   * Whether a new path starts before this track: the numbering of tracks starts over or, without numbers or without
   * anything under it, the heading before it is neither a section nor an introduction.
   */
  #opensPath(from: Index, track: Index, nth: number): boolean {
    const before = this.#trackNumber(nth - 1);
    const here = this.#trackNumber(nth);
    const numbered = before !== null && here !== null;
    if (numbered && here <= before) return true;
    if (track === from || this.#titles.isSection(track - 1) || isOpeningTitle(this.#titles.title(track - 1)))
      return false;
    return !numbered || this.#titles.isBare(track - 1);
  }

  #trackNumber(nth: number): number | null {
    const name = numberedTrack(this.#titles.title(this.#tracks[nth] ?? -1));
    return name && placeInSeries(name.label);
  }

  /** What follows the sections of a path's last track applies to the path. */
  #placeShared(paths: readonly (Index | null)[]): void {
    const everywhere = this.#tracks.flatMap((_, nth) => this.#closingKey(nth, paths) ?? []);
    let closing: (string | null)[] = [];
    this.#tracks.forEach((track, nth) => {
      const path = paths[nth + 1] ?? null;
      if (this.#tracks[nth + 1] !== undefined && path === null) {
        closing.push(this.#closingKey(nth, paths));
        return;
      }
      const end = path ?? this.#titles.count;
      this.#setDepths(this.#endOfSections(track, end, closing.length > 0 ? closing : everywhere), end, TRACK);
      closing = [];
    });
  }

  /** The title of a track's last section, if the next track follows at once; null if there is none. */
  #closingKey(nth: number, paths: readonly (Index | null)[]): string | null {
    const track = this.#tracks[nth];
    const next = this.#tracks[nth + 1];
    if (track === undefined || next === undefined || typeof paths[nth + 1] === 'number') return null;
    return next - 1 > track ? this.#titles.labelKey(next - 1) : null;
  }

  /**
   * Where the sections of a path's last track end: after the same section as in other tracks (whose last titles are
   * given), or at a heading about all tracks.
   */
  #endOfSections(track: Index, end: Index, closing: readonly (string | null)[]): Index {
    if (closing.length > 0 && closing.every((key) => key === null)) return track + 1;
    if (closing.length === 0 && this.#titles.hasLabelsAlone) return this.#firstOther(track + 1, end);
    const titles = new Set(closing);
    for (let at = end - 1; at > track; at--)
      if (titles.has(this.#titles.labelKey(at))) return this.#endOfMore(track, at + 1, end);
    for (let at = track + 1; at < end; at++) if (this.#titles.traits(at).isShared) return at;
    return end;
  }

  /** Where the sections of a track end that come after the usual last one: no track has a section twice. */
  #endOfMore(track: Index, from: Index, end: Index): Index {
    const had = new Set<string>();
    for (let at = track + 1; at < from; at++) had.add(this.#titles.traits(at).key);
    let at = from;
    for (; at < end; at++) {
      const { key, isSection, isShared } = this.#titles.traits(at);
      if (!isSection || isShared || had.has(key)) break;
    }
    return at;
  }
}
