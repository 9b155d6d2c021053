import { planSetCheckbox } from '../../src/edits/set-checkbox';
import { boxReference } from '../../src/readers/box-reference';
import { VaultIndex } from '../../src/index/vault-index';
import { applyEdits } from '../../src/markdown/edit';
import { createNoteReaders } from '../../src/obsidian/note-readers';
import { frameScheduler } from '../../src/obsidian/frame-scheduler';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { RoadmapActions } from '../../src/ui';
import { RoadmapPanel } from '../../src/ui/roadmap-panel';
import type { App } from '../../workbench/host/app';
import { framesUntil } from './painted';

/**
 * The simple way to follow a tick, with the plugin's own parts: the edited note is read from nothing, and a tree is drawn
 * from nothing in place of the old one.
 */
export class AllAnew {
  readonly #element: HTMLElement;
  #panel: RoadmapPanel | null = null;
  #text: string | null = null;
  readonly #app: App;
  readonly #note: string;

  constructor(app: App, note: string) {
    this.#app = app;
    this.#note = note;
    this.#element = document.body.createDiv('capstone-roadmap');
  }

  /** Ticks the box of the nth subtask, from the mark `name` to `name painted`, when `lines` of the tree are there. */
  async toggle(nth: number, lines: number, name: string): Promise<void> {
    const before = this.#text ?? (await this.#app.vault.store.read(this.#note));
    const { objectives } = (await indexOf(this.#note, before)).snapshot.roadmaps[0] ?? { objectives: [] };
    const boxes = objectives.flatMap(({ projects }) => projects.flatMap(({ subtasks }) => subtasks));
    const box = boxes[nth]?.box;
    if (!box) throw new Error(`There is no box ${nth}`);
    performance.mark(name);
    await framesUntil(() => true);
    const plan = planSetCheckbox(before, boxReference(before, box), !box.checked);
    if (!plan.ok) throw new Error('The box cannot be set');
    this.#text = applyEdits(before, plan.edits);
    const index = await indexOf(this.#note, this.#text);
    this.#panel?.close();
    const actions = {} as RoadmapActions;
    this.#panel = new RoadmapPanel({
      ...{ element: this.#element, id: 'anew', snapshot: index.snapshot, actions },
      ...{ now: () => new Date(), scheduler: frameScheduler, stateChanged: () => undefined },
    });
    this.#panel.show(index.snapshot);
    await framesUntil(() => this.#element.querySelectorAll('[role="treeitem"]').length >= lines);
    performance.mark(`${name} painted`);
    index.close();
  }
}

async function indexOf(path: string, text: string): Promise<VaultIndex> {
  const readers = createNoteReaders()(DEFAULT_SETTINGS);
  const index = new VaultIndex({ readers, scheduler: frameScheduler, onError: (error) => console.error(error) });
  index.put({ path, kinds: ['roadmap'], text });
  index.markReady();
  await index.whenSettled();
  return index;
}
