const LINE = '[role="treeitem"]';

/** The key of the item that the keyboard focus is in, or null when it is outside the tree. */
export function focusedItem(element: HTMLElement): string | null {
  const line = element.doc.activeElement?.closest<HTMLElement>(LINE);
  return line && element.contains(line) ? (line.dataset.key ?? null) : null;
}

/** Gives an item's line the keyboard focus and brings it into sight. */
export function focusLine(element: HTMLElement, key: string | null): void {
  const line = element.findAll(LINE).find(({ dataset }) => dataset.key === key);
  // The line alone is to be seen, not all that is below it too.
  line?.focus({ preventScroll: true });
  line?.find('.tree-item-self').scrollIntoView({ block: 'nearest' });
}
