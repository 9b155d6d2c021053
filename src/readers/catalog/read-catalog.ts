import type { CapstonePath, CatalogReading, Section, Track } from '../../model/catalog';
import { isCopiedText, readCopiedBlocks } from './copied-blocks';
import { findTracks } from './find-tracks';
import { buildHeadingTree, type HeadingNode } from './heading-tree';
import {
  isGroupTitle,
  isSectionTitle,
  isSharedTitle,
  trackName,
  createTitleReader,
  type TitleReader,
} from './heading-names';
import { readMarkdownBlocks } from './markdown-blocks';
import { divideBody, readHeadedSections } from './sections';
import { readPlainLines, readSourceLines } from './source-lines';

const OUTCOME_LINE = /^(?:outcomes?|pitch|goal)\s*[:—–]\s*(\S.*)$/i;
const GOAL_TITLE = /^(?:the )?(?:goals?|outcomes?|pitch|objectives?)$/i;

export interface CatalogOptions {
  /** The note's name, for a catalog without a title of its own. */
  readonly name: string;
}

/** Reads a note of capstone specs, in Markdown or as text copied from a web page. Never throws; no paths: no catalog. */
export function readCatalog(text: string, { name }: CatalogOptions): CatalogReading {
  const traits = createTitleReader();
  const plain = readPlainLines(text);
  const copied = isCopiedText(plain);
  const blocks = copied ? readCopiedBlocks(plain, traits) : readMarkdownBlocks(readSourceLines(text));
  return new CatalogShaper(buildHeadingTree(blocks), traits, name).shape();
}

/** Makes paths, tracks and sections of a note's headings and what stands under them. */
class CatalogShaper {
  private readonly tracks: ReadonlySet<HeadingNode>;
  private readonly trackKeys: ReadonlySet<string>;
  /** Headings that are tracks or hold some. */
  private readonly holders = new Set<HeadingNode>();

  constructor(
    private readonly root: HeadingNode,
    private readonly traits: TitleReader,
    private readonly name: string,
  ) {
    this.tracks = findTracks(root, traits);
    this.trackKeys = new Set([...this.tracks].map((track) => traits(track.heading?.text ?? '').key));
    this.markHolders(root);
  }

  shape(): CatalogReading {
    const paths = this.readPaths(this.root, null);
    return { title: this.title(), paths: paths.sort((a, b) => a.line - b.line), problems: [] };
  }

  private markHolders(node: HeadingNode): boolean {
    let holds = this.tracks.has(node);
    for (const child of node.children) if (this.markHolders(child)) holds = true;
    if (holds) this.holders.add(node);
    return holds;
  }

  /** The heading that the note starts with, unless it is one of several paths or a track. */
  private title(): string {
    const [first] = this.root.children;
    const title = first?.heading?.text;
    if (!first || !title || this.tracks.has(first)) return this.name;
    const others = this.root.children.filter(
      (child) => child !== first && this.holders.has(child) && !this.tracks.has(child),
    );
    return this.holders.has(first) && others.length > 0 ? this.name : title;
  }

  /** The paths at or below a heading: each heading right above tracks is one. */
  private readPaths(node: HeadingNode, above: HeadingNode | null): CapstonePath[] {
    if (this.tracks.has(node)) return [];
    const within = node.children.flatMap((child) => this.readPaths(child, node));
    const groups = node.children.filter((child) => this.isGroup(child));
    const hasTracks = node.children.some((child) => this.tracks.has(child)) || groups.length > 0;
    if (!hasTracks || (above && this.isGroup(node))) return within;
    return [this.readPath(node, groups), ...within];
  }

  /** A heading such as "Projects" with the tracks of the path above. */
  private isGroup(node: HeadingNode): boolean {
    if (this.tracks.has(node) || !isGroupTitle(node.heading?.text ?? '')) return false;
    return node.heading !== null && node.heading.depth > 1 && node.children.some((child) => this.tracks.has(child));
  }

  private readPath(node: HeadingNode, groups: readonly HeadingNode[]): CapstonePath {
    const parts = node.children.flatMap((child) => (groups.includes(child) ? [child, ...child.children] : [child]));
    const tracks = parts.filter((part) => this.tracks.has(part));
    const lead = [node, ...groups].map((part) => divideBody(part.body));
    const before = parts.slice(0, parts.indexOf(tracks[0] ?? node)).filter((part) => !groups.includes(part));
    const after = parts.slice(parts.indexOf(tracks[0] ?? node)).filter((part) => !groups.includes(part));
    const shared = [...before.filter((part) => isAboutPath(part)), ...after].filter((part) => !this.holders.has(part));
    const labelled = lead.flatMap(({ sections }) => sections).filter((section) => this.isRequirement(section));
    return {
      title: node.heading?.text ?? this.title(),
      line: node.heading?.line ?? 1,
      intro: lead.flatMap((part) => part.lead),
      tracks: tracks.map(readTrack),
      requirements: [...labelled, ...shared.flatMap(readHeadedSections)],
    };
  }

  /** Whether a labelled list above the tracks asks for something; a list of the tracks themselves does not. */
  private isRequirement(section: Section): boolean {
    if (section.title === '') return false;
    return !section.items.every((item) => this.trackKeys.has(this.traits(item.text).key));
  }
}

/** Whether a heading above the tracks of a path asks something of all of them. */
function isAboutPath(node: HeadingNode): boolean {
  const title = node.heading?.text ?? '';
  return (isSharedTitle(title) || isSectionTitle(title)) && holdsItem(node);
}

function holdsItem(node: HeadingNode): boolean {
  return node.body.some((block) => block.kind === 'item') || node.children.some(holdsItem);
}

function readTrack(node: HeadingNode): Track {
  const { lead, sections: labelled } = divideBody(node.body);
  const sections = [...labelled, ...node.children.flatMap(readHeadedSections)];
  const { label, title } = trackName(node.heading?.text ?? '');
  return { label, title, line: node.heading?.line ?? 1, outcome: readOutcome(lead, sections), sections };
}

/** The `Outcome:` or `Pitch:` line, else the text of the Goal section. */
function readOutcome(lead: readonly string[], sections: readonly Section[]): string | null {
  for (const line of lead) {
    const outcome = OUTCOME_LINE.exec(line)?.[1];
    if (outcome) return outcome;
  }
  return sections.find((section) => GOAL_TITLE.test(section.title))?.text ?? null;
}
