import type { Outcome } from '../model/outcome';
import { notify } from '../ui';
import { explained } from './reason-of';

/** Tells the user when an edit was refused. */
export function announced(outcome: Outcome): Outcome {
  if (!outcome.ok) notify(outcome.message);
  return outcome;
}

/** Tells the user when something else fails, such as opening a note. Not awaited. */
export function reported(work: Promise<unknown>): void {
  void work.catch((error: unknown) => notify(explained(error)));
}
