/** What is read from a study plan. Plain, immutable values; lines count from 1. */

import type { Problem } from './problem';
import type { Twins } from './roadmap';

export interface StudyResource {
  readonly text: string;
  /** Its first link that leads to the web. */
  readonly url: string | null;
  readonly line: number;
  /** Only for a task item: `- [x]` or `- [ ]`. */
  readonly checked?: boolean;
  /** Resources of the note with a box that say the same; absent if there are none. */
  readonly twins?: Twins;
}

export interface StudyTopic {
  readonly title: string;
  /** The heading above. */
  readonly group: string | null;
  readonly line: number;
  readonly focusAreas: readonly string[];
  readonly resources: readonly StudyResource[];
}

/** What one note says; it is not a study plan if `topics` is empty. */
export interface StudyPlanReading {
  readonly topics: readonly StudyTopic[];
  readonly problems: readonly Problem[];
}

export interface StudyPlan extends StudyPlanReading {
  readonly path: string;
}
