import type { Task } from '../model/project-note';
import { readProjectNote } from '../readers/project-note';
import type { Plan } from './plan';
import { refuse } from './refuse';

/**
 * Gives a task of a note a state, in the text as it is now: the one at the same offset with the same words; else the
 * only one with these words, in the whole note or under the same heading. Only the character between the brackets
 * changes; other marks than an `x` are ticked already.
 *
 * @param task as a surface showed it
 */
export function planSetTask(text: string, task: Task, checked: boolean): Plan {
  const alike = readProjectNote(text)
    .sections.flatMap(({ tasks }) => tasks)
    .filter(({ fingerprint }) => fingerprint === task.fingerprint);
  const underHeading = alike.filter(({ heading }) => heading === task.heading);
  const candidates = alike.length === 1 ? alike : underHeading;
  const found =
    alike.find(({ offset }) => offset === task.offset) ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (!found) return alike.length === 0 ? gone(task) : ambiguous(task);
  if (found.checked === checked) return { ok: true, edits: [] };
  const at = found.offset + 1;
  return { ok: true, edits: [{ from: at, to: at + 1, insert: checked ? 'x' : ' ' }] };
}

function gone({ text }: Task): Plan {
  return refuse('gone', `The task “${text}” is no longer in the note as it was shown. Nothing was changed.`);
}

function ambiguous({ text }: Task): Plan {
  return refuse('ambiguous', `The note has changed, and several tasks say “${text}”. Nothing was changed.`);
}
