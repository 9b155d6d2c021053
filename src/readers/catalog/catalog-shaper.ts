/** Makes paths, tracks and sections of a note's headings and their content. */

import { lazily } from '../../model/kept/lazily';
import { byLine } from '../../model/by-line';
import type { CapstonePath, CatalogReading, Section } from '../../model/catalog';
import { emptyNote, type Problem } from '../../model/problem';
import type { TrackTree } from './find-tracks';
import { HeadedTrack } from './headed-track';
import { holdsItem, type HeadingNode } from './heading-tree';
import { isBackMatter, isForAllPathsTitle, isGroupTitle, isOpeningTitle, isRulesTitle } from './heading-roles';
import { divideBody, readHeadedSections } from './sections';
import type { TitleReader } from './title-reader';

/** The problem of a note that is meant to be a catalog and holds none. */
function noTracks(): Problem {
  const message =
    'This catalog has no specs. Give each a heading such as “Track 1 - Name”, or one above headings such as “Requirements” and “Acceptance criteria”.';
  return emptyNote('no-tracks', 'catalog', 'capstones', message);
}

interface PathNode {
  readonly node: HeadingNode;
  readonly groups: readonly HeadingNode[];
  /** What the headings without tracks beside it, and beside each heading above it, require of the tracks of all paths. */
  readonly around: readonly (() => readonly Section[])[];
}

/** Shapes a catalog out of the headings of a note, path by path. */
export class CatalogShaper {
  readonly #root: HeadingNode;
  readonly #tracks: ReadonlySet<HeadingNode>;
  readonly #traits: TitleReader;
  readonly #trackKeys: ReadonlySet<string>;
  /** Headings that are tracks or hold some. */
  readonly #holders = new Set<HeadingNode>();
  /** Headings that are no tracks, each with those above it. */
  readonly #headings: (readonly string[])[] = [];

  constructor({ root, tracks }: TrackTree, traits: TitleReader) {
    this.#root = root;
    this.#tracks = tracks;
    this.#traits = traits;
    this.#trackKeys = new Set([...tracks].map((track) => track.traits.key));
    this.#visit(root, []);
  }

  *shape(): Generator<void, CatalogReading> {
    const paths: CapstonePath[] = [];
    for (const path of this.#pathNodes(this.#root, [])) {
      paths.push(this.#readPath(path));
      yield;
    }
    const problems = paths.length > 0 ? [] : [noTracks()];
    return { title: this.#title(), paths: paths.sort(byLine), headings: this.#headings, problems };
  }

  /** @param titles of the heading and those above it; none for the root */
  #visit(node: HeadingNode, titles: readonly string[]): boolean {
    let holds = this.#tracks.has(node);
    if (!holds && node !== this.#root) this.#headings.push(titles);
    for (const child of node.children) if (this.#visit(child, [...titles, child.heading.text])) holds = true;
    if (holds) this.#holders.add(node);
    return holds;
  }

  /**
   * The heading that the note starts with. If that is a track, one of several paths or no more than “Contents”, the note's
   * name is its title instead.
   */
  #title(): string {
    const [first] = this.#root.children;
    const title = first?.heading.text;
    if (!first || !title || this.#tracks.has(first)) return '';
    const others = this.#root.children.filter(
      (child) => child !== first && this.#holders.has(child) && !this.#tracks.has(child),
    );
    return (this.#holders.has(first) ? others.length > 0 : isOpeningTitle(title)) ? '' : title;
  }

  /** The paths at or below a heading, each with the headings that group its tracks: one right above tracks is a path. */
  #pathNodes(node: HeadingNode, around: PathNode['around']): PathNode[] {
    if (!this.#holders.has(node)) return [];
    const besideChild = lazily(() => {
      const others = node.children.filter((child) => !this.#holders.has(child));
      return others.filter(holdsForAllPaths).flatMap(readHeadedSections);
    });
    const aroundChild = [...around, besideChild];
    const within = node.children.flatMap((child) => this.#pathNodes(child, aroundChild));
    const groups = node.children.filter((child) => this.#isGroup(child));
    const hasTracks = node.children.some((child) => this.#tracks.has(child)) || groups.length > 0;
    if (!hasTracks || this.#isGroup(node)) return within;
    return [{ node, groups, around }, ...within];
  }

  /** A heading such as "Projects" with the tracks of the path above. */
  #isGroup({ heading, children }: HeadingNode): boolean {
    return heading.depth > 1 && children.some((child) => this.#tracks.has(child)) && isGroupTitle(heading.text);
  }

  /** Apart from its tracks, its content is read when asked for, as in a track. */
  #readPath({ node, groups, around }: PathNode): CapstonePath {
    const parts = node.children.flatMap((child) => (groups.includes(child) ? [child, ...child.children] : [child]));
    const others = parts.filter((part) => !this.#holders.has(part));
    const first = parts.find((part) => this.#tracks.has(part))?.heading.line ?? 0;
    const lead = lazily(() => [node, ...groups].map(({ blocks }) => divideBody(blocks(), () => false)));
    const intro = lazily(() => lead().flatMap((part) => part.lead));
    const requirements = lazily(() => [
      ...lead().flatMap(({ sections }) => sections.filter((section) => this.#isRequirement(section))),
      ...others.filter((part) => holdsForAll(part, first)).flatMap(readHeadedSections),
      ...around.flatMap((beside) => beside()),
    ]);
    const tracks = parts.filter((part) => this.#tracks.has(part)).map((part) => new HeadedTrack(part));
    const { text: title, line } = node === this.#root ? { text: this.#title(), line: 1 } : node.heading;
    return {
      title,
      line,
      tracks,
      get intro() {
        return intro();
      },
      get requirements() {
        return requirements();
      },
    };
  }

  /** Whether a labelled list above the tracks requires something; a list of the tracks themselves does not. */
  #isRequirement(section: Section): boolean {
    if (section.title === '') return false;
    return !section.items.every((item) => this.#trackKeys.has(this.#traits(item.text).key));
  }
}

/**
 * Whether the content under a heading of a path applies to all of its tracks: above the first track, if it requires
 * something; after it, if it is about the path.
 */
function holdsForAll(node: HeadingNode, firstTrack: number): boolean {
  const { text, line } = node.heading;
  return line < firstTrack ? isRulesTitle(text) && holdsItem(node) : !isBackMatter(text);
}

/** Whether the content under a heading beside a path applies to the tracks of all paths. */
function holdsForAllPaths(node: HeadingNode): boolean {
  return isForAllPathsTitle(node.heading.text) && holdsItem(node);
}
