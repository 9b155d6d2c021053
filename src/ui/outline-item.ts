import type { Box, ProjectStatus, RowAnchor } from '../model/roadmap';
import type { TargetLabel } from './target-label';
import type { TextPart } from './text-parts';

type ItemKind = 'note' | 'objective' | 'project' | 'subtask';

/** How much of an item is done. */
export interface ItemProgress {
  /** Such as `3 of 6`, or `–` when there is nothing to count. */
  readonly label: string;
  /** From 0 to 100, and 100 only when all is done; null when there is nothing to count. */
  readonly percent: number | null;
}

/** What is wrong in a note, in few words. */
export interface ItemProblems {
  readonly count: number;
  /** The first messages, a line each. */
  readonly summary: string;
}

/** One line of the sidebar's tree: only what is seen, so that equal items need no drawing. */
export interface OutlineItem {
  readonly key: string;
  readonly kind: ItemKind;
  /** From 1, as in `aria-level`. */
  readonly level: number;
  readonly title: string;
  readonly titleParts: readonly TextPart[];
  /** Details of an objective, notes of a project, links that stand in neither title nor text. */
  readonly lines: readonly (readonly TextPart[])[];
  readonly status: ProjectStatus;
  /** Null for what has no checkbox. */
  readonly checked: boolean | null;
  readonly progress: ItemProgress | null;
  readonly target: TargetLabel | null;
  readonly tentative: boolean;
  /** Why a note is not like the others, or null. */
  readonly notice: string | null;
  readonly problems: ItemProblems | null;
  /** Null for what has nothing below it. */
  readonly expanded: boolean | null;
  /** Empty while folded. */
  readonly children: readonly OutlineItem[];
}

/** Where an item is in its note: what actions need to know of it, and nothing that is seen. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly box: Box | null;
  /** Where a box goes when there is none; null where none can go. */
  readonly row: RowAnchor | null;
  /** The line of a note's first problem. */
  readonly problemLine: number | null;
}

/** All that the sidebar shows below its toolbar. */
export interface Outline {
  readonly items: readonly OutlineItem[];
  /** Every item by its key, also those that are not shown. */
  readonly places: ReadonlyMap<string, Place>;
  /** Keys of the shown items that have something below them. */
  readonly branches: readonly string[];
  /** Of all notes together, conflict copies left out. */
  readonly progress: ItemProgress;
  /** How many objectives and projects that are not done have a target date in the past. */
  readonly overdue: number;
  /** Problems of the only note, when it has no item of its own. */
  readonly problems: ItemProblems | null;
  /** How many items a search found; null without a search. */
  readonly results: number | null;
}

/** The items that are on the screen, from top to bottom. */
export function visibleItems(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...visibleItems(item.children)]);
}
