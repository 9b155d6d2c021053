/** What is read from a writing draft. Plain, immutable values; lines count from 1. */

/** The parts of a systems note, in the order in which they are written. */
export const SYSTEMS_SECTIONS = ['Context', 'Problem', 'Approach', 'Tradeoffs', 'Takeaways'] as const;

export type SystemsSectionTitle = (typeof SYSTEMS_SECTIONS)[number];

export interface SystemsSection {
  readonly title: SystemsSectionTitle;
  readonly line: number;
  /** Markdown as written, without comments; empty if there is nothing yet. */
  readonly text: string;
}

/** One draft; a file may hold several. */
export interface SystemsNoteReading {
  readonly title: string;
  readonly line: number;
  /** The line right below the title, such as "Draft topic". */
  readonly status: string | null;
  readonly sections: readonly SystemsSection[];
  /** The parts that are absent or have no text. */
  readonly missing: readonly SystemsSectionTitle[];
}

export interface SystemsNote extends SystemsNoteReading {
  readonly path: string;
}
