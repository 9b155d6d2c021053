/** Headings that are topics themselves. */

import type { StudyTopic } from '../../model/study-plan';
import { labelTitle } from '../prose/label-line';
import { isLabel, TOPICS_LABEL } from './labels';
import { labelledFocusAreas, readResource, resourcesAmong } from './topic-parts';
import type { OutlineSection } from './outline';

/** A heading with the labels of a topic right under it. */
export function readLabelledTopic(section: OutlineSection): StudyTopic | null {
  const labelled = section.items.filter(isLabel);
  if (labelled.every((label) => TOPICS_LABEL.test(label.plain.text))) return null;
  return topicUnder(section);
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
