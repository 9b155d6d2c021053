import type { TFile } from 'obsidian';
import type { Located } from '../../edits/boxes/locate';
import { findBoxInTable, type FoundBox, type ShownBox } from '../../edits/shown/shown-checkbox';
import type { MatchedTable } from '../../edits/shown/note-tables';
import { findShownTable } from '../../edits/shown/shown-table';
import { paneOf, placeOf, shownTable } from './rendered-table';
import { NO_INFO, ShownSection } from './shown-section';
import type { ShownSections } from './shown-sections';
import { originOf } from './table-origin';
import type { TableReader } from './table-reader';

/** A roadmap table that the app has rendered. */
export interface RenderedRoadmap {
  readonly el: HTMLTableElement;
  /** With the text that it was rendered from; refused if it is one of several tables that look the same. */
  readonly table: Located<MatchedTable>;
}

export interface RenderedBox {
  readonly file: TFile;
  readonly found: Located<FoundBox>;
}

/** Identifies the rendered tables that are roadmap tables of roadmap notes, and their boxes. */
export class RoadmapTables {
  readonly #sections: ShownSections;
  readonly #reader: TableReader;

  constructor(
    sections: ShownSections,
    reader: TableReader,
    readonly isRoadmap: (file: TFile) => boolean,
  ) {
    this.#sections = sections;
    this.#reader = reader;
  }

  /** Null for a box that is not ours. */
  boxAt(input: HTMLInputElement): RenderedBox | null {
    const tableEl = input.closest('table');
    const section = tableEl && (this.#sections.of(input) ?? this.#takeInCopy(tableEl));
    const roadmap = section && this.tableAt(tableEl, section);
    const place = roadmap && placeOf(tableEl, input);
    const found = place && findIn(roadmap, place);
    return found && { file: section.file, found };
  }

  /**
   * Takes in a table that another plugin has copied from a rendered one. Null if several notes have such a table, unless
   * just one of them is in the pane of the copy.
   */
  #takeInCopy(copy: HTMLTableElement): ShownSection | null {
    const originals = this.#sections.files.flatMap((file) =>
      [...this.#sections.tablesOf(file)].filter(([el]) => wordsOf(el) === wordsOf(copy)).slice(-1),
    );
    const beside = originals.filter(([el]) => paneOf(el) === paneOf(copy));
    const [original, other] = beside.length > 0 ? beside : originals;
    const origin = original && !other && originOf(...original, this.#reader);
    if (!origin) return null;
    const section = new ShownSection(copy, original[1].file, NO_INFO);
    section.text = origin.text;
    this.#sections.add(section);
    return section;
  }

  /** Whether the text that a table was rendered from is unknown. */
  lacksText(el: HTMLTableElement, section: ShownSection): boolean {
    return this.isRoadmap(section.file) && originOf(el, section, this.#reader) === null;
  }

  /** Null for a table that is not ours. */
  tableAt(el: HTMLTableElement, section: ShownSection): RenderedRoadmap | null {
    const origin = this.isRoadmap(section.file) ? originOf(el, section, this.#reader) : null;
    if (!origin) return null;
    const note = this.#reader.read(origin.text);
    const table = findShownTable(note, shownTable(el, origin.lines, origin.beside));
    return table && { el, table };
  }
}

/** The box at a place of a rendered table; null if it is another plugin's. */
export function findIn({ table }: RenderedRoadmap, place: ShownBox): Located<FoundBox> | null {
  return table.ok ? findBoxInTable(table.found, place) : table;
}

/** What a table says, whether or not its markers were boxes by the time it was copied. */
function wordsOf({ textContent }: HTMLTableElement): string {
  return textContent.replace(/\[[ xX]\]/g, '');
}
