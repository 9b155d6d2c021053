import { isConflictCopy } from '../../index/lists/conflict-copy';
import { totalProgress } from '../../model/progress';
import type { Objective, Progress, Target } from '../../model/roadmap';
import { objectiveStatus } from './item-progress';
import type { KeyedNote } from './keyed-roadmap';

/** The totals of all notes. */
export interface Totals {
  readonly progress: Progress;
  /** How many objectives and projects that are not done have a target date in the past. */
  readonly overdue: number;
}

/** @param today `yyyy-MM-dd` */
export function totalsOf(notes: readonly KeyedNote[], today: string): Totals {
  // A conflict copy would count everything twice.
  const counted = notes.filter(({ roadmap }) => !isConflictCopy(roadmap));
  const objectives = counted.flatMap((note) => note.objectives.map(({ saying }) => saying));
  return { progress: totalProgress(objectives.map(({ progress }) => progress)), overdue: overdueIn(objectives, today) };
}

/** By loops, since every tick counts thousands. */
function overdueIn(objectives: readonly Objective[], today: string): number {
  let overdue = 0;
  for (const objective of objectives) {
    if (objectiveStatus(objective) !== 'done' && isPast(objective.target, today)) overdue += 1;
    for (const { status, target } of objective.projects) if (status !== 'done' && isPast(target, today)) overdue += 1;
  }
  return overdue;
}

/** Days in this format sort by time. */
function isPast(target: Target | null, today: string): boolean {
  return target !== null && target.date !== null && target.date < today;
}
