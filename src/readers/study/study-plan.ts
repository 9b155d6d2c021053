import { emptyNote, type Problem } from '../../model/problem';
import type { StudyPlanReading, StudyResource, StudyTopic } from '../../model/study-plan';
import { labelTitle } from '../prose/label-line';
import type { Customs } from '../prose/note-parts';
import { withReferenceLinks } from '../prose/definitions';
import { boldLinesAsHeadings, foldsAsHeadings } from '../prose/other-headings';
import { readPlainText } from '../prose/plain-text';
import { readSourceLines, type SourceLine } from '../prose/source-lines';
import { createTwinCount } from '../twins';
import { headingsWithTopics, readLabelledTopic, readLinkTopic, taskTopics } from './heading-topics';
import { isFocusLabel, isLabelItem, isLabelLine, isResourcesLabel } from './labels';
import { labelledFocusAreas, namesResource, resourcesAmong } from './topic-parts';
import { isTask, type NestedItem } from './nested-item';
import { readOutline, type OutlineSection } from './outline';
import { partTest, withPartHeadings } from './parts';
import { withLabelHeadings } from './sections';

/** Text in bold, perhaps in italics too, at the start of an item; an emoji, whole or broken, may stand before it. */
const BOLD_LEAD = /^[^A-Za-z0-9*_[]{0,16}[*_]?(?:\*\*(.+?)\*\*|__(.+?)__)/su;

/** Reads a note of study topics. Never throws; a note without topics is not a study plan. */
export function readStudyPlan(text: string): StudyPlanReading {
  const lines = withReferenceLinks(readSourceLines(text));
  const marked = readTopicsWith(lines, {});
  const bold = marked.length === 0 ? boldLinesAsHeadings(lines, (source) => !isLabelLine(source)) : null;
  const headed = bold ? readTopicsWith(lines, bold) : marked;
  const folds = foldsAsHeadings(lines);
  const folded = folds ? readTopicsWith(lines, folds) : [];
  const topics = withTwins(isInFolds(headed, folded) ? folded : headed);
  return { topics, problems: topics.length > 0 ? [] : [noTopics()] };
}

function readTopicsWith(lines: readonly SourceLine[], customs: Customs): readonly StudyTopic[] {
  const sections = withPartHeadings(withLabelHeadings(readOutline(lines, customs), holdsTopic));
  const inItems = sections.map(({ title, items }) => items.flatMap((item) => readTopics(item, title)));
  const isOfTasks = !sections.some(({ items }) => holdsTopic(items.filter((item) => !isTask(item))));
  const ofTasks = isOfTasks ? taskTopics(sections) : null;
  const isPart = partTest(sections);
  const withTopics = headingsWithTopics(sections);
  return sections.flatMap((section, at) => {
    const topics = inItems[at] ?? [];
    if (topics.length > 0) return topicOfParts(section, isPart) ?? topics;
    const headed = readLabelledTopic(section, withTopics) ?? ofTasks?.get(section) ?? readLinkTopic(section);
    return headed ? (topicOfParts(section, isPart) ?? headed) : [];
  });
}

/** A heading with parts such as “Practice:”, which other headings have as well, as a topic; null if its items are some. */
function topicOfParts(
  { title, parent, line, items }: OutlineSection,
  isPart: (item: NestedItem) => boolean,
): StudyTopic | null {
  const opened = items.flatMap((item) => (isPart(item) ? item.children : [item]));
  if (title === null || !items.some(isPart) || holdsTopic(opened)) return null;
  const aside = new Set(items.filter((item) => !isLabelItem(item) && !isTask(item)));
  const children = opened.filter((item) => !aside.has(item));
  return topicOf({ line, children }, labelTitle(title), parent);
}

/** Whether all that makes topics of headings is in callouts and `<details>`, which are more topics than those. */
function isInFolds(headed: readonly StudyTopic[], folded: readonly StudyTopic[]): boolean {
  const before = new Set(headed.map(({ line }) => line));
  return folded.length > headed.length && !folded.some(({ line }) => before.has(line));
}

/** The problem of a note that is meant to be a study plan and holds none. */
function noTopics(): Problem {
  const message =
    'This study plan has no topics. Write each as a list item that starts in bold, with items below it, or as a heading above a list of links or tasks.';
  return emptyNote('no-topics', 'study plan', 'study', message);
}

/** The topics, with lookalikes counted for resources that have a box. */
function withTwins(topics: readonly StudyTopic[]): readonly StudyTopic[] {
  const boxed = topics.flatMap(({ resources }) => resources).filter(({ checked }) => checked !== undefined);
  const twinsOf = createTwinCount(boxed.map(({ text }) => text));
  const counted = (resource: StudyResource): StudyResource =>
    resource.checked === undefined ? resource : { ...resource, ...twinsOf(resource.text) };
  return topics.map((topic) => ({ ...topic, resources: topic.resources.map(counted) }));
}

function holdsTopic(items: readonly NestedItem[]): boolean {
  return items.some((item) => readTopics(item, null).length > 0);
}

/** The topic that an item is, or those nested in it. An item with the labels of a topic is one, in bold or not. */
function readTopics(item: NestedItem, group: string | null): StudyTopic[] {
  const title = boldLead(item);
  if (title !== null && item.children.length > 0) return [topicOf(item, title, group)];
  const nested = item.children.flatMap((child) => readTopics(child, group));
  const name = labelTitle(item.plain.text);
  if (nested.length > 0 || name === '' || isLabelItem(item) || !item.children.some(isLabelItem)) return nested;
  return [topicOf(item, name, group)];
}

function topicOf(
  { line, children }: Pick<NestedItem, 'line' | 'children'>,
  title: string,
  group: string | null,
): StudyTopic {
  return { title, group, line, focusAreas: readFocusAreas(children), resources: resourcesAmong(children) };
}

function boldLead(item: NestedItem): string | null {
  if (isLabelItem(item)) return null;
  const bold = BOLD_LEAD.exec(item.source);
  return labelTitle(readPlainText(bold?.[1] ?? bold?.[2] ?? '').text) || null;
}

/** What the label says or is followed by; without the label, the nested items that are no resources. */
function readFocusAreas(children: readonly NestedItem[]): string[] {
  if (children.some(isFocusLabel)) return labelledFocusAreas(children);
  const plain = children.filter((item) => !namesResource(item) && !isResourcesLabel(item));
  return plain.map((item) => item.plain.text).filter(Boolean);
}
