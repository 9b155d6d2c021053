import type { Task } from '../model/project-note';
import { readProjectNote } from '../readers/project-note';
import type { Plan } from './plan';
import { refuse } from './refuse';
import { markEdit } from './set-task';

/**
 * Gives the box of a study resource a state: the task at its line that says its text, else the only one that does.
 *
 * @param line 1-based, as a surface showed it
 * @param said the resource's text, without marks
 */
export function planSetResource(text: string, line: number, said: string, checked: boolean): Plan {
  const alike = readProjectNote(text)
    .sections.flatMap(({ tasks }) => tasks)
    .filter((task) => words(task.text) === words(said));
  const found = alike.find((task) => task.line === line) ?? (alike.length === 1 ? alike[0] : undefined);
  if (!found) return notSet(said, alike);
  return { ok: true, edits: found.checked === checked ? [] : [markEdit(found, checked)] };
}

function notSet(said: string, alike: readonly Task[]): Plan {
  return alike.length === 0
    ? refuse('gone', `The resource “${said}” is no longer in the note as it was shown. Nothing was changed.`)
    : refuse('ambiguous', `The note has changed, and several resources say “${said}”. Nothing was changed.`);
}

/** The readers of plans and of tasks differ in marks and spaces, never in words; signs alone are compared as they are. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || text.trim();
}
