import { sumOf } from './collections/sum-of';
import type { Progress, Project, ProjectStatus } from './roadmap';

interface Checkable {
  readonly checked: boolean;
}

interface HasBox {
  readonly box: Checkable;
}

const NOTHING: Progress = { done: 0, total: 0, ratio: 0 };

/** Whether a project is done, by its own box or else by its subtasks. */
export function projectStatus(box: Checkable | null, subtasks: readonly HasBox[]): ProjectStatus {
  if (box?.checked) return 'done';
  if (subtasks.length === 0) return 'open';
  const checked = subtasks.filter((subtask) => subtask.box.checked).length;
  if (!box && checked === subtasks.length) return 'done';
  return checked > 0 ? 'active' : 'open';
}

/** How much of a project is done, from 0 to 1. */
export function projectRatio({ status, subtasks }: Pick<Project, 'status' | 'subtasks'>): number {
  if (status === 'done') return 1;
  return subtasks.length > 0 ? subtasks.filter(({ box }) => box.checked).length / subtasks.length : 0;
}

/**
 * How much of an objective is done: by its projects; without any, by its own box; without either, there is nothing to
 * count.
 */
export function objectiveProgress(
  box: Checkable | null,
  projects: readonly Pick<Project, 'status' | 'subtasks'>[],
): Progress {
  if (projects.length > 0) {
    const done = projects.filter(({ status }) => status === 'done').length;
    const ratios = sumOf(projects, projectRatio);
    return { done, total: projects.length, ratio: ratios / projects.length };
  }
  if (!box) return NOTHING;
  return box.checked ? { done: 1, total: 1, ratio: 1 } : { done: 0, total: 1, ratio: 0 };
}

/** The combined progress of several objectives, each weighted by what it counts. */
export function totalProgress(parts: readonly Progress[]): Progress {
  const total = sumOf(parts, (part) => part.total);
  if (total === 0) return NOTHING;
  const done = sumOf(parts, (part) => part.done);
  return { done, total, ratio: sumOf(parts, (part) => part.ratio * part.total) / total };
}

/** A whole percentage for people; 100 only when all is done, and null when there is nothing to count. */
export function percentDone({ done, total, ratio }: Progress): number | null {
  if (total === 0) return null;
  return done === total ? 100 : Math.min(99, Math.round(ratio * 100));
}
