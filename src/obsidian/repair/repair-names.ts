import type { RepairCode } from '../../model/problem';

/** The name of a repair, and what it does, in one sentence. */
export const REPAIR_NAMES: Readonly<Record<RepairCode, { readonly name: string; readonly does: string }>> = {
  'split-wikilink': {
    name: 'Escape pipes in wikilinks',
    does: 'Adds a backslash before each pipe that cuts a wikilink in two.',
  },
  'check-mark': {
    name: 'Replace check marks with checkboxes',
    does: 'Puts a checkbox of the same state in the place of each mark, such as ✅ or “x”, in a checklist cell.',
  },
  'unsupported-box': {
    name: 'Convert unsupported checkboxes',
    does: 'Rewrites checkboxes in a form that the plugin “Markdown table checkboxes” can tick. States and ids stay the same.',
  },
  'missing-id': {
    name: 'Add missing checkbox ids',
    does: 'Gives an id to each checkbox that has none.',
  },
  'duplicate-id': {
    name: 'Replace duplicate ids',
    does: 'Gives a new id to every checkbox whose id an earlier one has.',
  },
  'shared-ids': {
    name: 'Replace ids shared with other notes',
    does: 'Gives a new id to every checkbox whose id another roadmap note has too.',
  },
};
