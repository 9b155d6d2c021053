import { SYSTEMS_SECTIONS } from '../../model/systems-note';
import { findDraftTitle, type DraftTitle } from './find-title';
import type { LabelLine, SystemsLine } from './lines';

/** The lines that make a draft. */
export interface Draft extends DraftTitle {
  /** At least one, each of another part. */
  readonly labels: readonly LabelLine[];
}

/** The drafts of a note, given all its lines. */
export function splitDrafts(lines: readonly SystemsLine[]): readonly Draft[] {
  const splitter = new DraftSplitter(lines);
  for (const line of lines) splitter.read(line);
  return splitter.drafts;
}

interface OpenDraft extends Draft {
  readonly labels: LabelLine[];
}

class DraftSplitter {
  readonly #lines: readonly SystemsLine[];
  readonly drafts: OpenDraft[] = [];
  /** Whether a heading has ended the last draft. */
  #closed = true;
  /** The index of the line below the last part's label. */
  #from = 0;
  /** The depth of a heading below which labels are its own, such as an option with its tradeoffs. */
  #aside: number | null = null;

  constructor(lines: readonly SystemsLine[]) {
    this.#lines = lines;
  }

  read(line: SystemsLine): void {
    if (!startsPart(line)) this.#readHeading(line);
    else if (!this.#isOfAside(line)) this.#readPart(line);
  }

  #readHeading({ depth }: SystemsLine): void {
    const open = this.drafts.at(-1);
    if (depth === null || !open) return;
    this.#closed ||= closesDraft(open, depth);
    if (depth >= partDepth(open) && depth <= (this.#aside ?? depth)) this.#aside = depth;
  }

  /** Whether a label belongs to the heading above it, and not to the draft: it may be that of the same part. */
  #isOfAside({ depth, section }: LabelLine): boolean {
    const last = this.drafts.at(-1)?.labels.at(-1);
    if (!this.#closed && last?.section === section && (last.depth ?? Infinity) < (depth ?? 0)) return true;
    const isWithin = this.#aside !== null && (depth === null || depth > this.#aside);
    return isWithin && !this.#closed && section !== SYSTEMS_SECTIONS[0];
  }

  /** A new draft starts where a part occurs a second time, or below a heading that ended the previous draft. */
  #readPart(label: LabelLine): void {
    this.#aside = null;
    const open = this.#closed ? undefined : this.drafts.at(-1);
    if (open && makesRoom(open, label)) open.labels.push(label);
    else this.drafts.push({ ...findDraftTitle(this.#lines, this.#from, label), labels: [label] });
    this.#closed = false;
    this.#from = label.at + 1;
  }
}

function startsPart(line: SystemsLine): line is LabelLine {
  return line.section !== null;
}

/**
 * Whether a draft does not have a part yet. The label of the same part within another one, such as the tradeoffs of an
 * approach, is dropped where a heading as high as those of the parts now has its name.
 */
function makesRoom(draft: OpenDraft, { section, depth }: LabelLine): boolean {
  const had = draft.labels.findIndex((label) => label.section === section);
  if (had < 0) return true;
  const isWithin = depth !== null && depth === partDepth(draft) && (draft.labels[had]?.depth ?? Infinity) > depth;
  if (isWithin) draft.labels.splice(had, 1);
  return isWithin;
}

/** How deep the headings are that a draft's parts are; infinite if they are none. */
function partDepth({ labels: [first] }: Draft): number {
  return first?.depth ?? Infinity;
}

/** Whether a heading of this depth ends a draft: one above the depth of its parts, or as high as its title. */
function closesDraft(draft: Draft, depth: number): boolean {
  const part = partDepth(draft);
  if (part < Infinity) return depth < part;
  const title = draft.title?.depth ?? null;
  return title === null || depth <= title;
}
