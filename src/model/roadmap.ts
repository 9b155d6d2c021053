/**
 * What is read from a roadmap note. Plain, immutable values: lines count from 1, offsets are UTF-16 code units from
 * the start of the file, dates are local calendar days written `yyyy-MM-dd`.
 */

import type { Problem } from './problem';

/** How many lookalikes come before and after something in its note. */
export interface Twins {
  readonly before: number;
  readonly after: number;
}

/** Where a table row is in a text, and what it looks like: enough to find it again after changes. */
export interface RowAnchor {
  /** Start of the row's text, after any quote or list prefix. */
  readonly offset: number;
  /** The row's text with every checkbox replaced by one placeholder and spaces folded. */
  readonly fingerprint: string;
  /** Absent if no other row of the note looks the same. */
  readonly twins?: Twins;
}

/** A checkbox in a table cell. */
export interface Box {
  readonly id: string | null;
  readonly checked: boolean;
  readonly line: number;
  /** UTF-16 units from the start of its line, so that changes to other lines do not affect it. */
  readonly column: number;
  readonly form: 'html' | 'markdown';
}

/**
 * Together with a path, what is needed to find a box again in a changed text. Made from the text in which a surface
 * showed the box, when it is acted on.
 */
export interface BoxReference {
  readonly id: string | null;
  readonly offset: number;
  /** The tag or marker as written. */
  readonly raw: string;
  /** How many boxes come before it in its row. */
  readonly ordinal: number;
  readonly row: RowAnchor;
  /** Whether other boxes of the note have the same id, so that the id does not identify it. */
  readonly idShared?: boolean;
}

export interface Link {
  readonly kind: 'url' | 'note';
  /** The address, or the linkpath of a wikilink without its subpath. */
  readonly target: string;
  /** What follows the first `#` of a wikilink, without it. */
  readonly subpath: string | null;
  readonly text: string;
}

export interface Target {
  /**
   * Null if there is no such day, if it may be either of two, and for words in a target column that name none (“Summer
   * 2025”).
   */
  readonly date: string | null;
  /** As written. */
  readonly text: string;
  readonly line: number;
}

export interface Subtask {
  readonly label: string;
  readonly line: number;
  readonly box: Box;
  readonly links: readonly Link[];
}

export type ProjectStatus = 'open' | 'active' | 'done';

export interface Project {
  readonly title: string;
  readonly line: number;
  readonly status: ProjectStatus;
  readonly tentative: boolean;
  readonly box: Box | null;
  readonly target: Target | null;
  readonly notes: readonly string[];
  readonly links: readonly Link[];
  readonly subtasks: readonly Subtask[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** From 0 to 1. */
  readonly ratio: number;
}

export interface Objective {
  readonly title: string;
  readonly line: number;
  readonly details: readonly string[];
  readonly target: Target | null;
  readonly box: Box | null;
  readonly progress: Progress;
  readonly links: readonly Link[];
  readonly projects: readonly Project[];
}

/** What one roadmap note says. Problems that need other notes (shared ids, broken links) are added by the index. */
export interface RoadmapReading {
  /** The whole note as it was read; further facts about rows and boxes are read from it on demand. */
  readonly text: string;
  readonly objectives: readonly Objective[];
  readonly problems: readonly Problem[];
  /** Every id of a box in its tables, in order, repeats included. */
  readonly boxIds: readonly BoxId[];
}

export interface BoxId {
  readonly id: string;
  readonly line: number;
}

/** A roadmap note in the vault; its problems include those that only show beside other notes. */
export interface Roadmap extends RoadmapReading {
  readonly path: string;
}
