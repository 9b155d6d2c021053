import { h, render } from 'preact';
import { planSetBox } from '../../src/edits/boxes/set-checkbox';
import { applyEdits } from '../../src/markdown/edit';
import { localDay } from '../../src/model/calendar-day';
import type { Roadmap } from '../../src/model/roadmap';
import { readRoadmap } from '../../src/readers/roadmap/read-roadmap';
import { headerNames } from '../../src/settings/header-names';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { ElementIds } from '../../src/ui/components/element-ids';
import { RoadmapPane } from '../../src/ui/components/roadmap-pane';
import { Outliner } from '../../src/ui/outline/outline';
import { INITIAL_STATE } from '../../src/ui/outline/view-state';
import type { PaneEvents, TreeEvents } from '../../src/ui/panel-events';
import { NOTHING_KNOWN } from '../../src/ui/ties/known-ties';
import type { App } from '../../workbench/host/app';
import { nextPaint, nextTurn } from './painted';

/**
 * The simple way to follow a tick, with the plugin's own parts and nothing kept: the edited note is read from scratch
 * and a whole new tree replaces the old one, all in the turn of the click. It is in a sidebar like ours.
 */
export class AllAnew {
  readonly #element: HTMLElement;
  readonly #note: string;
  #text: string;

  private constructor(element: HTMLElement, note: string, text: string) {
    this.#element = element;
    this.#note = note;
    this.#text = text;
  }

  static async open(app: App, note: string): Promise<AllAnew> {
    const leaf = app.workspace.getLeftLeaf(false);
    await app.workspace.revealLeaf(leaf);
    leaf.view.containerEl.empty();
    const element = leaf.view.containerEl.createDiv('view-content capstone-roadmap');
    const anew = new AllAnew(element, note, await app.vault.store.read(note));
    anew.#draw(anew.#read());
    await nextPaint();
    return anew;
  }

  /** Ticks the box of the nth subtask, from the mark `name` to `name painted`. */
  async toggle(nth: number, name: string): Promise<void> {
    const shown = this.#text;
    const subtasks = this.#read().objectives.flatMap(({ projects }) => projects.flatMap((project) => project.subtasks));
    const box = subtasks[nth]?.box;
    if (!box) throw new Error(`There is no box ${nth}`);
    performance.mark(name);
    await nextTurn();
    const plan = planSetBox(shown, shown, box, !box.checked);
    if (!plan.ok) throw new Error('The box cannot be set');
    this.#text = applyEdits(shown, plan.edits);
    this.#draw(this.#read());
    await nextPaint();
    performance.mark(`${name} painted`);
  }

  #read(): Roadmap {
    const options = headerNames(DEFAULT_SETTINGS);
    return { path: this.#note, ...readRoadmap(this.#text, options) };
  }

  #draw(roadmap: Roadmap): void {
    const outliner = new Outliner();
    outliner.read({ roadmaps: [roadmap], catalogs: [], studyPlans: [] });
    const state = INITIAL_STATE;
    const today = localDay(new Date());
    const outline = outliner.outline({ state, pending: new Map(), ties: NOTHING_KNOWN, today });
    const events = { treeEvents: {} as TreeEvents, paneEvents: {} as PaneEvents };
    const pane = { outline, state, ...events, ids: new ElementIds('anew'), ready: true, focus: null, spec: null };
    render(null, this.#element);
    render(h(RoadmapPane, pane), this.#element);
  }
}
