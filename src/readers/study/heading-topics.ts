/** Headings that are topics themselves. */

import type { StudyTopic } from '../../model/study-plan';
import { labelTitle } from '../prose/label-line';
import { isLabel, TOPICS_LABEL } from './labels';
import type { NestedItem } from './nested-item';
import { labelledFocusAreas, readResource, resourcesAmong } from './topic-parts';
import type { OutlineSection } from './outline';

/** The headings whose lists of topics may not just be the contents of the note: several, with no headings below them. */
export function headingsWithTopics(sections: readonly OutlineSection[]): ReadonlySet<OutlineSection> {
  const parents = new Set(sections.map(({ parent }) => parent));
  const found = sections.filter(({ title, items }) => !parents.has(title) && items.some(isTopicsLabel));
  return new Set(found.length > 1 ? found : []);
}

/** A heading with the labels of a topic right under it. */
export function readLabelledTopic(section: OutlineSection, withTopics: ReadonlySet<OutlineSection>): StudyTopic | null {
  const labelled = section.items.filter(isLabel);
  if (labelled.every(isTopicsLabel) && !withTopics.has(section)) return null;
  return topicUnder(section);
}

function isTopicsLabel({ plain }: NestedItem): boolean {
  return TOPICS_LABEL.test(plain.text);
}

/** A heading whose list has only links, at least one of them to the web. */
export function readLinkTopic({ title, parent, line, items }: OutlineSection): StudyTopic | null {
  if (title === null || items.length === 0) return null;
  if (!items.every((item) => item.plain.linked) || !items.some((item) => item.plain.urls.length > 0)) return null;
  return { title, group: parent, line, focusAreas: [], resources: items.map(readResource) };
}

/** A heading as a topic, with its labels and its tasks, which are what there is to study; null if they say nothing. */
export function topicUnder({ title, parent, line, items }: OutlineSection): StudyTopic | null {
  const said = labelTitle(title ?? '');
  const focusAreas = labelledFocusAreas(items);
  const resources = resourcesAmong(items);
  return said && focusAreas.length + resources.length > 0
    ? { title: said, group: parent, line, focusAreas, resources }
    : null;
}
