import type { ProjectStatus } from '../model/roadmap';
import type { CapstoneLine } from './capstone-line';
import { isWithin } from './item-key';
import type { ItemProgress } from './item-progress';
import type { TargetLabel } from './target-label';
import type { TextPart } from './text-parts';

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

/** The same of notes that have no line of their own. */
export interface ProblemsOfNotes extends ItemProblems {
  readonly paths: readonly string[];
}

/** One line of the sidebar's tree: only what is seen, so that equal lines need no drawing. */
export interface ItemLine {
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
}

export interface OutlineItem extends ItemLine {
  /** The same for as long as it is the same thing, by whatever key. */
  readonly id: object;
  /** Empty while folded. */
  readonly children: readonly OutlineItem[];
}

export function idsOf(items: readonly OutlineItem[]): ReadonlySet<object> {
  return new Set(items.map(({ id }) => id));
}

/** The items that are on the screen, from top to bottom. */
export function visibleItems(items: readonly OutlineItem[], into: OutlineItem[] = []): readonly OutlineItem[] {
  for (const item of items) {
    into.push(item);
    visibleItems(item.children, into);
  }
  return into;
}

/** The item that has a key; null where it is not on the screen. */
export function itemAt(items: readonly OutlineItem[], key: string): OutlineItem | null {
  const item = items.find((one) => isWithin(key, one.key));
  return item && item.key !== key ? itemAt(item.children, key) : (item ?? null);
}
