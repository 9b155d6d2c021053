import type { RepairCode } from '../../edits/repair/repair-code';

/** How a repair is called, and what it does, in a sentence. */
export const REPAIR_NAMES: Readonly<Record<RepairCode, { readonly name: string; readonly does: string }>> = {
  'split-wikilink': {
    name: 'Keep wikilinks whole',
    does: 'A backslash is put before each pipe that cuts a wikilink in two.',
  },
  'unsupported-box': {
    name: 'Give checkboxes the common form',
    does: 'Checkboxes are written in the form that the plugin “Markdown table checkboxes” can tick. Their states and ids stay.',
  },
  'missing-id': {
    name: 'Give checkboxes without id one',
    does: 'Each checkbox without an id gets a new one.',
  },
  'duplicate-id': {
    name: 'Give repeated ids new ones',
    does: 'Of checkboxes with the same id all but the first get a new one.',
  },
};
