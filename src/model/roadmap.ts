/**
 * What is read from a roadmap note. Plain, immutable values: lines count from 1, offsets are UTF-16 code units from
 * the start of the file, dates are local calendar days written `yyyy-MM-dd`.
 */

import type { Problem } from './problem';

/** Rows of a note that look the same as one, by how many stand before it and after it. */
export interface Twins {
  readonly before: number;
  readonly after: number;
}

/** Where a table row stands in a text, and what it looks like: enough to find it again in a changed one. */
export interface RowAnchor {
  readonly line: number;
  /** Start of the row's text, after any quote or list prefix. */
  readonly offset: number;
  /** The row's text with every checkbox replaced by one placeholder and spaces folded. */
  readonly fingerprint: string;
  /** Absent where no other row of the note looks the same. */
  readonly twins?: Twins;
}

/** A checkbox in a table cell. */
export interface Box {
  readonly id: string | null;
  readonly checked: boolean;
  readonly line: number;
  /** UTF-16 units from the start of its line, so that it stays as it is when others change. */
  readonly column: number;
  readonly form: 'html' | 'markdown';
}

/**
 * Together with a path, what it takes to find a box again in a text that has changed since. Made of the text in which a
 * surface showed it, when it is acted on.
 */
export interface BoxReference {
  readonly id: string | null;
  readonly checked: boolean;
  readonly line: number;
  readonly offset: number;
  readonly form: 'html' | 'markdown';
  /** The tag or marker as written. */
  readonly raw: string;
  /** How many boxes stand before it in its row. */
  readonly ordinal: number;
  readonly row: RowAnchor;
  /** Whether other boxes of the note have its id, so that the id does not tell them apart. */
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
  /** Null where there is no such day, and where words in a target column tell none (“Summer 2025”). */
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
  /** The whole note as it was read. */
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

export interface Roadmap {
  readonly path: string;
  /** The whole note as it was read: what else there is to know of rows and boxes is read from it when asked for. */
  readonly text: string;
  readonly objectives: readonly Objective[];
  readonly problems: readonly Problem[];
}
