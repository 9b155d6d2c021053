import type { Task } from '../model/project-note';
import { readProjectNote } from '../readers/project-note';
import { sameAsShown } from './among-twins';
import type { Plan } from './plan';
import { refuserOf } from './refuse';

/**
 * Sets a task of a note, in the text as it is now. It is found by its words: in its old place with as many lookalikes
 * before and after it as there were, else as the only one with these words, if it was so before. Only the character
 * between its brackets changes; a mark other than an `x` counts as ticked, as in the app.
 *
 * @param task as a surface showed it
 */
export function planSetTask(text: string, task: Task, checked: boolean): Plan {
  const alike = tasksIn(text).filter(({ fingerprint }) => fingerprint === task.fingerprint);
  const found = sameAsShown(alike, task, ({ offset }) => offset);
  return found ? planMark(found, checked) : taskNotSet('task', task.text, alike.length);
}

/** The tasks of a note, in order. */
export function tasksIn(text: string): readonly Task[] {
  return readProjectNote(text).sections.flatMap(({ tasks }) => tasks);
}

/** Gives a task that was found in this text a state. */
export function planMark({ offset, raw, checked: was }: Task, checked: boolean): Plan {
  if (was === checked) return { ok: true, edits: [] };
  return { ok: true, edits: [{ from: offset + 1, to: offset + raw.length - 1, insert: checked ? 'x' : ' ' }] };
}

/** @param alike how many of them say the same */
export function taskNotSet(what: 'task' | 'resource', text: string, alike: number): Plan {
  const notSet = refuserOf(`The ${what} “${text}” was not set`);
  return alike === 0
    ? notSet('gone', 'it is no longer in the note as it was shown')
    : notSet('ambiguous', 'the note has changed, and several say the same');
}
