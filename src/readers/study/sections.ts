/** Headings that are the labels of the topic above them, such as “Resources”. */

import { lazily } from '../../model/kept/lazily';
import { readPlainText } from '../prose/plain-text';
import { isFocusLabel, isLabelItem, isResourcesLabel, TOPICS_LABEL } from './labels';
import type { NestedItem } from './nested-item';
import type { OutlineSection } from './outline';

/** “Topics”, “Topics to learn”, “Topics covered”. */
const TOPICS_TITLE = /^topics\b/i;

/** Whether there is a topic among items, or in one of them. */
type TopicTest = (items: readonly NestedItem[]) => boolean;

/**
 * The sections. Those called “Focus areas”, and “Resources” after them, are put into the topic above as its labels. So
 * are other “Resources”, with “Topics to learn” above them, unless they are right below the title of the note: then
 * they may be those of the whole note.
 */
export function withLabelHeadings(
  sections: readonly OutlineSection[],
  holdsTopic: TopicTest,
): readonly OutlineSection[] {
  const tops = sections.filter(({ title, parent }) => title !== null && parent === null).length;
  const open: OpenSection[] = [];
  const latest = new Map<string, OpenSection>();
  for (const section of sections) {
    const { title, parent } = section;
    const opened = new OpenSection(section, holdsTopic);
    const label = labelOf(section, `${title}:`);
    const above = parent === null ? undefined : latest.get(parent);
    const isTopic = above && (above.parent !== null || tops > 1) && !above.holdsTopic();
    if (above && above === open.at(-1) && goesWithFocus(label, above)) above.add(label);
    else if (isTopic && isResourcesLabel(label) && !opened.holdsTopic()) above.addWithListed(label);
    else {
      open.push(opened);
      if (title !== null) latest.set(title, opened);
      if (isTopic && TOPICS_TITLE.test(title ?? '') && !opened.holdsTopic()) above.list(labelOf(section, 'Topics:'));
    }
  }
  return open;
}

function labelOf({ line, items }: OutlineSection, source: string): NestedItem {
  return { source, plain: readPlainText(source), line, children: items };
}

function goesWithFocus(label: NestedItem, above: OpenSection): boolean {
  if (isFocusLabel(label) && !TOPICS_LABEL.test(label.source)) return true;
  return isLabelItem(label) && above.hasFocus;
}

/** A section that labels are added to. */
class OpenSection implements OutlineSection {
  readonly title: string | null;
  readonly parent: string | null;
  readonly line: number;
  readonly items: NestedItem[];
  /** Whether there is a topic among its own items. */
  readonly holdsTopic: () => boolean;
  /** Whether there is a label of focus areas among its items. */
  hasFocus: boolean;
  #listed: NestedItem[] = [];

  constructor({ title, parent, line, items }: OutlineSection, holdsTopic: TopicTest) {
    this.title = title;
    this.parent = parent;
    this.line = line;
    this.items = [...items];
    this.holdsTopic = lazily(() => holdsTopic(items));
    this.hasFocus = items.some(isFocusLabel);
  }

  add(label: NestedItem): void {
    this.items.push(label);
    this.hasFocus ||= isFocusLabel(label);
  }

  /** Keeps what is listed under “Topics to learn”, which are its topics if there are resources for them. */
  list(label: NestedItem): void {
    this.#listed.push(label);
  }

  addWithListed(label: NestedItem): void {
    for (const listed of this.#listed) this.add(listed);
    this.#listed = [];
    this.add(label);
  }
}
