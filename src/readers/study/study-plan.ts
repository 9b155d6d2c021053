import { problemAt, type Problem } from '../../model/problem';
import type { StudyPlanReading, StudyResource, StudyTopic } from '../../model/study-plan';
import { foldsAsHeadings } from '../prose/folds';
import { labelTitle } from '../prose/label-line';
import type { Customs } from '../prose/note-parts';
import { readPlainText } from '../prose/plain-text';
import { withReferenceLinks } from '../prose/reference-links';
import { readSourceLines, type SourceLine } from '../prose/source-lines';
import { createTwinCount } from '../twins';
import { FOCUS_LABEL, isFocusLabel, isLabel, isResourcesLabel, RESOURCES_LABEL, TOPICS_LABEL } from './labels';
import type { NestedItem } from './nested-item';
import { readOutline, type OutlineSection } from './outline';
import { withLabelHeadings } from './sections';

/** Text in bold, perhaps in italics too, at the start of an item; an emoji, whole or broken, may stand before it. */
const BOLD_LEAD = /^[^A-Za-z0-9*_[]{0,16}[*_]?(?:\*\*(.+?)\*\*|__(.+?)__)/su;

/** A label and the marks around it, which may end before its colon or after it. */
const MARKED_LABEL = /^([*_]{0,3})[^:]*(?::\1|$)/;

/** Reads a note of study topics. Never throws; a note without topics is not a study plan. */
export function readStudyPlan(text: string): StudyPlanReading {
  const lines = withReferenceLinks(readSourceLines(text));
  const headed = readTopicsWith(lines, {});
  const folds = foldsAsHeadings(lines);
  const folded = folds ? readTopicsWith(lines, folds) : [];
  const topics = withTwins(isInFolds(headed, folded) ? folded : headed);
  return { topics, problems: topics.length > 0 ? [] : [noTopics()] };
}

function readTopicsWith(lines: readonly SourceLine[], customs: Customs): readonly StudyTopic[] {
  return withLabelHeadings(readOutline(lines, customs), holdsTopic).flatMap(readSection);
}

/** Whether all that makes topics of headings is in callouts and `<details>`, which are more topics than those. */
function isInFolds(headed: readonly StudyTopic[], folded: readonly StudyTopic[]): boolean {
  const before = new Set(headed.map(({ line }) => line));
  return folded.length > headed.length && !folded.some(({ line }) => before.has(line));
}

/** The problem of a note that is meant to be a study plan and holds none. */
function noTopics(): Problem {
  const message =
    'This study plan has no topic. Write each topic as a list item that starts in bold, with what there is to study in items below it, or as a heading with a list of links. If it is not a study plan, remove its tag “study” or leave it out in the settings.';
  return problemAt('no-topics', 1, message);
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

function readSection(section: OutlineSection): StudyTopic[] {
  const topics = section.items.flatMap((item) => readTopics(item, section.title));
  if (topics.length > 0) return topics;
  return [readLabelledTopic(section) ?? readLinkTopic(section)].filter((topic) => topic !== null);
}

/** A heading with the labels of a topic right under it. */
function readLabelledTopic({ title, parent, line, items }: OutlineSection): StudyTopic | null {
  const labelled = items.filter(isLabel);
  if (title === null || labelled.every((label) => TOPICS_LABEL.test(label.plain.text))) return null;
  const [focusAreas, resources] = [labelledFocusAreas(labelled), readResources(labelled)];
  return focusAreas.length + resources.length > 0 ? { title, group: parent, line, focusAreas, resources } : null;
}

/** The topic that an item is, or those nested in it. An item with the labels of a topic is one, in bold or not. */
function readTopics(item: NestedItem, group: string | null): StudyTopic[] {
  const title = boldLead(item);
  if (title !== null && item.children.length > 0) return [topicOf(item, title, group)];
  const nested = item.children.flatMap((child) => readTopics(child, group));
  const said = labelTitle(item.plain.text);
  if (nested.length > 0 || said === '' || isLabel(item) || !item.children.some(isLabel)) return nested;
  return [topicOf(item, said, group)];
}

function topicOf({ line, children }: NestedItem, title: string, group: string | null): StudyTopic {
  return { title, group, line, focusAreas: readFocusAreas(children), resources: readResources(children) };
}

function boldLead(item: NestedItem): string | null {
  if (isLabel(item)) return null;
  const bold = BOLD_LEAD.exec(item.source);
  return labelTitle(readPlainText(bold?.[1] ?? bold?.[2] ?? '').text) || null;
}

/** What the label says or is followed by; without the label, the plain nested items. */
function readFocusAreas(children: readonly NestedItem[]): string[] {
  if (children.some(isFocusLabel)) return labelledFocusAreas(children);
  return children.map(({ plain }) => plain.text).filter((text) => text && !RESOURCES_LABEL.test(text));
}

function labelledFocusAreas(items: readonly NestedItem[]): string[] {
  return items
    .filter(isFocusLabel)
    .flatMap(({ plain, children }) => [
      ...splitList(plain.text.replace(FOCUS_LABEL, ''), COMMA_OR_SEMICOLON),
      ...children.map((area) => area.plain.text).filter(Boolean),
    ]);
}

function readResources(children: readonly NestedItem[]): StudyResource[] {
  return children.flatMap((child) => {
    if (!isResourcesLabel(child)) return [];
    return [...readInlineResources(child), ...child.children.flatMap(resourcesFrom)];
  });
}

/** An item and those nested in it: resources may be grouped under “Books” and “Papers”. */
function resourcesFrom(item: NestedItem): StudyResource[] {
  const nested = item.children.flatMap(resourcesFrom);
  return item.plain.text === '' ? nested : [readResource(item), ...nested];
}

/** Resources in the label's own line: `Resources: [Book](…), [Course](…)`. In the source, a semicolon may end `&amp;`. */
function readInlineResources({ source, line }: NestedItem): StudyResource[] {
  return splitList(source.replace(MARKED_LABEL, ''), COMMA).map((part) => {
    const { text, urls } = readPlainText(part);
    return { text, url: urls[0] ?? null, line };
  });
}

function readResource({ plain, line, checked }: NestedItem): StudyResource {
  return { text: plain.text, url: plain.urls[0] ?? null, line, checked };
}

/** A heading whose list has only links, at least one of them to the web. */
function readLinkTopic({ title, parent, line, items }: OutlineSection): StudyTopic | null {
  if (title === null || items.length === 0) return null;
  if (!items.every((item) => item.plain.linked) || !items.some((item) => item.plain.urls.length > 0)) return null;
  return { title, group: parent, line, focusAreas: [], resources: items.map(readResource) };
}

const COMMA = /([,()[\]])/;
const COMMA_OR_SEMICOLON = /([,;，；、()[\]])/;

/** The parts between separators; those in parentheses or brackets do not split. */
function splitList(text: string, separators: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of text.split(separators)) {
    if (piece === '(' || piece === '[') depth++;
    else if (piece === ')' || piece === ']') depth = Math.max(0, depth - 1);
    if (/^[,;，；、]$/.test(piece) && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
