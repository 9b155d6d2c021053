import type { App } from '../../workbench/host/app';
import { framesUntil, nextPaint, nextTurn } from './painted';

/** The roadmap's sidebar, as someone who clicks and looks. */
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
    await framesUntil(() => this.#count() >= lines);
    await nextPaint();
    performance.mark('whole');
  }

  /**
   * Clicks the box of the nth subtask, from the mark `name` to `name painted`.
   *
   * @returns the frames that begin until the progress above the box is painted as the note then says
   */
  async markedToggle(nth: number, name: string): Promise<number> {
    // Found before the mark: looking for them is no part of a click.
    const box = document.querySelectorAll<HTMLInputElement>('[role="tree"] [aria-level="3"] input')[nth];
    if (!box) throw new Error(`There is no subtask ${nth}`);
    const bar = progressAbove(box);
    const before = bar.getAttribute('aria-valuenow');
    performance.mark(name);
    await nextTurn();
    box.click();
    const frames = await framesUntil(() => bar.getAttribute('aria-valuenow') !== before);
    performance.mark(`${name} painted`);
    return frames;
  }

  #count(): number {
    return document.querySelectorAll('[role="treeitem"]').length;
  }
}

/** The bar of the objective that the box's line belongs to. */
function progressAbove(box: Element): Element {
  const bars = [...document.querySelectorAll('[role="tree"] [role="progressbar"]')];
  const line = box.closest('[role="treeitem"]');
  const above = bars.filter((bar) => {
    const level = bar.closest('[role="treeitem"]')?.getAttribute('aria-level');
    return level === '1' && line && bar.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  const bar = above.at(-1);
  if (!bar) throw new Error('No progress is shown above the box');
  return bar;
}
