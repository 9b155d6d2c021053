import type { MarkdownPostProcessorContext, MarkdownSectionInformation, TFile } from 'obsidian';
import { tablesWithin } from '../../edits/shown/note-tables';
import { textIn } from '../../markdown/range';
import { tablesIn } from './rendered-table';
import type { TableReader } from './table-reader';

/** What is asked of the app about a part of a note. */
export type SectionContext = Pick<MarkdownPostProcessorContext, 'getSectionInfo'>;

/** For cells that the app renders and for copies, of which it says nothing. */
export const NO_INFO: SectionContext = { getSectionInfo: () => null };

/** A part of a note that the app has rendered: a block in reading view, a cell of a table in live preview. */
export class ShownSection {
  readonly #context: SectionContext;
  readonly #tables: readonly HTMLTableElement[];
  /** What it was rendered from; null if the app does not say. */
  readonly #rendered: MarkdownSectionInformation | null;
  /** The note's text as read for this section, if the app gives none. */
  text: string | null = null;

  constructor(
    readonly el: HTMLElement,
    /** Keeps its identity when renamed, unlike the context's path, which goes stale. */
    readonly file: TFile,
    context: SectionContext,
  ) {
    this.#context = context;
    this.#tables = tablesIn(el);
    this.#rendered = context.getSectionInfo(el);
  }

  /**
   * The tables in it, in order; a cell of a table has none. They are those that were rendered, unless another plugin has
   * put others in their place. The app may have moved all of them into another element.
   */
  get tables(): readonly HTMLTableElement[] {
    const tables = tablesIn(this.el);
    return tables.length > 0 ? tables : this.#tables;
  }

  /** The tables that it shows, or the one that it is a cell of. A cell need not be in its table yet. */
  tablesAround(): readonly HTMLTableElement[] {
    const around = this.el.closest('table');
    return around ? [around] : this.tables;
  }

  /** The rows of a table that it shows, or the one that it is in. */
  rowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
    const row = this.el.closest('tr');
    return row ? [row] : [...table.rows];
  }

  /**
   * The text that it was rendered from, with its lines. What the app says now is used as long as its tables read as
   * they did when rendered, since it knows where they have moved. Otherwise the app's text is newer than what it shows.
   */
  info(reader: TableReader): MarkdownSectionInformation | null {
    const now = this.#context.getSectionInfo(this.el);
    if (!now || !this.#rendered) return this.#rendered ?? now;
    if (now.text === this.#rendered.text && now.lineStart === this.#rendered.lineStart) return now;
    return tablesOf(now, reader) === tablesOf(this.#rendered, reader) ? now : this.#rendered;
  }
}

/** The source of the tables of a section. */
function tablesOf({ text, lineStart, lineEnd }: MarkdownSectionInformation, reader: TableReader): string {
  const tables = tablesWithin(reader.read(text), { first: lineStart, last: lineEnd });
  return tables.map(({ range }) => textIn(text, range)).join('\n\n');
}
