import type { TFile } from 'obsidian';
import type { Scheduler } from '../../index/scheduler';
import { valueAt } from '../../model/collections/value-at';
import type { BoxRequests } from './box-requests';
import { showStates } from './box-states';
import { dressRow, undressTable } from './dressing';
import type { FocusKeeper } from './focus-keeper';
import type { RoadmapTables } from './roadmap-tables';
import type { ShownSection } from './shown-section';
import type { ShownSections } from './shown-sections';

export interface UpkeepOptions {
  readonly sections: ShownSections;
  readonly tables: RoadmapTables;
  readonly requests: BoxRequests;
  readonly focus: FocusKeeper;
  readonly scheduler: Scheduler;
  /** A note's current text. */
  readonly read: (file: TFile) => Promise<string>;
}

/** How long a frame can wait for tables to be prepared, in milliseconds. */
const SLICE = 8;

/** A cell is put into its table right after it is rendered, and the table into the page; otherwise it never is. */
const FRAMES_TO_WAIT = 3;

/** Keeps the rendered parts of roadmap notes usable and up to date: the app only renders what it knows has changed. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  /** Rendered since the last frame, with the number of frames that they may still wait for their tables. */
  #fresh = new Map<ShownSection, number>();
  /** Notes whose boxes may be shown in the wrong state. */
  readonly #stale = new Set<TFile>();
  /** Notes whose tables were prepared as roadmap tables. */
  readonly #dressed = new Set<TFile>();
  /** Rows to be prepared. */
  readonly #rows = new Set<HTMLTableRowElement>();
  #callOff: (() => void) | null = null;
  #ended = false;

  constructor(options: UpkeepOptions) {
    this.#options = options;
  }

  rendered(section: ShownSection): void {
    this.#options.sections.add(section);
    this.#fresh.set(section, FRAMES_TO_WAIT);
    this.#requestFrame();
  }

  /** A note has changed, or has become or stopped being a roadmap. */
  changed(file: TFile): void {
    // Usually none of it is shown, and a needless frame would cost more than everything else that a change requires.
    if (!this.#options.sections.has(file) && !this.#dressed.has(file)) return;
    this.#stale.add(file);
    this.#requestFrame();
  }

  /** Undoes everything that was added. */
  undo(): void {
    const { sections } = this.#options;
    for (const file of sections.files) {
      for (const table of sections.tablesOf(file).keys()) undressTable(table);
    }
    this.#dressed.clear();
  }

  end(): void {
    this.#ended = true;
    this.#callOff?.();
    this.undo();
  }

  #requestFrame(): void {
    if (!this.#ended) this.#callOff ??= this.#options.scheduler.frame(() => this.#run());
  }

  #run(): void {
    this.#callOff = null;
    const files = new Set([...this.#takeInFresh(), ...this.#stale]);
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const file of stale) this.#takeInStatus(file);
    this.#dressRows();
    for (const file of files) this.#options.focus.restore(file, () => this.#options.sections.tablesOf(file).keys());
    for (const file of stale) void this.#bringUpToDate(file);
  }

  #takeInFresh(): TFile[] {
    const taken = [...this.#fresh.keys()].map(({ file }) => file);
    const waiting = new Map<ShownSection, number>();
    for (const [section, frames] of this.#fresh) {
      const tables = section.tablesAround();
      if (tables.length === 0 && frames > 0) waiting.set(section, frames - 1);
      for (const table of tables) {
        this.#options.sections.addTable(table, section);
        for (const row of section.rowsOf(table)) this.#rows.add(row);
        // In reading view the app may reuse an element for another part of the note that reads the same.
        if (section.tables.length > 0 || !this.#dressed.has(section.file)) this.#stale.add(section.file);
      }
    }
    this.#fresh = waiting;
    if (waiting.size > 0) this.#requestFrame();
    return taken;
  }

  /** All tables of a note are prepared when it has become a roadmap, and restored when it no longer is one. */
  #takeInStatus(file: TFile): void {
    const { sections, tables } = this.#options;
    const isRoadmap = tables.isRoadmap(file);
    if (isRoadmap === this.#dressed.has(file)) return;
    for (const table of sections.tablesOf(file).keys()) {
      if (isRoadmap) for (const row of table.rows) this.#rows.add(row);
      else undressTable(table);
    }
    if (isRoadmap) this.#dressed.add(file);
    else this.#dressed.delete(file);
  }

  #dressRows(): void {
    const { scheduler, sections, tables } = this.#options;
    const end = scheduler.now() + SLICE;
    const roadmaps = new Map<HTMLTableElement, ReturnType<RoadmapTables['tableAt']>>();
    for (const row of this.#rows) {
      if (scheduler.now() > end) break;
      this.#rows.delete(row);
      const el = row.closest('table');
      const section = el && sections.of(el);
      if (!section) continue;
      const roadmap = valueAt(roadmaps, el, () => tables.tableAt(el, section));
      if (roadmap?.table.ok) dressRow(row, roadmap.table.found);
    }
    if (this.#rows.size > 0) this.#callOff ??= scheduler.soon(() => this.#run());
  }

  async #bringUpToDate(file: TFile): Promise<void> {
    const { sections, tables, requests, read } = this.#options;
    // Always asked for the tables first, which forgets those that are gone.
    if (sections.tablesOf(file).size === 0 || !tables.isRoadmap(file)) return;
    // A note that cannot be read is shown as it is.
    const text = await read(file).catch(() => null);
    if (text === null || this.#ended) return;
    for (const [el, section] of sections.tablesOf(file)) {
      if (tables.lacksText(el, section)) {
        // If the app gives no text, it was rendered from the note's text.
        section.text = text;
        for (const table of section.tablesAround()) for (const row of table.rows) this.#rows.add(row);
        this.#requestFrame();
      }
      const roadmap = tables.tableAt(el, section);
      if (roadmap) showStates(roadmap, text, requests);
    }
  }
}
