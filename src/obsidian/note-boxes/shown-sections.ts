import type { TFile } from 'obsidian';
import { valueAt } from '../../model/collections/value-at';
import { isOwn } from './rendered-table';
import type { ShownSection } from './shown-section';

/**
 * The rendered parts of notes that may have boxes, as long as the app keeps them. Reading view removes parts that are
 * out of sight from the page and puts them back later, so a part is gone only once it has been garbage-collected.
 */
export class ShownSections {
  /**
   * By the rendered element, and by every table that shows some of it, since the app may move tables into another
   * element.
   */
  readonly #byElement = new WeakMap<Node, ShownSection>();
  readonly #tables = new Map<TFile, Set<WeakRef<HTMLTableElement>>>();

  add(section: ShownSection): void {
    this.#byElement.set(section.el, section);
    for (const table of section.tables) this.addTable(table, section);
  }

  /** A table shows a section: one that holds it, or one that is a cell of it. */
  addTable(table: HTMLTableElement, section: ShownSection): void {
    const isKnown = this.#byElement.get(table)?.file === section.file;
    this.#byElement.set(table, section);
    if (isKnown) return;
    valueAt(this.#tables, section.file, () => new Set()).add(new WeakRef(table));
  }

  /** The section that something is in; null if it belongs to another note, embedded in it. */
  of(inner: HTMLElement): ShownSection | null {
    for (let el: HTMLElement | null = inner; el; el = el.parentElement) {
      const section = this.#byElement.get(el);
      if (section) return isOwn(el, inner) ? section : null;
    }
    return null;
  }

  get files(): readonly TFile[] {
    return [...this.#tables.keys()];
  }

  /** Whether a table that shows a part of it may still be there. */
  has(file: TFile): boolean {
    return this.#tables.has(file);
  }

  /** Every table that shows a part of a file, with a section of it. */
  tablesOf(file: TFile): Map<HTMLTableElement, ShownSection> {
    const known = this.#tables.get(file) ?? new Set();
    const tables = new Map<HTMLTableElement, ShownSection>();
    for (const ref of known) {
      const table = ref.deref();
      const section = table && this.#byElement.get(table);
      if (table && section?.file === file) tables.set(table, section);
      else known.delete(ref);
    }
    if (known.size === 0) this.#tables.delete(file);
    return tables;
  }
}
