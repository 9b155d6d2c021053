/** Headings that are topics themselves. */

import type { StudyTopic } from '../../model/study-plan';
import { labelTitle } from '../prose/label-line';
import { isLabelItem, TOPICS_LABEL } from './labels';
import { isTask, type NestedItem } from './nested-item';
import type { OutlineSection } from './outline';
import { labelledFocusAreas, readResource, resourcesAmong } from './topic-parts';

/** The headings whose lists of topics may not just be the contents of the note: several, with no headings below them. */
export function headingsWithTopics(sections: readonly OutlineSection[]): ReadonlySet<OutlineSection> {
  const parents = new Set(sections.map(({ parent }) => parent));
  const found = sections.filter(({ title, items }) => !parents.has(title) && items.some(isTopicsLabel));
  return new Set(found.length > 1 ? found : []);
}

/** A heading with the labels of a topic right under it. */
export function readLabelledTopic(section: OutlineSection, withTopics: ReadonlySet<OutlineSection>): StudyTopic | null {
  const labelled = section.items.filter(isLabelItem);
  if (labelled.every(isTopicsLabel) && !withTopics.has(section)) return null;
  return topicUnder(section);
}

function isTopicsLabel({ plain }: NestedItem): boolean {
  return TOPICS_LABEL.test(plain.text);
}

/** A heading whose list has only links, at least one of them to the web. */
export function readLinkTopic({ title, parent, line, items }: OutlineSection): StudyTopic | null {
  const leadsAway = items.every((item) => item.plain.linked) && items.some((item) => item.plain.urls.length > 0);
  if (title === null || !leadsAway) return null;
  return { title, group: parent, line, focusAreas: [], resources: items.map(readResource) };
}

/** A heading as a topic, with its labels and its tasks, which are what there is to study; null if they say nothing. */
function topicUnder({ title, parent, line, items }: OutlineSection): StudyTopic | null {
  const name = labelTitle(title ?? '');
  const focusAreas = labelledFocusAreas(items);
  const resources = resourcesAmong(items);
  return name && focusAreas.length + resources.length > 0
    ? { title: name, group: parent, line, focusAreas, resources }
    : null;
}

/**
 * The topics of a plan that is only lists of tasks: what stands above each list is one, such as “Week 1: Graphs”. None if
 * there is just one list, which may be of what is to be done in the note itself.
 */
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
  const listed = items.filter((item) => !isLabelItem(item));
  return listed.length > 0 && listed.every(isTask);
}
