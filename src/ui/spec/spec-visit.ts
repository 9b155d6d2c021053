import type { TrackPlace } from '../../model/capstone-link';
import { treeScroller } from '../input/tree-scroller';

/** A visit to a spec: what is shown, and the tree's position when it began. */
export interface SpecVisit {
  readonly place: TrackPlace;
  readonly scrollTop: number;
  readonly focused: HTMLElement | null;
}

/** @param element of the view */
export function beginVisit(place: TrackPlace, element: HTMLElement, before: SpecVisit | null): SpecVisit {
  // When going from spec to spec, the way back still leads to the tree.
  if (before) return { ...before, place };
  const focused = element.doc.activeElement as HTMLElement | null;
  return { place, scrollTop: treeScroller(element)?.scrollTop ?? 0, focused };
}

/** Restores the tree's position, and what had the focus if that is in the view, once it is shown again. */
export function endVisit({ scrollTop, focused }: SpecVisit, element: HTMLElement): void {
  const scroller = treeScroller(element);
  if (scroller) scroller.scrollTop = scrollTop;
  if (element.contains(focused)) focused?.focus({ preventScroll: true });
}
