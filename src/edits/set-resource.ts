import type { StudyResource } from '../model/study-plan';
import { readProjectNote } from '../readers/project-note';
import { readStudyPlan } from '../readers/study-plan';
import type { Plan } from './plan';
import { markEdit, taskNotSet } from './set-task';

/**
 * Gives the box of a study resource a state, in the text as it is now. It is found by its words: the only one that says
 * so, if it was that before; else in its old line, with as many that say the same before and after it as there were.
 *
 * @param resource as a surface showed it
 */
export function planSetResource(text: string, resource: StudyResource, checked: boolean): Plan {
  const alike = readStudyPlan(text)
    .topics.flatMap(({ resources }) => resources)
    .filter((one) => one.checked !== undefined && one.text === resource.text);
  const line = sameResource(alike, resource)?.line;
  const found = readProjectNote(text)
    .sections.flatMap(({ tasks }) => tasks)
    .find((task) => task.line === line);
  if (!found) return taskNotSet('resource', resource.text, alike.length);
  return { ok: true, edits: found.checked === checked ? [] : [markEdit(found, checked)] };
}

function sameResource(alike: readonly StudyResource[], { line, twins }: StudyResource): StudyResource | undefined {
  if (!twins) return alike.length === 1 ? alike[0] : undefined;
  const { before, after } = twins;
  return alike.length === before + 1 + after && alike[before]?.line === line ? alike[before] : undefined;
}
