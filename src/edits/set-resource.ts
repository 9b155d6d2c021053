import { readProjectNote } from '../readers/project-note';
import type { Plan } from './plan';
import { refuse } from './refuse';
import { planSetTask } from './set-task';

/**
 * Gives the box of a study resource a state: the task at its line that says its text, else the only one that does.
 *
 * @param line 1-based, as a surface showed it
 * @param said the resource's text, without marks
 */
export function planSetResource(text: string, line: number, said: string, checked: boolean): Plan {
  const alike = readProjectNote(text)
    .sections.flatMap(({ tasks }) => tasks)
    .filter((task) => letters(task.text) === letters(said));
  const found = alike.find((task) => task.line === line) ?? (alike.length === 1 ? alike[0] : undefined);
  if (found) return planSetTask(text, found, checked);
  return alike.length === 0
    ? refuse('gone', `The resource “${said}” is no longer in the note as it was shown. Nothing was changed.`)
    : refuse('ambiguous', `The note has changed, and several resources say “${said}”. Nothing was changed.`);
}

/** Readers differ in marks and spaces, never in words. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
