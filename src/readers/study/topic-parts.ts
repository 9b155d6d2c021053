/** What the items of a topic say: its focus areas, and its resources. */

import { unicodePattern } from '../../model/words/unicode-pattern';
import type { StudyResource } from '../../model/study-plan';
import { endsInColon } from '../prose/label-line';
import { readPlainText } from '../prose/plain-text';
import { FOCUS_LABEL, isFocusLabel, isResourcesLabel } from './labels';
import { isTask, type NestedItem } from './nested-item';

/** A label and the marks around it, which may end before its colon or after it. */
const MARKED_LABEL = /^([*_]{0,3})[^:：]*(?:[:：]\1|$)/;

/** What the label of focus areas says, in its own line and in the items nested under it. */
export function labelledFocusAreas(items: readonly NestedItem[]): string[] {
  return items
    .filter(isFocusLabel)
    .flatMap(({ plain, children }) => [
      ...splitList(plain.text.replace(FOCUS_LABEL, ''), COMMA_OR_SEMICOLON),
      ...children.map((area) => area.plain.text).filter(Boolean),
    ]);
}

/** An item that starts with a link to the web is a resource, whatever label it stands under. */
const LINK_FIRST = unicodePattern()`^[^\p{L}\p{N}[]{0,16}(?:\[(?!\[)|https?:)`;

/** Whether an item is a resource by itself, or the label of some in words of its own (“Watch:”). */
export function namesResource(item: NestedItem): boolean {
  return (
    isTask(item) || startsWithLink(item) || (endsInColon(item.plain.text) && resourcesAmong(item.children).length > 0)
  );
}

function startsWithLink({ source, plain }: NestedItem): boolean {
  return plain.urls.length > 0 && LINK_FIRST().test(source);
}

/** What is nested under labels of resources, and the tasks and links elsewhere, however deep; none of the focus areas. */
export function resourcesAmong(items: readonly NestedItem[]): StudyResource[] {
  return items.flatMap((item) => {
    if (isResourcesLabel(item)) return [...inlineResources(item), ...item.children.flatMap(resourcesFrom)];
    if (isFocusLabel(item)) return [];
    if (isTask(item)) return resourcesFrom(item);
    const nested = resourcesAmong(item.children);
    return startsWithLink(item) ? [readResource(item), ...nested] : nested;
  });
}

/** An item and those nested in it: resources may be grouped under “Books” and “Papers”. */
function resourcesFrom(item: NestedItem): StudyResource[] {
  const nested = item.children.flatMap(resourcesFrom);
  return item.plain.text === '' ? nested : [readResource(item), ...nested];
}

/** Resources in the label's own line: `Resources: [Book](…), [Course](…)`. In the source, a semicolon may end `&amp;`. */
function inlineResources({ source, line }: NestedItem): StudyResource[] {
  return splitList(source.replace(MARKED_LABEL, ''), COMMA).map((part) => {
    const { text, urls } = readPlainText(part);
    return { text, url: urls[0] ?? null, line };
  });
}

/** An item alone, without those nested in it. */
export function readResource({ plain, line, checked }: NestedItem): StudyResource {
  return { text: plain.text, url: plain.urls[0] ?? null, line, checked };
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
