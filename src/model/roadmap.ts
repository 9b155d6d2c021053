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

/** Where a table row stood when it was read, and what it looked like: enough to find it again in a changed text. */
export interface RowAnchor {
  readonly line: number;
  /** Start of the row's text, behind any quote or list prefix. */
  readonly offset: number;
  /** The row's text with every checkbox replaced by one placeholder and spaces folded. */
  readonly fingerprint: string;
  /** Absent where no other row of the note looks the same. */
  readonly twins?: Twins;
}

/** A checkbox in a table cell. Together with a path it is the reference that every surface keeps of a box. */
export interface Box {
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
  /** Null where there is no such day. */
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
  /** The row it stands in: where a box goes when it has none. */
  readonly row: RowAnchor;
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
  /** The row it starts in. */
  readonly row: RowAnchor;
}

/** What one roadmap note says. Problems that need other notes (shared ids, broken links) are added by the index. */
export interface RoadmapReading {
  readonly objectives: readonly Objective[];
  /** Links that stand in none of its objectives and projects. */
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
  /** Every id of a box in its tables, in order, repeats included. */
  readonly boxIds: readonly { readonly id: string; readonly line: number }[];
}

export interface Roadmap {
  readonly path: string;
  readonly objectives: readonly Objective[];
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}
