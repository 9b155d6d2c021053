import type { StudyResource } from '../model/study-plan';
import { readStudyPlan } from '../readers/study/study-plan';
import { sameAsShown } from './among-twins';
import type { Plan } from './plan';
import { refuserOf } from './refuse';
import { planMark, taskNotSet, tasksIn } from './set-task';

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
  const same = sameAsShown(alike, resource, ({ line }) => line);
  if (!same) return taskNotSet('resource', resource.text, alike.length);
  const found = tasksIn(text).find((task) => task.line === same.line);
  return found ? planMark(found, checked) : notShown(same);
}

/** The app shows no box, for instance since a tag on a line of its own above was not closed. */
function notShown({ text, line }: StudyResource): Plan {
  const why = `on line ${line} it is inside HTML or code, where Obsidian shows no checkbox`;
  return refuserOf(`The resource “${text}” was not set`)('unsupported', why, 'Close the HTML or code above it.');
}
