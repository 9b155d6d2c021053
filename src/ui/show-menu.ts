import { Menu } from 'obsidian';

export interface ShownEntry {
  readonly title: string;
  readonly icon: string;
  readonly section: string;
}

/** The app's menu where the pointer is, or at the element when a key asked for it. A line parts its sections. */
export function showMenu<T extends ShownEntry>(
  event: MouseEvent | KeyboardEvent,
  at: HTMLElement,
  entries: readonly T[],
  choose: (entry: T) => void,
): void {
  event.preventDefault();
  event.stopPropagation();
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
  menu.onHide(() => at.removeEventListener('keydown', swallow, true));
  // A key, and a click that a key made, have no place of their own.
  const pointer = event.instanceOf(MouseEvent) && (event.clientX !== 0 || event.clientY !== 0);
  if (pointer) menu.showAtMouseEvent(event);
  else menu.showAtPosition(belowOf(at), at.doc);
}

function belowOf(element: HTMLElement): { x: number; y: number } {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}

/** The app's menu takes its keys first, and leaves the focus where it was: no other key is for the line after it. */
function swallow(event: KeyboardEvent): void {
  event.stopPropagation();
  if (event.key === ' ') event.preventDefault();
}
