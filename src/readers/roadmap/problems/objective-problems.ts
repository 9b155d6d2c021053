import { problemAt, type Problem } from '../../../model/problem';
import type { Objective, Project, Target } from '../../../model/roadmap';
import { isTimeInWords } from '../../../model/target-words';
import { isAmbiguousDay } from '../../../model/written-date';
import { compact } from '../cells/compact';

/** The problems of what an objective says: what cannot be so, or is probably not meant. */
export function objectiveProblems({ target, projects }: Objective): readonly Problem[] {
  const dates: Problem[] = [];
  const unfinished: Problem[] = [];
  addDateProblem(dates, target);
  for (const project of projects) {
    addDateProblem(dates, project.target);
    if (project.status === 'done') addOpenSubtasks(unfinished, project);
  }
  return compact(dates.concat(unfinished));
}

function addDateProblem(problems: Problem[], target: Target | null): void {
  if (!target || target.date !== null || isTimeInWords(target.text)) return;
  const message = isAmbiguousDay(target.text)
    ? `“${target.text}” may be either of two days. Write the year first, as in 2027-03-12, or the name of the month.`
    : `“${target.text}” names a day that does not exist. Correct it.`;
  problems.push(problemAt('invalid-date', target.line, message));
}

function addOpenSubtasks(problems: Problem[], { title, line, subtasks }: Project): void {
  const open = subtasks.filter(({ box }) => !box.checked).length;
  if (open === 0) return;
  const left = open === 1 ? 'one of its subtasks is' : `${open} of its subtasks are`;
  const message = `“${title}” is done, but ${left} still open. Finish or remove what is left, or reopen the project.`;
  problems.push(problemAt('open-subtasks', line, message));
}
