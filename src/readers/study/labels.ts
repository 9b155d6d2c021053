/** The labels of a topic: what names its focus areas and its resources. */

import type { NestedItem } from './nested-item';

const FOCUS = 'focus(?: areas?| topics?| points?)?|topics';
/** “Reading” alone may be something to learn. */
const RESOURCES =
  '(?:(?:learning|study|key|recommended|required|useful|further|additional) (?:resources?|readings?)|resources?|readings|(?:learning|study|course|reading) materials?|links)';
const STRONG = '(?:\\*\\*|__)';
const COLON = '\\s*[:：]';

const LABEL_LINE = new RegExp(`^${STRONG}?(?:${FOCUS}|${RESOURCES})(?:${STRONG}?${COLON}|${STRONG}$)`, 'i');
/** With the spaces behind it: without the match, what it names is left. */
export const FOCUS_LABEL = new RegExp(`^(?:${FOCUS})${COLON}\\s*`, 'i');
/** Lists that may just be the contents of a note. */
export const TOPICS_LABEL = /^topics\s*[:：]/i;
const RESOURCES_LABEL = new RegExp(`^${RESOURCES}(?:${COLON}\\s*|$)`, 'i');

/** Whether a line of Markdown in a paragraph of its own, or right below a topic's name, is a label: in bold, or with a colon. */
export function isLabelLine(line: string): boolean {
  return LABEL_LINE.test(line);
}

/** Whether an item or line is one of a topic's labels. */
export function isLabelItem(item: NestedItem): boolean {
  return isFocusLabel(item) || isResourcesLabel(item);
}

export function isFocusLabel({ plain }: NestedItem): boolean {
  return FOCUS_LABEL.test(plain.text);
}

export function isResourcesLabel({ plain }: NestedItem): boolean {
  return RESOURCES_LABEL.test(plain.text);
}
