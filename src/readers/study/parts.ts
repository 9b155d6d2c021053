/** Parts of topics, such as “Practice:”: labels that stand under several headings, which are the topics. */

import { countsOf } from '../../model/collections/count-one';
import { endsInColon } from '../prose/label-line';
import { readPlainText } from '../prose/plain-text';
import { isLabelItem } from './labels';
import type { NestedItem } from './nested-item';
import type { OutlineSection } from './outline';

/** The sections, but headings and bold lines that end in a colon and recur are items of the sections right above them. */
export function withPartHeadings(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  const recurs = recurrenceTest(sections.map(({ title }) => [title ?? '']));
  const kept: (OutlineSection & { readonly items: NestedItem[] })[] = [];
  for (const section of sections) {
    const { title, parent, line, items } = section;
    const above = kept.at(-1);
    if (above && title !== null && above.title === parent && endsInColon(title) && recurs(title))
      above.items.push({ source: title, plain: readPlainText(title), line, children: items });
    else kept.push({ ...section, items: [...items] });
  }
  return kept;
}

/** Whether an item of one of these sections is such a label, with a list. */
export function partTest(sections: readonly OutlineSection[]): (item: NestedItem) => boolean {
  const mayBePart = (item: NestedItem): boolean =>
    endsInColon(item.plain.text) && item.children.length > 0 && !isLabelItem(item);
  const recurs = recurrenceTest(sections.map(({ items }) => items.filter(mayBePart).map(({ plain }) => plain.text)));
  return (item) => mayBePart(item) && recurs(item.plain.text);
}

/** Whether a text is in more than one of these lists. */
function recurrenceTest(lists: readonly (readonly string[])[]): (text: string) => boolean {
  const counts = countsOf(lists.flatMap((list) => [...new Set(list)]));
  return (text) => (counts.get(text) ?? 0) > 1;
}
