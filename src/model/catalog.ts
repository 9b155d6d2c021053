/** What is read from a capstone catalog. Plain, immutable values; lines count from 1. */

import type { Problem } from './problem';

/** One criterion of a spec. */
export interface SpecItem {
  readonly text: string;
  /** The line where the item starts. In copied text several items may share one. */
  readonly line: number;
  /** Only of a task item: `- [x]` or `- [ ]`. */
  readonly checked?: boolean;
}

export interface Section {
  /** Empty for a list that stands under its track without a heading or a label. */
  readonly title: string;
  readonly line: number;
  /** Its prose and code, a paragraph or code line a line; null when it has items alone. */
  readonly text: string | null;
  readonly items: readonly SpecItem[];
}

/** One spec. */
export interface Track {
  /** `Track 1`, `Capstone A`; null for a heading that is a name alone. */
  readonly label: string | null;
  readonly title: string;
  /** Label and title as the note has them, with what stands before and between; absent where that is not known. */
  readonly heading?: string;
  /** The same with its markup, which is what the app knows the heading by; absent where it has none. */
  readonly headingSource?: string;
  readonly line: number;
  readonly outcome: string | null;
  /** What else stands before its first section, a paragraph or code line a line. */
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
  /** What holds for every track of the path. */
  readonly requirements: readonly Section[];
}

/** What one note says; it is no catalog when `paths` is empty. */
export interface CatalogReading {
  readonly title: string;
  readonly paths: readonly CapstonePath[];
  readonly problems: readonly Problem[];
}

export interface Catalog extends CatalogReading {
  readonly path: string;
}
