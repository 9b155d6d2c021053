import type { ProjectStatus } from '../../model/roadmap';
import { isWithin } from '../identity/item-key';
import type { TargetLabel } from '../text/target-label';
import type { TextPart } from '../text/text-parts';
import type { CapstoneLine } from './capstone-line';
import type { ItemProgress } from './item-progress';

export type ItemKind = RoadmapKind | AsideKind;

type RoadmapKind = 'note' | 'objective' | 'project' | 'subtask';

/** What other notes say about an item above. */
export type AsideKind =
  'criteria' | 'criteria-section' | 'criterion' | 'study' | 'topic' | 'resource' | 'writing' | 'draft';

/** Whether an item only gathers those below it: no note has a line for it, so that it opens like a folder. */
export function isGathering(kind: ItemKind): boolean {
  return kind === 'criteria' || kind === 'study' || kind === 'writing';
}

/** What is wrong in a note, in few words. */
export interface ItemProblems {
  readonly count: number;
  /** The first messages, one per line. */
  readonly summary: string;
}

/** The same for notes without a line of their own. */
export interface ProblemsOfNotes extends ItemProblems {
  readonly paths: readonly string[];
}

/** One line of the sidebar's tree: only what is visible, so that equal lines need no redrawing. */
export interface ItemLine {
  readonly key: string;
  readonly kind: ItemKind;
  /** From 1, as in `aria-level`. */
  readonly level: number;
  readonly title: string;
  readonly titleParts: readonly TextPart[];
  /** Details of an objective, notes of a project, links that are in neither title nor text. */
  readonly lines: readonly (readonly TextPart[])[];
  readonly status: ProjectStatus;
  /** Null if it has no checkbox. */
  readonly checked: boolean | null;
  readonly progress: ItemProgress | null;
  readonly target: TargetLabel | null;
  readonly tentative: boolean;
  /** Other short information next to its progress. */
  readonly remarks: readonly string[];
  /** The specs that it is tied to, or the one that is suggested. */
  readonly capstones: readonly CapstoneLine[];
  /** Whether to offer a draft: the item is about writing, and there is none yet. */
  readonly offersDraft: boolean;
  /** What is unusual about a note, or null. */
  readonly notice: string | null;
  readonly problems: ItemProblems | null;
  /** Null if there is nothing below it. */
  readonly expanded: boolean | null;
}

export interface OutlineItem extends ItemLine {
  /** Stays the same as long as it is the same thing, whatever its key. */
  readonly id: object;
  /** Empty while folded. */
  readonly children: readonly OutlineItem[];
}

/** What items stay the same by, whatever their keys. */
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

/** The item with a key; null if it is not on the screen. */
export function itemAt(items: readonly OutlineItem[], key: string): OutlineItem | null {
  const item = items.find((one) => isWithin(key, one.key));
  return item && item.key !== key ? itemAt(item.children, key) : (item ?? null);
}
