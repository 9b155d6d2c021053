const LINE = '[role="treeitem"]';
/** What is shown in place of the tree: the heading of a spec, or what a message offers. */
const IN_PLACE = '.capstone-roadmap-spec h2, .capstone-roadmap-message button';

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

/** Gives an item's line the keyboard focus and brings it into sight. */
export function focusLine(element: HTMLElement, key: string | null): void {
  const line = lineOf(element, key);
  line?.focus({ preventScroll: true });
  // Not into the middle, as a focus does.
  line?.scrollIntoView({ block: 'nearest' });
}

/**
 * Brings the keyboard into a view, unless it is there already: to what is in place of the tree, if something is, else to an
 * item's line. What is in sight stays: whoever comes back to the view left it so.
 */
export function focusView(element: HTMLElement, key: string | null): void {
  if (hasFocus(element)) return;
  const first = element.find(IN_PLACE) ?? lineOf(element, key);
  first?.focus({ preventScroll: true });
}
