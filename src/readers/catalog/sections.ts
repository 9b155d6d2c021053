import { lazily } from '../../model/kept/lazily';
import type { Section, SpecItem } from '../../model/catalog';
import { labelTitle } from '../prose/label-line';
import type { TextLine } from '../prose/text-line';
import type { HeadingNode } from './heading-tree';
import { isShortLabel, labelAt } from './labels';
import type { Block } from './part';
import { isSectionTitle } from './section-titles';

/** The content right under a track or path. */
export interface DividedBody {
  /** The paragraphs before the first section. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

/** The section of a heading, the sections that labels open in it, and those of its sub-headings. */
export function readHeadedSections(node: HeadingNode): Section[] {
  return [...ownSections(node), ...node.children.flatMap(readHeadedSections)];
}

function ownSections({ heading, blocks, mayHoldLabels }: HeadingNode): Section[] {
  const title = labelTitle(heading.text);
  if (!mayHoldLabels()) return [sectionOf(title, heading.line, blocks)];
  return new BodyDivider(blocks(), isSectionLabel).divide({ title, line: heading.line, blocks: [] });
}

/**
 * The content right under a track or path: the lead, and sections that labels open.
 *
 * @param isLead whether an item above all labels belongs to the lead: `- Goal: to …`
 */
export function divideBody(blocks: readonly Block[], isLead: (text: string) => boolean): DividedBody {
  const opens = (at: number): boolean => labelAt(blocks, at, isShortLabel) !== null;
  const first = blocks.findIndex((block, at) => opens(at) || (block.kind === 'item' && !isLead(block.text)));
  const end = first < 0 ? blocks.length : first;
  const lead: string[] = [];
  for (const block of blocks.slice(0, end)) addLine(lead, block);
  return { lead, sections: new BodyDivider(blocks.slice(end), isShortLabel).divide(null) };
}

/** A section with a heading is divided further only by names of sections; other labels introduce its list. */
function isSectionLabel(prose: TextLine): boolean {
  return isShortLabel(prose) && isSectionTitle(labelTitle(prose.text));
}

/** A section while its blocks are gathered. */
interface SectionDraft {
  readonly title: string;
  readonly line: number;
  readonly blocks: Block[];
}

class BodyDivider {
  readonly #blocks: readonly Block[];
  readonly #mayOpen: (prose: TextLine) => boolean;
  readonly #drafts: SectionDraft[] = [];
  /**
   * The items that each opened a section, outermost first, and the section that continues after what is nested in them.
   */
  readonly #nesting: { readonly depth: number; readonly around: SectionDraft | null }[] = [];

  constructor(blocks: readonly Block[], mayOpen: (prose: TextLine) => boolean) {
    this.#blocks = blocks;
    this.#mayOpen = mayOpen;
  }

  /** @param first the section that the blocks start in; null if only labels open sections */
  divide(first: SectionDraft | null): Section[] {
    if (first) this.#drafts.push(first);
    let open = first;
    this.#blocks.forEach((block, at) => {
      open = this.#leaveNested(block, open);
      const label = labelAt(this.#blocks, at, this.#mayOpen);
      if (label) {
        if (label.kind === 'item') this.#nesting.push({ depth: label.depth ?? 0, around: open });
        open = this.#openSection(labelTitle(label.text), label.line);
      } else {
        open ??= this.#openSection('', block.line);
        open.blocks.push(block);
      }
    });
    return this.#drafts.map(({ title, line, blocks }) => sectionOf(title, line, () => blocks));
  }

  #openSection(title: string, line: number): SectionDraft {
    const draft = { title, line, blocks: [] };
    this.#drafts.push(draft);
    return draft;
  }

  /** The section that continues at a block, which may be outside the items that opened the last ones. */
  #leaveNested(block: Block, open: SectionDraft | null): SectionDraft | null {
    if (block.kind !== 'item') return open;
    let goesOn = open;
    for (let last = this.#nesting.at(-1); last && (block.depth ?? 0) <= last.depth; last = this.#nesting.at(-1)) {
      goesOn = last.around;
      this.#nesting.pop();
    }
    return goesOn;
  }
}

/** A section whose blocks are read when its text or items are asked for. */
function sectionOf(title: string, line: number, blocks: () => readonly Block[]): Section {
  const read = lazily(() => contentOf(blocks()));
  return {
    title,
    line,
    get text() {
      return read().text;
    },
    get items() {
      return read().items;
    },
  };
}

function contentOf(blocks: readonly Block[]): Pick<Section, 'text' | 'items'> {
  const paragraphs: string[] = [];
  const items: SpecItem[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') addLine(paragraphs, block);
    else if (block.text === '') continue;
    else items.push({ text: block.text, line: block.line, checked: block.checked });
  }
  return { text: paragraphs.length > 0 ? paragraphs.join('\n') : null, items };
}

function addLine(paragraphs: string[], block: Block): void {
  const last = paragraphs.length - 1;
  if (block.kind === 'prose' && block.joins && last >= 0) paragraphs[last] = `${paragraphs[last] ?? ''} ${block.text}`;
  else paragraphs.push(block.text);
}
