/** What is read from a note that a project links to: its tasks count as the project's criteria. Lines count from 1. */

import type { Twins } from './roadmap';

/** A task item `- [ ]` of a note, with what is needed to find it again after changes. */
export interface Task {
  readonly text: string;
  readonly checked: boolean;
  readonly line: number;
  /** Of its `[`, in UTF-16 units from the start of the file. */
  readonly offset: number;
  /** The marker as written, e.g. `[ ]`. */
  readonly raw: string;
  /** Its source text, with spaces folded. */
  readonly fingerprint: string;
  /** The heading that it is under; empty before the first. */
  readonly heading: string;
  /** Tasks of the note with the same source; absent if there are none. */
  readonly twins?: Twins;
}

interface TaskSection {
  /** The heading; empty for tasks before the first. */
  readonly title: string;
  readonly line: number;
  readonly tasks: readonly Task[];
}

export interface ProjectNoteReading {
  /** Sections that have tasks, in order. */
  readonly sections: readonly TaskSection[];
}

export interface ProjectNote extends ProjectNoteReading {
  readonly path: string;
}
