import type { CheckboxToken } from '../../markdown/inline/checkbox-token';

/**
 * What the companion plugin can toggle: type, state word and id in this order; and the same without the id that it
 * needs.
 */
const COMPANION_FORM = /^<input type="checkbox" (?:un)?checked(?: id="[^"]*")?>$/;

export function isCompanionForm({ raw }: CheckboxToken): boolean {
  return COMPANION_FORM.test(raw);
}
