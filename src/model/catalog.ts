/** What is read from a capstone catalog. Plain, immutable values; lines count from 1. */

import type { Problem } from './problem';

/** One criterion of a spec. */
export interface SpecItem {
  readonly text: string;
  /** The line where the item starts. In copied text several items may share one. */
  readonly line: number;
  /** Only for a task item: `- [x]` or `- [ ]`. */
  readonly checked?: boolean;
}

export interface Section {
  /** Empty for a list directly under its track, without a heading or label. */
  readonly title: string;
  readonly line: number;
  /** Its prose and code, one line per paragraph or code line; null if it has only items. */
  readonly text: string | null;
  readonly items: readonly SpecItem[];
}

/** One spec. */
export interface Track {
  /** `Track 1`, `Capstone A`; null for a heading that is only a name. */
  readonly label: string | null;
  readonly title: string;
  /** Label and title as written in the note, with what comes before and between them. */
  readonly heading: string;
  /** The same with its markup, by which the app knows the heading; absent if it has none. */
  readonly headingSource?: string;
  readonly line: number;
  readonly outcome: string | null;
  /** What else comes before its first section, one line per paragraph or code line. */
  readonly intro: readonly string[];
  readonly sections: readonly Section[];
}

/** What groups tracks: a language, a field. */
export interface CapstonePath {
  readonly title: string;
  readonly line: number;
  /** The paragraphs before its first track. */
  readonly intro: readonly string[];
  readonly tracks: readonly Track[];
  /** What applies to every track of the path. */
  readonly requirements: readonly Section[];
}

/** What one note says; it is not a catalog if `paths` is empty. */
export interface CatalogReading {
  readonly title: string;
  readonly paths: readonly CapstonePath[];
  /** The headings of the note that are no tracks, whatever they are: each with those above it, outermost first. */
  readonly headings: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

export interface Catalog extends CatalogReading {
  readonly path: string;
}
