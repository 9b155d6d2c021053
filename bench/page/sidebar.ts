import { ROADMAP_VIEW_TYPE } from '../../src/ui';
import type { App } from '../../workbench/host/app';
import { framesUntil, nextPaint, nextTurn } from './painted';

/** Milliseconds. */
const LOOK_EVERY = 50;
/** Longer than writing a note in memory and reading it again. */
const SETTLING = 200;

/** The roadmap's sidebar, used like a person would: clicking and looking. */
export class Sidebar {
  readonly #app: App;
  readonly #plugin: string;

  constructor(app: App, plugin: string) {
    this.#app = app;
    this.#plugin = plugin;
  }

  /** Opens it; marks `open`, `first` when a part of the tree is painted and `whole` when all of `lines` are there. */
  async open(lines: number): Promise<void> {
    performance.mark('open');
    await nextTurn();
    this.#app.commands.executeCommandById(`${this.#plugin}:open-roadmap`);
    await framesUntil(() => this.#count() > 0);
    performance.mark('first');
    // Looked for in separate turns, which do not take time from slices.
    while (this.#count() < lines) await nextTurn(LOOK_EVERY);
    await nextPaint();
    performance.mark('whole');
  }

  /** Resolves when no line has been added for a while: the whole tree is there, however many lines it has. */
  async whole(): Promise<void> {
    for (let before = -1; before < this.#count(); await nextTurn(SETTLING)) before = this.#count();
  }

  /**
   * Clicks the box of the nth subtask, from the mark `name` to `name painted`, and on to `name settled`, when the note
   * has been written and read again and nothing is pending.
   *
   * @returns the frames begun until the progress above the box is painted with its new value
   */
  async markedToggle(nth: number, name: string): Promise<number> {
    // Found before the mark: looking for them is not part of a click.
    const box = this.#all<HTMLInputElement>('[aria-level="3"] input')[nth];
    if (!box) throw new Error(`There is no subtask ${nth}`);
    const bar = this.#progressAbove(box);
    const before = bar.getAttribute('aria-valuenow');
    // People only click what is visible.
    box.scrollIntoView({ block: 'center' });
    await nextPaint();
    await nextTurn(LOOK_EVERY);
    performance.mark(name);
    await nextTurn();
    box.click();
    const frames = await framesUntil(() => bar.getAttribute('aria-valuenow') !== before);
    performance.mark(`${name} painted`);
    await nextTurn(SETTLING);
    performance.mark(`${name} settled`);
    return frames;
  }

  #count(): number {
    return this.#all('[role="treeitem"]').length;
  }

  /** The progress bar of the box's objective. */
  #progressAbove(box: Element): Element {
    const line = box.closest('[role="treeitem"]');
    const above = this.#all('[role="progressbar"]').filter((bar) => {
      const level = bar.closest('[role="treeitem"]')?.getAttribute('aria-level');
      return level === '1' && line && bar.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    const bar = above.at(-1);
    if (!bar) throw new Error('No progress is shown above the box');
    return bar;
  }

  #all<E extends Element>(selector: string): E[] {
    const [leaf] = this.#app.workspace.getLeavesOfType(ROADMAP_VIEW_TYPE);
    return leaf ? [...leaf.view.containerEl.querySelectorAll<E>(selector)] : [];
  }
}
