import type { Criteria } from '../../index/queries/criteria';
import { percentDone } from '../../model/progress';
import type { Objective, Progress, Project, ProjectStatus } from '../../model/roadmap';

/** How much of an item is done. */
export interface ItemProgress {
  /** For example `3 of 6`, or `–` if there is nothing to count. */
  readonly label: string;
  /** From 0 to 100, and 100 only if everything is done; null if there is nothing to count. */
  readonly percent: number | null;
}

/** Shown if there is nothing to count. */
const NOTHING = '–';

/** Progress in words, and in percent. */
export function itemProgress(progress: Progress): ItemProgress {
  const { done, total } = progress;
  return { label: total === 0 ? NOTHING : `${done} of ${total}`, percent: percentDone(progress) };
}

/** How many of some boxes are checked. */
export function checkedProgress(boxes: readonly { readonly checked: boolean }[]): ItemProgress {
  const done = boxes.filter(({ checked }) => checked).length;
  return itemProgress({ done, total: boxes.length, ratio: done / boxes.length });
}

/** Such as `7 of 21 criteria`. */
export function criteriaProgress({ met, total }: Criteria): ItemProgress {
  const { label, percent } = itemProgress({ done: met, total, ratio: total > 0 ? met / total : 0 });
  return { label: `${label} ${total === 1 ? 'criterion' : 'criteria'}`, percent };
}

/** How many of a project's subtasks are done; null without subtasks, since then its checkbox says everything. */
export function subtaskProgress({ subtasks }: Project): ItemProgress | null {
  return subtasks.length > 0 ? checkedProgress(subtasks.map(({ box }) => box)) : null;
}

/**
 * Like a project's status: an objective is done if everything that it counts is, and active if some of it has begun.
 */
export function objectiveStatus({ progress: { done, total, ratio } }: Objective): ProjectStatus {
  if (total > 0 && done === total) return 'done';
  return ratio > 0 ? 'active' : 'open';
}
