import type { ListItem } from '../prose/list-item';
import { readNoteParts, type Customs } from '../prose/note-parts';
import { withoutOrnament } from '../prose/ornament';
import { readPlainText } from '../prose/plain-text';
import type { SourceLine } from '../prose/source-lines';
import { finish } from '../steps';
import { isLabelLine } from './labels';
import type { NestedItem } from './nested-item';
import { topicsInTable } from './topic-table';

/** A heading with the lists under it, up to the next heading. */
export interface OutlineSection {
  /** Null above the first heading, and below one without text. */
  readonly title: string | null;
  /** The nearest heading above with a lesser depth. */
  readonly parent: string | null;
  readonly line: number;
  readonly items: readonly NestedItem[];
}

interface OpenItem extends NestedItem {
  readonly item: ListItem;
  readonly children: OpenItem[];
}

const WITHOUT_COLON = /^(\*\*|__)[^:]*?\1(?!:)/;

/** The headings of a note and the lists under each, nested as written. */
export function readOutline(lines: readonly SourceLine[], customs: Customs): readonly OutlineSection[] {
  const outline = new Outline();
  for (const { heading, blocks } of finish(readNoteParts(lines, { ...customs, isLabel: isLabelLine }))) {
    if (heading) outline.openSection(heading.depth, heading.text, heading.line);
    for (const block of blocks) {
      if (block.kind === 'item') outline.add(block);
      else if (block.kind === 'table') outline.addRows(topicsInTable(block));
    }
  }
  return outline.sections;
}

class Outline {
  readonly #sections: (OutlineSection & { readonly items: NestedItem[] })[] = [
    { title: null, parent: null, line: 1, items: [] },
  ];
  readonly #headings: { readonly depth: number; readonly title: string | null }[] = [];
  #open: OpenItem[] = [];

  get sections(): readonly OutlineSection[] {
    return this.#sections;
  }

  openSection(depth: number, text: string, line: number): void {
    const title = withoutOrnament(text) || text || null;
    while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
    this.#sections.push({ title, parent: this.#headings.at(-1)?.title ?? null, line, items: [] });
    this.#headings.push({ depth, title });
    this.#open = [];
  }

  addRows(rows: readonly NestedItem[]): void {
    for (const row of rows) this.#sections.at(-1)?.items.push(row);
  }

  /** Nests an item in those above. An item in a quote within another item is not part of a topic. */
  add(item: ListItem): void {
    const { heading, line, checked, list } = item;
    if (heading) return this.openSection(heading.depth, readPlainText(heading.source).text, line);
    if (this.#open.at(-1)?.item.list !== list) this.#open = [];
    let above = this.#open.at(-1);
    for (; above && !isWithin(item, above.item); above = this.#open.at(-1)) this.#open.pop();
    if (above && item.quotes > above.item.quotes) return;
    const source = item.isBare ? item.source.replace(WITHOUT_COLON, '$&:') : item.source;
    const added = { source, plain: readPlainText(source), line, checked, children: [], item };
    (above?.children ?? this.#sections.at(-1)?.items)?.push(added);
    this.#open.push(added);
  }
}

function isWithin(item: ListItem, above: ListItem): boolean {
  if (item.quotes < above.quotes) return false;
  return item.depth > above.depth || (item.depth === above.depth && above.isBare && !item.isBare);
}
