import { unicodePattern } from '../../model/words/unicode-pattern';

const BLOCK_ID = unicodePattern()`\s+\^[\p{L}\p{N}-]+$`;

/** The source of a paragraph or list item without the block id at its end, which the app hides. */
export function withoutBlockId(source: string): string {
  return source.includes('^') ? source.replace(BLOCK_ID(), '') : source;
}
