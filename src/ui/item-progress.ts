import { percentDone } from '../model/progress';
import type { Objective, Progress, Project, ProjectStatus } from '../model/roadmap';
import type { ItemProgress } from './outline-item';

/** Shown where there is nothing to count. */
const NOTHING = '–';

export function itemProgress(progress: Progress): ItemProgress {
  const { done, total } = progress;
  return { label: total === 0 ? NOTHING : `${done} of ${total}`, percent: percentDone(progress) };
}

/** How many of a project's subtasks are done; null without subtasks, where its checkbox says all. */
export function subtaskProgress({ subtasks }: Project): ItemProgress | null {
  if (subtasks.length === 0) return null;
  const done = subtasks.filter(({ box }) => box.checked).length;
  return itemProgress({ done, total: subtasks.length, ratio: done / subtasks.length });
}

/** As a project's status: an objective is done when all that it counts is, and active when some of that has begun. */
export function objectiveStatus({ progress: { done, total, ratio } }: Objective): ProjectStatus {
  if (total > 0 && done === total) return 'done';
  return ratio > 0 ? 'active' : 'open';
}
