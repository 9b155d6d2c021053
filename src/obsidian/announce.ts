import { Notice } from 'obsidian';
import type { Outcome } from '../model/outcome';
import { reasonOf } from './reason-of';

/** Tells the user when an edit was refused. */
export function announced(outcome: Outcome): Outcome {
  if (!outcome.ok) new Notice(outcome.message);
  return outcome;
}

/** Tells the user when something else failed, such as opening a note. */
export async function reportedAsync(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    new Notice(reasonOf(error));
  }
}

export function reported(work: Promise<unknown>): void {
  void reportedAsync(work);
}
