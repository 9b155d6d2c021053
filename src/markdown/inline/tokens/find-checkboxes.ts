import type { CheckboxToken } from './checkbox-token';
import { findInlineTokens } from './find-inline-tokens';

/**
 * The checkboxes of a cell's source, in order: `<input>` tags of type checkbox, and markers `[ ]`, `[x]`, `[X]` at the
 * start of a line, after an optional bullet. Code and comments are skipped. Ranges count from the source's start.
 */
export function findCheckboxes(source: string): CheckboxToken[] {
  if (!/\[[ xX]\]|<input/i.test(source)) return [];
  return findInlineTokens(source).flatMap((token) => (token.kind === 'checkbox' ? [token.checkbox] : []));
}
