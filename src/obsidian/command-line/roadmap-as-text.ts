import { isConflictCopy } from '../../index/conflict-copy';
import { countedRoadmaps, totalProgress } from '../../index/queries';
import type { IndexSnapshot } from '../../index/snapshot';
import type { Objective, Progress, Project, Roadmap, Target } from '../../model/roadmap';

const MARKS = { open: ' ', active: '~', done: 'x' } as const;

/** A roadmap for reading in a terminal: a paragraph a note, a line an objective, project and subtask. */
export function roadmapAsText(snapshot: IndexSnapshot): string {
  const { roadmaps } = snapshot;
  if (roadmaps.length === 0) return 'No roadmap notes. Tag a note with a project table as #projects.';
  const total = `Projects done: ${progressAsText(totalProgress(countedRoadmaps(snapshot)))}`;
  return [...roadmaps.map(noteAsText), total].join('\n\n');
}

function noteAsText({ path, objectives, problems }: Roadmap): string {
  const problemCount =
    problems.length > 0 ? `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}` : '';
  const remarks = [isConflictCopy(path) ? 'conflict copy, not counted' : '', problemCount].filter(Boolean).join(', ');
  return [remarks ? `${path} (${remarks})` : path, ...objectives.map(objectiveAsText)].join('\n');
}

function objectiveAsText({ title, progress, target, projects }: Objective): string {
  const head = `  ${title || 'No objective'}: ${progressAsText(progress)}${targetAsText(target)}`;
  return [head, ...projects.map(projectAsText)].join('\n');
}

function projectAsText({ title, status, target, subtasks }: Project): string {
  const head = `    [${MARKS[status]}] ${title}${targetAsText(target)}`;
  return [head, ...subtasks.map(({ box, label }) => `        [${box.checked ? 'x' : ' '}] ${label}`)].join('\n');
}

function targetAsText(target: Target | null): string {
  return target ? `, due ${target.date ?? target.text}` : '';
}

/** Where nothing can be counted there is no percentage either. */
function progressAsText({ done, total, ratio }: Progress): string {
  return total > 0 ? `${done} of ${total}, ${Math.round(ratio * 100)} %` : '–';
}
