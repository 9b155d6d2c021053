import type { CheckboxToken } from './inline/tokens/checkbox-token';
import { findCheckboxes } from './inline/tokens/find-checkboxes';
import { shiftRange, textIn } from './range';
import type { TableCell, TableRow } from './table';

/** The placeholder for a box in a fingerprint. */
const BOX = '\uFFFC';

/** All checkboxes of a row, in order; ranges count from the start of the text. */
export function rowCheckboxes(text: string, { cells }: Pick<TableRow, 'cells'>): CheckboxToken[] {
  return cells.flatMap((cell) => cellCheckboxes(text, cell));
}

/** The same for one cell. */
export function cellCheckboxes(text: string, { range }: Pick<TableCell, 'range'>): CheckboxToken[] {
  return findCheckboxes(textIn(text, range)).map((token) => shiftCheckbox(token, range.from));
}

/**
 * Identifies a row whatever the state and form of its boxes: its text with each box as one placeholder and spaces
 * folded.
 */
export function rowFingerprint(text: string, row: TableRow): string {
  let fingerprint = '';
  let at = row.range.from;
  for (const { range } of rowCheckboxes(text, row)) {
    fingerprint += text.slice(at, range.from) + BOX;
    at = range.to;
  }
  return (fingerprint + text.slice(at, row.range.to)).replace(/\s+/g, ' ').trim();
}

function shiftCheckbox(token: CheckboxToken, by: number): CheckboxToken {
  return { ...token, range: shiftRange(token.range, by) };
}
