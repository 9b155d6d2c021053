import type { Section, SpecItem } from '../../model/catalog';
import type { Block, HeadingBlock, ProseBlock } from './blocks';
import type { HeadingNode } from './heading-tree';
import { isSectionTitle } from './heading-names';
import { isLabel, isShortLabel, labelTitle } from './labels';

type Body = Exclude<Block, HeadingBlock>;

export interface DividedBody {
  /** The paragraphs before the first section. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

/** A section while its lines are gathered. */
class SectionDraft {
  private readonly paragraphs: string[] = [];
  private readonly items: SpecItem[] = [];

  constructor(
    private readonly title: string,
    private readonly line: number,
  ) {}

  add(block: Body): void {
    if (block.kind !== 'item') {
      addLine(this.paragraphs, block);
      return;
    }
    const { text, line, checked } = block;
    this.items.push(checked === undefined ? { text, line } : { text, line, checked });
  }

  finish(): Section {
    const text = this.paragraphs.length > 0 ? this.paragraphs.join('\n') : null;
    return { title: this.title, line: this.line, text, items: this.items };
  }
}

/** The section that a heading opens, those that labels open in it, and those of its sub-headings. */
export function readHeadedSections(node: HeadingNode): Section[] {
  const heading = node.heading;
  const own = heading ? divide(node.body, new SectionDraft(heading.text, heading.line), isSectionLabel) : [];
  return [...own, ...node.children.flatMap(readHeadedSections)];
}

/** What stands right under a track or path: the lead, and sections that labels open. */
export function divideBody(body: readonly Body[]): DividedBody {
  const first = body.findIndex((block, at) => block.kind === 'item' || opensSection(body, at, isShortLabel));
  const end = first < 0 ? body.length : first;
  const lead: string[] = [];
  for (const block of body.slice(0, end)) if (block.kind !== 'item') addLine(lead, block);
  return { lead, sections: divide(body.slice(end), null, isShortLabel) };
}

/** Within a section that has a heading, only the names of sections divide it further; other labels lead in its list. */
function isSectionLabel(prose: ProseBlock): boolean {
  return isShortLabel(prose) && isSectionTitle(labelTitle(prose.text));
}

function opensSection(body: readonly Body[], at: number, mayOpen: (prose: ProseBlock) => boolean): boolean {
  const block = body[at];
  return block?.kind === 'prose' && body[at + 1]?.kind === 'item' && isLabel(block) && mayOpen(block);
}

function divide(body: readonly Body[], first: SectionDraft | null, mayOpen: (prose: ProseBlock) => boolean): Section[] {
  const drafts = first ? [first] : [];
  body.forEach((block, at) => {
    if (opensSection(body, at, mayOpen) && block.kind === 'prose') {
      drafts.push(new SectionDraft(labelTitle(block.text), block.line));
      return;
    }
    if (drafts.length === 0) drafts.push(new SectionDraft('', block.line));
    drafts.at(-1)?.add(block);
  });
  return drafts.map((draft) => draft.finish());
}

function addLine(paragraphs: string[], block: Exclude<Body, { kind: 'item' }>): void {
  const last = paragraphs.length - 1;
  if (block.kind === 'prose' && block.joins && last >= 0) paragraphs[last] = `${paragraphs[last] ?? ''} ${block.text}`;
  else paragraphs.push(block.text);
}
