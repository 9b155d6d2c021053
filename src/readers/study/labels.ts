/** The labels of a topic: what names its focus areas and its resources. */

import type { OutlineItem } from './outline';

export const FOCUS_LABEL = /^(?:focus(?: areas?| topics?| points?)?|topics)\s*:\s*/i;
/** Lists that may just be the contents of a note. */
export const TOPICS_LABEL = /^topics\s*:/i;
export const RESOURCES_LABEL = /^(?:resources?\s*:\s*|resources?$)/i;

/** Whether an item or line is one of a topic's labels. */
export function isLabel(item: OutlineItem): boolean {
  return isFocusLabel(item) || isResourcesLabel(item);
}

export function isFocusLabel({ plain }: OutlineItem): boolean {
  return FOCUS_LABEL.test(plain.text);
}

export function isResourcesLabel({ plain }: OutlineItem): boolean {
  return RESOURCES_LABEL.test(plain.text);
}
