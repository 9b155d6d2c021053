import { isConflictCopy } from '../../index/lists/conflict-copy';
import { totalProgress } from '../../model/progress';
import type { Objective, Progress, Target } from '../../model/roadmap';
import { objectiveStatus } from './item-progress';
import type { KeyedNote } from './keyed-roadmap';

/** The totals of all notes. */
export interface Total {
  readonly progress: Progress;
  /** How many objectives and projects that are not done have a target date in the past. */
  readonly overdue: number;
}

interface Counted {
  readonly today: string;
  readonly overdue: number;
}

/** Counts the totals of all notes. What was counted for an objective is kept as long as it says the same. */
export class Totals {
  readonly #counted = new WeakMap<Objective, Counted>();

  /** @param today `yyyy-MM-dd` */
  of(notes: readonly KeyedNote[], today: string): Total {
    const progress: Progress[] = [];
    let overdue = 0;
    for (const { roadmap, objectives } of notes) {
      // A conflict copy would count everything twice.
      if (isConflictCopy(roadmap)) continue;
      for (const { saying } of objectives) {
        progress.push(saying.progress);
        overdue += this.#overdueIn(saying, today);
      }
    }
    return { progress: totalProgress(progress), overdue };
  }

  #overdueIn(objective: Objective, today: string): number {
    const known = this.#counted.get(objective);
    if (known?.today === today) return known.overdue;
    const overdue = overdueIn(objective, today);
    this.#counted.set(objective, { today, overdue });
    return overdue;
  }
}

function overdueIn(objective: Objective, today: string): number {
  const own = objectiveStatus(objective) !== 'done' && isPast(objective.target, today) ? 1 : 0;
  return own + objective.projects.filter(({ status, target }) => status !== 'done' && isPast(target, today)).length;
}

/** Days in this format sort by time. */
function isPast(target: Target | null, today: string): boolean {
  return target !== null && target.date !== null && target.date < today;
}
