import { countOne } from '../../model/collections/count-one';
import { valueAt } from '../../model/collections/value-at';
import { holdsItem, type HeadingNode, partTitles } from './heading-tree';
import { isBackMatter, isGoalTitle, isGroupTitle, isOpeningTitle, isPeriodTitle, outcomeIn } from './heading-roles';
import { isCriteriaTitle } from './section-titles';
import { isEnumerated } from './title-key';
import type { TitleReader } from './title-reader';
import { numberedTrack } from './track-names';

/** `Module 2`: what is counted, and not a spec by that name. */
const COUNTED = /^\S+ \d/;

/** The headings of a note, and which of them are tracks. */
export interface TrackTree {
  readonly root: HeadingNode;
  readonly tracks: ReadonlySet<HeadingNode>;
}

/**
 * Finds which headings of a note are tracks. Their depth is not fixed: headings count that are named like tracks, or
 * divided into the sections of a spec; if there are neither, those that state a goal and are divided in the same way, or
 * else those with a list below one such as “Project ideas”.
 * Of two such headings, one within the other, the inner one is the track if the outer one is divided into tracks, and
 * the outer one if the inner is one of its sections.
 */
export function findTracks(root: HeadingNode, traits: TitleReader): TrackTree {
  return { root, tracks: new TrackFinder(root, traits).find() };
}

class TrackFinder {
  readonly #root: HeadingNode;
  readonly #traits: TitleReader;
  /** What headings are divided into: remembered, since blocks may have to be read to find out. */
  readonly #parts = new Map<HeadingNode, readonly string[]>();
  /** Under how many headings each title occurs: a repeated title is that of a section. */
  readonly #parents = new Map<string, number>();
  readonly #tracks = new Set<HeadingNode>();
  /** Whether some heading is named like a track. */
  #hasNames = false;
  /** How many headings of a depth share the words before a name without a number. */
  readonly #series = new Map<string, number>();
  /** Whether a goal makes a heading a track: if none is named like one, or has a section that only a spec has. */
  #goalsSuffice = false;

  constructor(root: HeadingNode, traits: TitleReader) {
    this.#root = root;
    this.#traits = traits;
    this.#countTitles(root);
  }

  find(): ReadonlySet<HeadingNode> {
    const named = this.#resolve(this.#root);
    this.#goalsSuffice = named.length === 0;
    for (const track of this.#goalsSuffice ? this.#resolve(this.#root) : named) this.#tracks.add(track);
    this.#addSiblings(this.#root);
    if (this.#tracks.size === 0) this.#addGrouped(this.#root);
    return this.#tracks;
  }

  #countTitles(node: HeadingNode): void {
    this.#hasNames ||= node.traits.isNumbered;
    const series = seriesOf(node);
    if (series !== null) countOne(this.#series, series);
    for (const key of new Set(this.#partsOf(node).map((title) => this.#traits(title).key)))
      countOne(this.#parents, key);
    for (const child of node.children) this.#countTitles(child);
  }

  #partsOf(node: HeadingNode): readonly string[] {
    return valueAt(this.#parts, node, () => partTitles(node));
  }

  /** The tracks at or below a heading. */
  #resolve(node: HeadingNode): readonly HeadingNode[] {
    const inner: HeadingNode[] = [];
    let divided = 0;
    for (const child of node.children) {
      const found = this.#resolve(child);
      if (found.length > 0) divided++;
      for (const track of found) inner.push(track);
    }
    if (node === this.#root) return inner;
    const sections = this.#countSections(node);
    if (!this.#isNamed(node) && sections === 0) return inner;
    if (inner.length === 0) return [node];
    return this.#isOuterTrack(node, inner, divided, sections) ? [node] : inner;
  }

  /** Whether a heading is named like a track; where none has a number, several that begin alike are. */
  #isNamed(node: HeadingNode): boolean {
    if (this.#hasNames) return node.traits.isNumbered;
    const series = seriesOf(node);
    return series !== null && (this.#series.get(series) ?? 0) > 1;
  }

  #isOuterTrack(node: HeadingNode, inner: readonly HeadingNode[], divided: number, sections: number): boolean {
    const outerName = numberedTrack(node.heading.text);
    const innerNames = inner.map((track) => numberedTrack(track.heading.text)).filter((name) => name !== null);
    if (outerName) return innerNames.every((name) => firstWord(name.label) === firstWord(outerName.label));
    if (innerNames.length > 0) return false;
    return divided < sections;
  }

  /** How many parts of a heading are sections of a spec; 0 if it is not a spec. */
  #countSections(node: HeadingNode): number {
    if (this.#partsOf(node).length === 0) return 0;
    if (node.traits.isSection || node.traits.isForAll) return 0;
    const parts = this.#partsOf(node).filter((part) => !this.#traits(part).isNumbered);
    const sections = parts.filter((part) => this.#isSection(part));
    // Next to named tracks, a chapter with a single such title, for instance a checklist, is not a track.
    if (this.#hasNames && sections.length === 1 && !sections.some((part) => this.#returns(part))) return 0;
    if (!sections.some(isCriteriaTitle) && !(this.#goalsSuffice && this.#hasGoal(node, sections))) return 0;
    return sections.length * 2 >= parts.length ? sections.length : 0;
  }

  /** Whether a heading states a goal, in a section that other headings have as well, or in a line of its own. */
  #hasGoal({ heading, blocks }: HeadingNode, sections: readonly string[]): boolean {
    if (isPeriodTitle(heading.text)) return false;
    if (sections.some((part) => isGoalTitle(part) && this.#returns(part))) return sections.length > 1;
    return blocks().some((block) => block.kind !== 'code' && outcomeIn(block.text) !== undefined);
  }

  /** Whether a part is named like a section, or like parts of other headings. */
  #isSection(part: string): boolean {
    return this.#traits(part).isSection || this.#returns(part);
  }

  #returns(title: string): boolean {
    return (this.#parents.get(this.#traits(title).key) ?? 0) > 1;
  }

  /**
   * A heading next to tracks without numbers that is divided in its own words is a track too, if it is between two of
   * them or some of its parts are named like those of a spec; so is each in a path next to the path of such tracks, if all
   * are divided and hold a list.
   *
   * @param besidePath whether a path of such tracks is next to the heading
   */
  #addSiblings({ heading, children }: HeadingNode, besidePath = false): void {
    const unnamed = (child: HeadingNode): boolean => this.#tracks.has(child) && !child.traits.isNumbered;
    const first = children.findIndex(unnamed);
    const last = children.findLastIndex(unnamed);
    const arePaths = children.some((child) => child.children.some(unnamed));
    const isPath =
      besidePath && !isOpeningTitle(heading.text) && !isBackMatter(heading.text) && this.#areSpecs(children);
    children.forEach((child, at) => {
      if (this.#tracks.has(child)) return;
      if (isPath || (first >= 0 && this.#isDivided(child, first < at && at < last))) this.#tracks.add(child);
      else this.#addSiblings(child, arePaths);
    });
  }

  /** Headings that are not divided are tracks below one such as “Project ideas”, if all hold a list. */
  #addGrouped({ heading, children }: HeadingNode): void {
    if (!isGroupTitle(heading.text)) return children.forEach((child) => this.#addGrouped(child));
    const specs = children.filter(({ heading: { text } }) => !isOpeningTitle(text) && !isBackMatter(text));
    if (specs.length > 1 && specs.every(isUndividedSpec)) for (const spec of specs) this.#tracks.add(spec);
  }

  /** Whether headings are specs in their own words, and no modules, weeks or chapters of prose. */
  #areSpecs(nodes: readonly HeadingNode[]): boolean {
    return nodes.every((node) => this.#isDivided(node, true) && !COUNTED.test(node.heading.text) && holdsItem(node));
  }

  #isDivided(node: HeadingNode, between: boolean): boolean {
    if (node.traits.isShared || this.#holdsTrack(node)) return false;
    const parts = this.#partsOf(node);
    if (node.traits.isSection && !this.#isListed(node, parts)) return false;
    return parts.length > 1 && (between || parts.some((part) => this.#isSection(part)));
  }

  /** Whether a heading named like a section is one of a numbered list of specs: `7. System design`. */
  #isListed({ heading }: HeadingNode, parts: readonly string[]): boolean {
    return isEnumerated(heading.text) && !isCriteriaTitle(heading.text) && parts.some((part) => this.#returns(part));
  }

  #holdsTrack(node: HeadingNode): boolean {
    return node.children.some((child) => this.#tracks.has(child) || this.#holdsTrack(child));
  }
}

function isUndividedSpec(node: HeadingNode): boolean {
  return node.children.length === 0 && holdsItem(node) && !COUNTED.test(node.heading.text);
}

function seriesOf({ heading, traits }: HeadingNode): string | null {
  return traits.series === null ? null : `${heading.depth} ${traits.series}`;
}

function firstWord(label: string): string {
  return label.split(' ')[0]?.toLowerCase() ?? '';
}
