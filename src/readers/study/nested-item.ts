import type { PlainText } from '../prose/plain-text';

/** A list item, a line with a label or a row of a table, with what is nested under it. */
export interface NestedItem {
  /** As written, after bullet and task marker; a label has its colon. */
  readonly source: string;
  readonly plain: PlainText;
  readonly line: number;
  /** Only for a task item. */
  readonly checked?: boolean;
  readonly children: readonly NestedItem[];
}

/** Whether an item has a box, checked or not. */
export function isTask({ checked }: NestedItem): boolean {
  return checked !== undefined;
}
