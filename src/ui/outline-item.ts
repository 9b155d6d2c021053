import type { Piece } from '../index/ties';
import type { CapstoneLink } from '../model/capstone-link';
import type { ProjectStatus } from '../model/roadmap';
import type { CapstoneLine } from './capstone-line';
import type { ItemProgress } from './item-progress';
import type { TargetLabel } from './target-label';
import type { TextPart } from './text-parts';
import type { Tick } from './tick';
import type { WantedPiece } from './tie-finder';

export type ItemKind = RoadmapKind | AsideKind;

type RoadmapKind = 'note' | 'objective' | 'project' | 'subtask';

/** What other notes say about an item above. */
export type AsideKind =
  'criteria' | 'criteria-section' | 'criterion' | 'study' | 'topic' | 'resource' | 'writing' | 'draft';

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
  /** What else is said in few words beside its progress. */
  readonly remarks: readonly string[];
  /** The specs that it is tied to, or the one that is suggested. */
  readonly capstones: readonly CapstoneLine[];
  /** Whether a draft is to be offered: the item is about writing, and there is none yet. */
  readonly offersDraft: boolean;
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
  /** What its box stands for; null where it has none. */
  readonly tick: Tick | null;
  /** The key of its box, where that is not its own: several items may show one box. */
  readonly tickKey?: string;
  /** The objective or project that it is or is a part of. */
  readonly piece: Piece | null;
  /** The line of a note's first problem. */
  readonly problemLine: number | null;
}

/** All that the sidebar shows below its toolbar. */
export interface Outline {
  readonly items: readonly OutlineItem[];
  /** Every item of the roadmaps by its key, also those that are not shown, and every aside that is. */
  readonly places: ReadonlyMap<string, Place>;
  /** The capstone links behind the lines of an item, in their order. */
  readonly capstones: ReadonlyMap<string, readonly CapstoneLink[]>;
  /** Keys of the shown items that have something below them; asides are apart. */
  readonly branches: readonly string[];
  readonly asides: readonly string[];
  /** What is shown and may be tied to something that has not been found yet. */
  readonly wanted: readonly WantedPiece[];
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
