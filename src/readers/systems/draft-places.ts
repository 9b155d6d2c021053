import { SYSTEMS_SECTIONS, type SystemsSectionTitle } from '../../model/systems-note';
import type { SystemsLine } from './lines';
import { findTitle, type TitlePlace } from './title';

/** Where a draft and its parts are among the lines, as indexes. */
export interface DraftPlace extends TitlePlace {
  readonly labels: number[];
}

/** Where the drafts of a note are among its lines. */
export function splitDrafts(lines: readonly SystemsLine[]): readonly DraftPlace[] {
  const splitter = new DraftSplitter(lines);
  lines.forEach((line, at) => splitter.read(line, at));
  return splitter.drafts;
}

class DraftSplitter {
  readonly #lines: readonly SystemsLine[];
  readonly drafts: DraftPlace[] = [];
  /** The parts of the last draft so far. */
  #seen = new Set<SystemsSectionTitle>();
  /** Whether a heading has ended the last draft. */
  #closed = true;
  /** The index of the line below the last part's label. */
  #from = 0;
  /** The depth of a heading below which labels are its own, such as an option with its tradeoffs. */
  #aside: number | null = null;

  constructor(lines: readonly SystemsLine[]) {
    this.#lines = lines;
  }

  read({ depth, section }: SystemsLine, at: number): void {
    if (section === null) this.#readHeading(depth);
    else if (!this.#isOfAside(depth, section)) this.#readPart(section, at);
  }

  /** @param depth null for a line that is not a heading */
  #readHeading(depth: number | null): void {
    const open = this.drafts.at(-1);
    if (depth === null || !open) return;
    this.#closed ||= closesDraft(this.#lines, open, depth);
    if (depth >= partDepth(this.#lines, open) && depth <= (this.#aside ?? depth)) this.#aside = depth;
  }

  /** Whether a label belongs to the heading above it, and not to the draft. */
  #isOfAside(depth: number | null, section: SystemsSectionTitle): boolean {
    const isWithin = this.#aside !== null && (depth === null || depth > this.#aside);
    return isWithin && !this.#closed && section !== SYSTEMS_SECTIONS[0];
  }

  /** A new draft starts where a part occurs a second time, or below a heading that ended the previous draft. */
  #readPart(section: SystemsSectionTitle, at: number): void {
    this.#aside = null;
    if (this.#closed || (this.#seen.has(section) && !this.#takesPlace(section, at))) {
      this.drafts.push({ ...findTitle(this.#lines, this.#from, at), labels: [] });
      this.#seen = new Set();
      this.#closed = false;
    }
    this.#seen.add(section);
    this.drafts.at(-1)?.labels.push(at);
    this.#from = at + 1;
  }

  /**
   * Drops the label of the same part from within another part, such as the tradeoffs of an approach, where a heading as
   * high as those of the parts now has its name.
   */
  #takesPlace(section: SystemsSectionTitle, at: number): boolean {
    const open = this.drafts.at(-1);
    const depth = this.#lines[at]?.depth ?? null;
    if (!open || depth === null || depth !== partDepth(this.#lines, open)) return false;
    const depthOf = (label: number): number => this.#lines[label]?.depth ?? Infinity;
    const within = open.labels.findIndex((label) => this.#lines[label]?.section === section && depthOf(label) > depth);
    if (within >= 0) open.labels.splice(within, 1);
    return within >= 0;
  }
}

/** How deep the headings are that a draft's parts are; infinite if they are none. */
function partDepth(lines: readonly SystemsLine[], { labels: [first = -1] }: DraftPlace): number {
  return lines[first]?.depth ?? Infinity;
}

/** Whether a heading of this depth ends a draft: one above the depth of its parts, or as high as its title. */
function closesDraft(lines: readonly SystemsLine[], draft: DraftPlace, depth: number): boolean {
  const part = partDepth(lines, draft);
  if (part < Infinity) return depth < part;
  const title = draft.title === null ? null : (lines[draft.title]?.depth ?? null);
  return title === null || depth <= title;
}
