import type { StudyResource } from '../model/study-plan';
import { readProjectNote } from '../readers/project-note';
import { readStudyPlan } from '../readers/study-plan';
import { amongTwins } from './among-twins';
import type { Plan } from './plan';
import { refuse } from './refuse';
import { markEdit, taskNotSet } from './set-task';

/**
 * Sets the box of a study resource, in the text as it is now. It is found by its words: as the only one with these
 * words, if it was so before; else on its old line, with as many lookalikes before and after it as there were.
 *
 * @param resource as a surface showed it
 */
export function planSetResource(text: string, resource: StudyResource, checked: boolean): Plan {
  const alike = readStudyPlan(text)
    .topics.flatMap(({ resources }) => resources)
    .filter((one) => one.checked !== undefined && one.text === resource.text);
  const same = sameResource(alike, resource);
  if (!same) return taskNotSet('resource', resource.text, alike.length);
  const found = readProjectNote(text)
    .sections.flatMap(({ tasks }) => tasks)
    .find((task) => task.line === same.line);
  if (!found) return notShown(same);
  return { ok: true, edits: found.checked === checked ? [] : [markEdit(found, checked)] };
}

/** For instance, a tag was opened on a line of its own above, and not closed. */
function notShown({ text, line }: StudyResource): Plan {
  const why = `The box of the resource “${text}” on line ${line} is inside HTML or code, so the app does not show it.`;
  return refuse('unsupported', `${why} Nothing was changed. Close the HTML or code above it.`);
}

function sameResource(alike: readonly StudyResource[], { line, twins }: StudyResource): StudyResource | undefined {
  const found = amongTwins(alike, twins);
  return !twins || found?.line === line ? found : undefined;
}
