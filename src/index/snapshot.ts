import type { Roadmap } from '../model/roadmap';

/** All that the index knows at one revision. Parts that did not change keep their identity between snapshots. */
export interface IndexSnapshot {
  /** Grows by one with every change event. */
  readonly revision: number;
  /** False until the notes that were there at the start have been read. */
  readonly ready: boolean;
  /** In the order of their paths. */
  readonly roadmaps: readonly Roadmap[];
}

export interface IndexChange {
  readonly revision: number;
  /** Notes that came, changed or went; a renamed note gives both of its paths. */
  readonly paths: readonly string[];
}
