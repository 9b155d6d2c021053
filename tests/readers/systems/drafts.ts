import type { SystemsNoteReading } from '../../../src/model/systems-note';
import { readSystemsNotes } from '../../../src/readers/systems/systems-notes';

export const drafts = (...lines: string[]): readonly SystemsNoteReading[] => readSystemsNotes(lines.join('\n'));
export const titles = (...lines: string[]) => drafts(...lines).map(({ title, status, line }) => [title, status, line]);
export const texts = (draft: SystemsNoteReading | undefined) => draft?.sections.map(({ title, text }) => [title, text]);

/** Two drafts, whose titles and parts are bare lines. */
export const BARE = [
  'Workshop papers',
  '',
  'What was learned at the bench.',
  '',
  'Why glue creeps',
  '',
  'Draft topic',
  'Context',
  'Wood moves.',
  'Problem',
  'Glue moves too.',
  '',
  'And slowly.',
  'Approach',
  'Load a joint for a month.',
  'Tradeoffs',
  'Takeaways',
  'Use pins.',
  '',
  'How planes chatter',
  '',
  'Context',
  'Thin irons.',
  'Problem',
  'Ripples.',
];
