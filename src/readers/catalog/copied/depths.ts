import { countOne } from '../../../model/basics/count-one';
import type { Heading } from '../../prose/blocks';
import { labelsIn } from '../heading-tree';
import { labelTitle } from '../labels';
import type { Body, Part } from '../part';
import { isCriteriaTitle, isOpeningTitle, titleKey } from '../section-titles';
import type { TitleReader, TitleTraits } from '../title-reader';
import { numberedTrack, placeInSeries } from '../track-names';

const TITLE = 1;
const PATH = 2;
const TRACK = 3;
const SECTION = 4;

interface Place {
  readonly heading: Heading;
  readonly body: Body;
  readonly traits: TitleTraits;
  depth: number;
}

/**
 * Restores the depths of headings, which copied text has lost: 1 for the page's title, 2 for paths, 3 for tracks and
 * what applies to a whole path, 4 for the sections of a track.
 *
 * @param above the lines above the first heading
 */
export function restoreDepths(parts: readonly Part[], above: Part, traits: TitleReader): Part[] {
  const depths = new DepthRestorer(parts, titlesListed([above, ...parts]), traits).restore();
  return parts.map(({ heading: { text, line }, body }, at) => ({
    heading: { depth: depths[at] ?? TITLE, text, line },
    body,
  }));
}

/** What the page's own table of contents names: the items above the first track that are also titles of headings. */
function titlesListed(parts: readonly Part[]): ReadonlySet<string> {
  const first = parts.findIndex(({ heading }) => numberedTrack(heading.text) !== null);
  const listed = parts.slice(0, Math.max(0, first)).flatMap(({ body }) => body.blocks);
  return new Set(listed.flatMap((block) => (block.kind === 'item' ? titleKey(block.text) : [])));
}

/** A heading's index among the headings of the note. */
type Index = number;

class DepthRestorer {
  readonly #listed: ReadonlySet<string>;
  readonly #traitsOf: TitleReader;
  readonly #places: readonly Place[];
  readonly #tracks: readonly Index[];
  /** No heading is named like a track or a section, but labels are. */
  readonly #hasLabelsAlone: boolean;
  /** How often each title occurs. */
  readonly #counts = new Map<string, number>();
  /** How often titles begin with each label, up to the colon. */
  readonly #labels = new Map<string, number>();

  constructor(parts: readonly Part[], listed: ReadonlySet<string>, traits: TitleReader) {
    this.#listed = listed;
    this.#traitsOf = traits;
    this.#places = parts.map(({ heading, body }) => ({ heading, body, traits: traits(heading.text), depth: SECTION }));
    for (const { heading, traits } of this.#places) {
      countOne(this.#counts, traits.key);
      countOne(this.#labels, labelOf(heading.text));
    }
    this.#hasLabelsAlone = !this.#places.some(
      ({ heading, traits }) => traits.isNumbered || isCriteriaTitle(heading.text),
    );
    this.#tracks = this.#findTracks();
  }

  /** The depth of each heading. */
  restore(): readonly number[] {
    const paths = this.#tracks.map((track, nth) => this.#findPath((this.#tracks[nth - 1] ?? -1) + 1, track, nth));
    this.#setDepths(0, this.#tracks[0] ?? this.#places.length, PATH);
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
    return this.#places.map(({ depth }) => depth);
  }

  #setDepths(from: Index, end: Index, depth: number): void {
    for (let at = from; at < end; at++) {
      const place = this.#places[at];
      if (place) place.depth = depth;
    }
  }

  #title(at: Index): string {
    return this.#places[at]?.heading.text ?? '';
  }

  #traits(at: Index): TitleTraits {
    return this.#places[at]?.traits ?? this.#traitsOf('');
  }

  /**
   * Headings named like tracks; if there are none, those directly followed by sections of a spec; if no heading is a
   * section either, those followed by labels named like sections.
   */
  #findTracks(): Index[] {
    const all = [...this.#places.keys()];
    const named = all.filter((at) => this.#traits(at).isNumbered);
    if (named.length > 0) return named;
    if (this.#hasLabelsAlone) return all.filter((at) => this.#isLabelled(at));
    const found = all.filter((at) => !this.#isSection(at) && !this.#traits(at).isForAll && this.#isSection(at + 1));
    return found.length > 1 && this.#isOneSpec()
      ? all.filter((at) => !isOpeningTitle(this.#title(at))).slice(0, 1)
      : found;
  }

  /** Whether the page has no section twice, as it would with several specs: then other headings are sections, too. */
  #isOneSpec(): boolean {
    return !this.#places.some(({ traits }) => traits.isSection && (this.#counts.get(traits.key) ?? 0) > 1);
  }

  /** The first heading from `from` on that is not named like a section. */
  #firstOther(from: Index, end: Index): Index {
    for (let at = from; at < end; at++) if (!this.#traits(at).isSection) return at;
    return end;
  }

  #isLabelled(at: Index): boolean {
    const body = this.#places[at]?.body;
    if (!body?.mayHoldLabels || this.#traits(at).isForAll) return false;
    return labelsIn(body.blocks).some((label) => isCriteriaTitle(labelTitle(label)));
  }

  #isSection(at: Index): boolean {
    const { key, isSection, isShared } = this.#traits(at);
    if (this.#title(at) === '' || isShared) return false;
    return isSection || (this.#counts.get(key) ?? 0) > 1;
  }

  /** The heading, from `from` up to a track, that names the path which the track begins. */
  #findPath(from: Index, track: Index, nth: number): Index | null {
    for (let at = from; at < track; at++) if (this.#listed.has(this.#traits(at).key)) return at;
    if (nth > 0 && !this.#opensPath(from, track, nth)) return null;
    for (let at = track - 1; at >= from; at--) if (!isOpeningTitle(this.#title(at))) return at;
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
    if (track === from || this.#isSection(track - 1) || isOpeningTitle(this.#title(track - 1))) return false;
    return !numbered || this.#isBare(track - 1);
  }

  /** Whether a heading has nothing under it, and is no label with a value, such as `Time: a week` below each track. */
  #isBare(at: Index): boolean {
    const recurs = (this.#labels.get(labelOf(this.#title(at))) ?? 0) > 1;
    return !recurs && this.#places[at]?.body.blocks.length === 0;
  }

  #trackNumber(nth: number): number | null {
    const name = numberedTrack(this.#title(this.#tracks[nth] ?? -1));
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
      const end = path ?? this.#places.length;
      this.#setDepths(this.#endOfSections(track, end, closing.length > 0 ? closing : everywhere), end, TRACK);
      closing = [];
    });
  }

  /** The title of a track's last section, if the next track follows at once; null if there is none. */
  #closingKey(nth: number, paths: readonly (Index | null)[]): string | null {
    const track = this.#tracks[nth];
    const next = this.#tracks[nth + 1];
    if (track === undefined || next === undefined || typeof paths[nth + 1] === 'number') return null;
    return next - 1 > track ? this.#labelKey(next - 1) : null;
  }

  /** The key of a title up to its colon, since what is behind it may differ from track to track. */
  #labelKey(at: Index): string {
    return this.#traitsOf(labelOf(this.#title(at))).key;
  }

  /**
   * Where the sections of a path's last track end: after the same section as in other tracks (whose last titles are
   * given), or at a heading about all tracks.
   */
  #endOfSections(track: Index, end: Index, closing: readonly (string | null)[]): Index {
    if (closing.length > 0 && closing.every((key) => key === null)) return track + 1;
    if (closing.length === 0 && this.#hasLabelsAlone) return this.#firstOther(track + 1, end);
    const titles = new Set(closing);
    for (let at = end - 1; at > track; at--)
      if (titles.has(this.#labelKey(at))) return this.#endOfMore(track, at + 1, end);
    for (let at = track + 1; at < end; at++) if (this.#traits(at).isShared) return at;
    return end;
  }

  /** Where the sections of a track end that come after the usual last one: no track has a section twice. */
  #endOfMore(track: Index, from: Index, end: Index): Index {
    const had = new Set<string>();
    for (let at = track + 1; at < from; at++) had.add(this.#traits(at).key);
    let at = from;
    for (; at < end; at++) {
      const { key, isSection, isShared } = this.#traits(at);
      if (!isSection || isShared || had.has(key)) break;
    }
    return at;
  }
}

function labelOf(title: string): string {
  return title.slice(0, Math.max(0, title.indexOf(':')) || title.length);
}
