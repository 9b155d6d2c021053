import type { CheckboxToken } from '../../../markdown/inline/tokens/checkbox-token';

const COMPANION_FORM = /^<input type="checkbox" (?:un)?checked(?: id="[^"]*")?>$/;

/**
 * Whether a box is in the form that the companion plugin can toggle (type, state word and id in this order), or would be
 * with the id that it needs.
 */
export function isCompanionForm({ raw }: CheckboxToken): boolean {
  return COMPANION_FORM.test(raw);
}
