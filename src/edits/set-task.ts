import type { Task } from '../model/project-note';
import { readProjectNote } from '../readers/project-note';
import { amongTwins } from './among-twins';
import type { Plan } from './plan';
import { refuse } from './refuse';

/**
 * Sets a task of a note, in the text as it is now. It is found by its words: in its old place with as many lookalikes
 * before and after it as there were, else as the only one with these words, if it was so before. Only the character
 * between its brackets changes; a mark other than an `x` counts as ticked, as in the app.
 *
 * @param task as a surface showed it
 */
export function planSetTask(text: string, task: Task, checked: boolean): Plan {
  const alike = readProjectNote(text)
    .sections.flatMap(({ tasks }) => tasks)
    .filter(({ fingerprint }) => fingerprint === task.fingerprint);
  const found = sameTask(alike, task);
  if (!found) return taskNotSet('task', task.text, alike.length);
  return { ok: true, edits: found.checked === checked ? [] : [markEdit(found, checked)] };
}

/** The edit that gives a task the other state. */
export function markEdit({ offset, raw }: Task, checked: boolean): { from: number; to: number; insert: string } {
  return { from: offset + 1, to: offset + raw.length - 1, insert: checked ? 'x' : ' ' };
}

function sameTask(alike: readonly Task[], { offset, twins }: Task): Task | undefined {
  const found = amongTwins(alike, twins);
  return !twins || found?.offset === offset ? found : undefined;
}

/** @param alike how many of them say the same */
export function taskNotSet(what: 'task' | 'resource', text: string, alike: number): Plan {
  return alike === 0
    ? refuse('gone', `The ${what} “${text}” is no longer in the note as it was shown. Nothing was changed.`)
    : refuse('ambiguous', `The note has changed, and several ${what}s say “${text}”. Nothing was changed.`);
}
