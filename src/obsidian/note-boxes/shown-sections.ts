import type { TFile } from 'obsidian';
import { isOwn } from './rendered-table';
import type { ShownSection } from './shown-section';

/**
 * The rendered parts of notes that may have boxes, as long as the app keeps them. Reading view takes parts that are out
 * of sight out of the page and puts them back later, so only that they are gone from memory means that they are gone.
 */
export class ShownSections {
  /** By the element that was rendered and by the tables in it: the app may put these into another element. */
  private readonly byElement = new WeakMap<Node, ShownSection>();
  private readonly byFile = new Map<TFile, Set<WeakRef<HTMLElement>>>();

  add(section: ShownSection): void {
    for (const el of [section.el, ...section.tables]) this.byElement.set(el, section);
    const known = this.byFile.get(section.file) ?? new Set();
    this.byFile.set(section.file, known.add(new WeakRef(section.el)));
  }

  /** The section that something stands in; null where that is of another note, embedded in it. */
  of(inner: HTMLElement): ShownSection | null {
    for (let el: HTMLElement | null = inner; el; el = el.parentElement) {
      const section = this.byElement.get(el);
      if (section) return isOwn(el, inner) ? section : null;
    }
    return null;
  }

  get files(): readonly TFile[] {
    return [...this.byFile.keys()];
  }

  /** Every table that shows a part of a file, with a section of it. A cell that is in no table yet has none. */
  tablesOf(file: TFile): Map<HTMLTableElement, ShownSection> {
    const tables = new Map<HTMLTableElement, ShownSection>();
    for (const section of this.sectionsOf(file)) {
      for (const table of section.tablesAround()) tables.set(table, section);
    }
    return tables;
  }

  private sectionsOf(file: TFile): ShownSection[] {
    const known = this.byFile.get(file) ?? new Set();
    const sections: ShownSection[] = [];
    for (const ref of known) {
      const el = ref.deref();
      const section = el && this.byElement.get(el);
      if (section) sections.push(section);
      else known.delete(ref);
    }
    if (known.size === 0) this.byFile.delete(file);
    return sections;
  }
}
