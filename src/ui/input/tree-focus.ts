const LINE = '[role="treeitem"]';
/** The focus target in place of the tree: the heading of a spec, the button of a message, or “Reading notes…”. */
const IN_PLACE = '.capstone-roadmap-spec h2, .capstone-roadmap-message button, .capstone-roadmap-reading';

/** Whether the keyboard focus is in a view. */
export function hasFocus(element: HTMLElement): boolean {
  return element.contains(element.doc.activeElement);
}

/** The key of the item that the keyboard focus is in, or null when it is outside the tree. */
export function focusedItem(element: HTMLElement): string | null {
  const line = element.doc.activeElement?.closest<HTMLElement>(LINE);
  return line && element.contains(line) ? (line.dataset.key ?? null) : null;
}

export function lineOf(element: HTMLElement, key: string | null): HTMLElement | null {
  return element.findAll(LINE).find(({ dataset }) => dataset.key === key) ?? null;
}

/** Moves the keyboard focus to an item's line and scrolls it into view. */
export function focusLine(element: HTMLElement, key: string | null): void {
  const line = lineOf(element, key);
  line?.focus({ preventScroll: true });
  // Not to the middle, as focusing would.
  line?.scrollIntoView({ block: 'nearest' });
}

/**
 * Moves the keyboard focus into a view, unless it is there already: to what is shown in place of the tree, if anything,
 * else to an item's line, or to the message if there is none. The scroll position stays as the user left it.
 */
export function focusView(element: HTMLElement, key: string | null): void {
  if (hasFocus(element)) return;
  const first = element.find(IN_PLACE) ?? lineOf(element, key) ?? element.find('.capstone-roadmap-message');
  first?.focus({ preventScroll: true });
}
