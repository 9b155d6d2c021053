/** Lines that are written like labels of the lists below them. */

import { unicodePattern } from '../../model/words/unicode-pattern';
import { hasBullet } from './bullet';
import { NESTING, readContent, type Content } from './markdown-line';
import { readPlainText } from './plain-text';
import type { SourceLine } from './source-lines';

/** Whether a line without a bullet is still an item, with the list below it. */
export type LabelTest = (text: string) => boolean;

/** In UTF-16 units; what is longer is a sentence. */
export const LONGEST_LABEL = 60;
const LABEL_START = unicodePattern()`^[\p{Lu}\p{Lo}\p{N}]`;

/** A label's words, without its colon. */
export function labelTitle(text: string): string {
  return text.replace(/\s*[:：]$/, '');
}

/** Whether a text ends in a colon, which is full-width in Chinese and Japanese. */
export function endsInColon(text: string): boolean {
  return /[:：]$/.test(text);
}

/** Whether a whole line is emphasised. */
export function isStrong(source: string): boolean {
  return /^(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$/.test(source.trim());
}

/** Whether a line is emphasised as a whole, or has a colon at its end. */
export function isLabelSource(source: string): boolean {
  return isStrong(source) || /[:：](?:\*\*|__)?\s*$/.test(source);
}

/**
 * Whether a line right below an item is the label of another list: `Stretch:`, directly followed by the first bullet,
 * which is not nested in the item. In Markdown it continues the item, but that is not what its writer meant.
 *
 * @param item how far the item is indented
 */
export function leadsInList({ indent, text }: Content, item: number, next: SourceLine | undefined): boolean {
  if (indent > 0 || text.length > LONGEST_LABEL || next?.kind !== 'text') return false;
  const label = readPlainText(text).text;
  if (!(endsInColon(label) || isStrong(text)) || !LABEL_START().test(label)) return false;
  const below = readContent(next);
  return below.indent < item + NESTING && hasBullet(below.text);
}
