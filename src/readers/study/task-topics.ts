/** Plans that are only lists of tasks: what stands above each list is a topic, such as “Week 1: Graphs”. */

import type { StudyTopic } from '../../model/study-plan';
import { topicUnder } from './heading-topics';
import { isLabel } from './labels';
import { isTask, type NestedItem } from './nested-item';
import type { OutlineSection } from './outline';

/** The topics of each section that has some; none if there is but one, which may be what is to do about the note. */
export function taskTopics(sections: readonly OutlineSection[]): ReadonlyMap<OutlineSection, readonly StudyTopic[]> {
  const found = sections.map((section) => [section, readTaskTopics(section)] as const);
  const several = found.flatMap(([, topics]) => topics).length > 1;
  return new Map(several ? found.filter(([, topics]) => topics.length > 0) : []);
}

/** The topic that a list of tasks under a heading is, or those in its items. */
function readTaskTopics(section: OutlineSection): StudyTopic[] {
  if (listsTasks(section)) return [topicUnder(section)].filter((topic) => topic !== null);
  const others = section.items.filter((item) => !isTask(item));
  return others.flatMap((item) => readTaskTopics(sectionOf(item, section.title)));
}

/** An item with what is nested in it, as a heading with its list. */
function sectionOf({ plain, line, children }: NestedItem, parent: string | null): OutlineSection {
  return { title: plain.text, parent, line, items: children };
}

/** Whether there are tasks, and beside them at most labels. */
function listsTasks({ items }: OutlineSection): boolean {
  const listed = items.filter((item) => !isLabel(item));
  return listed.length > 0 && listed.every(isTask);
}
