import type { Plan } from '../../edits/plan';
import type { Outcome } from '../../model/outcome';

/** The outcome of a plan, and how it changed the note's text: null if nothing was written. */
export interface Written {
  readonly outcome: Outcome;
  readonly change: TextChange | null;
}

/** What a note said when a plan was made for it, and what was written. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/** The outcome of a plan whose edits, if it has any, were made. */
export function outcomeOf(plan: Plan): Outcome {
  return plan.ok ? { ok: true, changed: plan.edits.length > 0 } : plan;
}
