import { isConflictCopy } from '../../index/lists/conflict-copy';
import { criteriaOf } from '../../index/queries/criteria';
import { countedRoadmaps } from '../../index/queries/notes';
import { shownCapstones } from '../../index/queries/shown-capstones';
import type { IndexSnapshot } from '../../index/snapshot';
import type { Ties } from '../../index/ties/ties';
import { counted } from '../../model/words/counted';
import type { CapstoneLink } from '../../model/capstone-link';
import { linktext } from '../../model/note-link';
import { objectiveName } from '../../model/objective-name';
import { percentDone, totalProgress } from '../../model/progress';
import { isOfNote } from '../../model/problem';
import type { ProjectNote } from '../../model/project-note';
import type { Objective, Progress, Project, Roadmap, Target } from '../../model/roadmap';
import type { Action } from './action';

export const roadmapAction: Action = {
  name: null,
  description: 'Show the roadmap: objectives, progress, target dates, capstones and projects',
  flags: {},
  answer: (_params, { index }) => roadmapAsText(index.snapshot),
};

const MARKS = { open: ' ', active: '~', done: 'x' } as const;

/** A roadmap for reading in a terminal: a paragraph per note, and a line per objective, project and subtask. */
function roadmapAsText(snapshot: IndexSnapshot): string {
  const { roadmaps, ties } = snapshot;
  if (roadmaps.length === 0) return 'No roadmap notes. Tag a note that has a project table with #projects.';
  const objectives = countedRoadmaps(snapshot).flatMap((roadmap) => roadmap.objectives);
  const total = `Projects done: ${progressAsText(totalProgress(objectives.map(({ progress }) => progress)))}`;
  return [...roadmaps.map((roadmap) => noteAsText(roadmap, ties)), total].join('\n\n');
}

function noteAsText(roadmap: Roadmap, ties: Ties): string {
  const { path, objectives } = roadmap;
  const problems = roadmap.problems.filter(isOfNote).length;
  const problemCount = problems > 0 ? counted(problems, 'problem') : '';
  const remarks = [isConflictCopy(roadmap) ? 'conflict copy, not counted' : '', problemCount].filter(Boolean);
  const head = remarks.length > 0 ? `${path} (${remarks.join(', ')})` : path;
  return [head, ...objectives.map((objective) => objectiveAsText(objective, path, ties))].join('\n');
}

function objectiveAsText(objective: Objective, path: string, ties: Ties): string {
  const { line, progress, target, projects } = objective;
  const tied = projects.map((project) => ({ project, ...ties.of({ path, line: project.line, kind: 'project' }) }));
  const written = tied.map(({ capstones }) => capstones.filter(({ state }) => state !== 'suggested'));
  const { capstones } = ties.of({ path, line, kind: 'objective' });
  return [
    `  ${objectiveName(objective)}: ${progressAsText(progress)}${targetAsText(target)}`,
    ...shownCapstones(capstones, written.flat()).map((link) => `    ${capstoneAsText(link)}`),
    ...tied.map(({ project, projectNotes }, at) => projectAsText(project, projectNotes, written[at] ?? [])),
  ].join('\n');
}

function projectAsText(
  { title, status, target, subtasks }: Project,
  notes: readonly ProjectNote[],
  links: readonly CapstoneLink[],
): string {
  return [
    `    [${MARKS[status]}] ${title}${targetAsText(target)}${criteriaAsText(notes)}`,
    ...links.map((link) => `        ${capstoneAsText(link)}`),
    ...subtasks.map(({ box, label }) => `        [${box.checked ? 'x' : ' '}] ${label}`),
  ].join('\n');
}

function targetAsText(target: Target | null): string {
  return target ? `, due ${target.date ?? target.text}` : '';
}

/** If there is nothing to count, there is no percentage either. */
function progressAsText(progress: Progress): string {
  const percent = percentDone(progress);
  return percent === null ? '–' : `${progress.done} of ${progress.total}, ${percent}%`;
}

/** One capstone link on a line of its own. A suggestion is marked as one. */
function capstoneAsText({ state, to, written }: CapstoneLink): string {
  if (to) return `${state === 'suggested' ? 'capstone?' : 'capstone:'} ${to.title} (${to.pathTitle})`;
  return `capstone: [[${written ? linktext(written) : ''}]] is ${state}`;
}

/** How many of a project's criteria are met, after a comma; empty if it has none. */
function criteriaAsText(notes: readonly ProjectNote[]): string {
  const { met, total } = criteriaOf(notes);
  return total > 0 ? `, ${met} of ${total} criteria` : '';
}
