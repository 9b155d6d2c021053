import { Menu } from 'obsidian';
import { takeOver } from '../input/take-over';

export interface ShownEntry {
  readonly title: string;
  readonly icon: string;
  readonly section: string;
}

/** The app's menu at the pointer, or at the element if opened by a key. Sections are separated by a line. */
export function showMenu<T extends ShownEntry>(
  event: MouseEvent | KeyboardEvent,
  at: HTMLElement,
  entries: readonly T[],
  choose: (entry: T) => void,
): void {
  takeOver(event);
  const menu = new Menu().setParentElement(at);
  entries.forEach((entry, i) => {
    if (i > 0 && entries[i - 1]?.section !== entry.section) menu.addSeparator();
    menu.addItem((item) =>
      item
        .setTitle(entry.title)
        .setIcon(entry.icon)
        .onClick(() => choose(entry)),
    );
  });
  at.addEventListener('keydown', swallow, true);
  // There is nothing to choose for a line that is gone.
  const watch = new MutationObserver(() => {
    if (!isMenuIn(at.doc)) watch.disconnect();
    else if (!at.isConnected) menu.hide();
  });
  watch.observe(at.doc.body, { childList: true, subtree: true });
  menu.onHide(() => {
    watch.disconnect();
    at.removeEventListener('keydown', swallow, true);
  });
  // A key, or a click made by a key, has no position.
  const pointer = event.instanceOf(MouseEvent) && (event.clientX !== 0 || event.clientY !== 0);
  if (pointer) menu.showAtMouseEvent(event);
  else menu.showAtPosition(belowOf(at), at.doc);
}

function belowOf(element: HTMLElement): { x: number; y: number } {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}

/** One that the system shows, as on macOS, is not in the page: it takes all keys, and the app may not say when it closes. */
function isMenuIn(page: Document): boolean {
  return page.querySelector('.menu') !== null;
}

/** The app's menu takes its keys first and leaves the focus where it was, so no other key may reach the line behind it. */
function swallow(event: KeyboardEvent): void {
  if (!isMenuIn((event.currentTarget as HTMLElement).doc)) return;
  event.stopPropagation();
  if (event.key === ' ') event.preventDefault();
}
