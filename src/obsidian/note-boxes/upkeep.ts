import type { TFile } from 'obsidian';
import { sameTable } from '../../edits/same-table';
import { stateNow } from '../../edits/shown-checkbox';
import { rowOf } from '../../edits/shown-row';
import { findTables } from '../../markdown/find-tables';
import { rowCheckboxes } from '../../markdown/row';
import type { BoxRequests } from './box-requests';
import type { Dressing } from './dressing';
import type { FocusKeeper } from './focus-keeper';
import { showState } from './marker-boxes';
import { boxesIn, placeOf, rowsIn } from './rendered-table';
import { findIn, type RenderedRoadmap, type RoadmapTables } from './roadmap-tables';
import type { ShownSections } from './shown-sections';

export interface UpkeepOptions {
  readonly sections: ShownSections;
  readonly tables: RoadmapTables;
  readonly dressing: Dressing;
  readonly requests: BoxRequests;
  readonly focus: FocusKeeper;
  /** What a note says by now. */
  readonly read: (file: TFile) => Promise<string>;
  /** Runs before the next frame; gives a function that calls it off. */
  readonly frame: (run: () => void) => () => void;
}

/** Keeps what is rendered of roadmap notes usable and true: the app renders only what it knows to have changed. */
export class Upkeep {
  private readonly due = new Set<TFile>();
  private callOff: (() => void) | null = null;
  private ended = false;

  constructor(private readonly options: UpkeepOptions) {}

  /** A note was rendered, or has changed: what is shown of it is looked after before the next frame. */
  request(file: TFile): void {
    this.due.add(file);
    if (!this.ended) this.callOff ??= this.options.frame(() => this.run());
  }

  /** Takes off all that was put on. */
  undo(): void {
    const { sections, dressing } = this.options;
    for (const file of sections.files) {
      for (const table of sections.tablesOf(file).keys()) dressing.takeOff(table);
    }
  }

  end(): void {
    this.ended = true;
    this.callOff?.();
    this.undo();
  }

  private dress(file: TFile): void {
    const { dressing, focus, sections, tables } = this.options;
    const shown = sections.tablesOf(file);
    for (const [el, section] of shown) {
      const roadmap = tables.tableAt(el, section);
      if (!roadmap) dressing.takeOff(el);
      else if (roadmap.table.ok) dressing.putOn(el, roadmap.note.text, roadmap.table.found);
    }
    focus.restore([...shown.keys()]);
  }

  private run(): void {
    this.callOff = null;
    const files = [...this.due];
    this.due.clear();
    for (const file of files) {
      this.dress(file);
      void this.bringUpToDate(file);
    }
  }

  private async bringUpToDate(file: TFile): Promise<void> {
    const { read } = this.options;
    if (this.options.sections.tablesOf(file).size === 0) return;
    // A note that cannot be read is shown as it is.
    const text = await read(file).catch(() => null);
    if (text === null || this.ended) return;
    if (this.learnText(file, text)) this.dress(file);
    const { sections, tables } = this.options;
    for (const [el, section] of sections.tablesOf(file)) {
      const roadmap = tables.tableAt(el, section);
      if (roadmap) this.showStates(roadmap, text);
    }
  }

  /** What the app gives no text for was rendered from what the note says. */
  private learnText(file: TFile, text: string): boolean {
    const { sections, tables } = this.options;
    const unknown = [...sections.tablesOf(file)].filter(([el, section]) => tables.lacksText(el, section));
    for (const [, section] of unknown) section.text = text;
    return unknown.length > 0;
  }

  private showStates(roadmap: RenderedRoadmap, text: string): void {
    const table = roadmap.table.ok && sameTable(text, findTables(text), roadmap.note, roadmap.table.found);
    if (!table) return;
    rowsIn(roadmap.el).forEach((rowEl, index) => {
      const inputs = boxesIn(rowEl);
      const row = rowOf(table, index);
      const states = row ? rowCheckboxes(text, row).map(({ checked }) => checked) : [];
      const isTrue = inputs.length === states.length && inputs.every(({ checked }, at) => checked === states[at]);
      if (!isTrue) for (const input of inputs) this.showStateOf(input, roadmap, text);
    });
  }

  private showStateOf(input: HTMLInputElement, roadmap: RenderedRoadmap, text: string): void {
    if (this.options.requests.isPending(input)) return;
    const place = placeOf(roadmap.el, input);
    const located = place && findIn(roadmap, place);
    const state = located?.ok ? stateNow(text, located.found) : null;
    if (state !== null && state !== input.checked) showState(input, state);
  }
}
