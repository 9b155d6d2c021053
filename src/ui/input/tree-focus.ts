import { afterPaint, type Scheduler } from '../../index/scheduler';
import { movedKey, type Moves } from '../identity/item-key';
import { itemAt, type OutlineItem, visibleItems } from '../outline/outline-item';
import { focusAfter } from './tree-keyboard';

const LINE = '[role="treeitem"]';
/** The focus target in place of the tree: the heading of a spec, the button of a message, or “Reading notes…”. */
const IN_PLACE = '.capstone-roadmap-spec h2, .capstone-roadmap-message button, .capstone-roadmap-reading';

/** The line of the tree that has the keyboard focus, or gets it when the focus comes into the view. */
export class TreeFocus {
  readonly #element: HTMLElement;
  readonly #scheduler: Scheduler;
  #key: string | null = null;
  #callOffLook = (): void => undefined;

  /** @param element of the view */
  constructor(element: HTMLElement, scheduler: Scheduler) {
    this.#element = element;
    this.#scheduler = scheduler;
  }

  /** Of the line's item; null before the tree has any. */
  get key(): string | null {
    return this.#key;
  }

  /** @returns whether that is another line than before */
  moveTo(key: string): boolean {
    const moves = key !== this.#key;
    this.#key = key;
    return moves;
  }

  /** It stays with its item when that gets another key. */
  follow(moves: Moves): void {
    this.#key &&= movedKey(this.#key, moves);
  }

  /** It stays where it is when the lines change, if that is still on the screen. */
  stay(before: readonly OutlineItem[], items: readonly OutlineItem[]): void {
    if (this.#key !== null && (items === before || itemAt(items, this.#key))) return;
    this.#key = focusAfter(visibleItems(before), visibleItems(items), this.#key);
  }

  /** From now on the tree is seen, and entered, from its first line. */
  startOver(): void {
    treeScroller(this.#element)?.scrollTo(0, 0);
    this.#key = null;
  }

  /**
   * Makes a change of the lines during which the one with the keyboard focus stays where it is on the screen, or at
   * least in sight. The browser does not see to that where nothing is scrolled yet, as after a search. A line that was
   * scrolled far out of sight stays so.
   */
  hold(change: () => void): void {
    const line = lineWithFocus(this.#element);
    const scroller = line && treeScroller(this.#element);
    if (!scroller) return change();
    const { top: above, bottom, height } = scroller.getBoundingClientRect();
    const { top } = line.getBoundingClientRect();
    change();
    // Objectives get their heights only when they are drawn, which may push it out a little.
    const isNear = top > above - height / 4 && top < bottom + height / 4;
    const moved = isNear && line.isConnected ? line.getBoundingClientRect().top - top : 0;
    if (moved === 0) return;
    scroller.scrollTop += moved;
    this.#scrollTo(line);
  }

  /** Moves the keyboard focus to the line and scrolls it into view. */
  take(): void {
    const line = lineOf(this.#element, this.#key);
    line?.focus({ preventScroll: true });
    if (line) this.#scrollTo(line);
  }

  /** Stops waiting to scroll to the line. */
  close(): void {
    this.#callOffLook();
  }

  /**
   * Scrolls a line just into sight, not to the middle as focusing would. Objectives that come into sight with it have
   * estimated heights until they are drawn, and may push it out again.
   */
  #scrollTo(line: HTMLElement): void {
    line.scrollIntoView({ block: 'nearest' });
    this.#callOffLook();
    // One frame finds out that they are in sight, the next draws them.
    this.#callOffLook = this.#scheduler.frame(() => {
      this.#callOffLook = afterPaint(this.#scheduler, () => {
        if (lineWithFocus(this.#element) === line) line.scrollIntoView({ block: 'nearest' });
      });
    });
  }

  /**
   * Moves the keyboard focus into the view, unless it is there already: to what is shown in place of the tree, if
   * anything, else to the line, or to the message if there is none. The scroll position stays as the user left it.
   */
  enter(): void {
    const element = this.#element;
    if (hasFocus(element)) return;
    const first = element.find(IN_PLACE) ?? lineOf(element, this.#key) ?? element.find('.capstone-roadmap-message');
    first?.focus({ preventScroll: true });
  }
}

/** Whether the keyboard focus is in a view. */
export function hasFocus(element: HTMLElement): boolean {
  return element.contains(element.doc.activeElement);
}

/** The key of the item that the keyboard focus is in, or null when it is outside the tree. */
export function focusedItem(element: HTMLElement): string | null {
  return lineWithFocus(element)?.dataset.key ?? null;
}

function lineWithFocus(element: HTMLElement): HTMLElement | null {
  const line = element.doc.activeElement?.closest<HTMLElement>(LINE);
  return line && element.contains(line) ? line : null;
}

/** The line of an item; null if it is not on the screen. */
export function lineOf(element: HTMLElement, key: string | null): HTMLElement | null {
  return element.findAll(LINE).find(({ dataset }) => dataset.key === key) ?? null;
}

/** What the tree scrolls in; null if there is no tree. @param element of the view */
export function treeScroller(element: HTMLElement): HTMLElement | null {
  return element.find('.capstone-roadmap-main .capstone-roadmap-scroller');
}
