import { sameElements } from '../../model/basics/same-elements';
import type { Link, Objective, Project, Subtask, Target } from '../../model/roadmap';

/**
 * Whether two values of the roadmap with the same title say the same, wherever they are in the note: a change moves the
 * lines and offsets of everything after it, and none of that is visible. What is below them is compared by whoever keeps
 * it; how far they are follows from that and from their own boxes.
 */
export function objectivesSaySame(a: Objective, b: Objective): boolean {
  return sameBox(a, b) && sameTarget(a, b) && sameElements(a.details, b.details) && sameLinks(a, b);
}

/** The same for projects. */
export function projectsSaySame(a: Project, b: Project): boolean {
  return sameBox(a, b) && sameTarget(a, b) && sameElements(a.notes, b.notes) && sameLinks(a, b);
}

/** The same for subtasks. */
export function subtasksSaySame(a: Subtask, b: Subtask): boolean {
  return sameBox(a, b) && sameLinks(a, b);
}

interface HasBox {
  readonly box: { readonly checked: boolean } | null;
}

function sameBox({ box: a }: HasBox, { box: b }: HasBox): boolean {
  return a?.checked === b?.checked;
}

interface HasTarget {
  readonly target: Target | null;
}

function sameTarget({ target: a }: HasTarget, { target: b }: HasTarget): boolean {
  return a?.text === b?.text;
}

interface HasLinks {
  readonly links: readonly Link[];
}

function sameLinks({ links: a }: HasLinks, { links: b }: HasLinks): boolean {
  return sameElements(a, b, sameLink);
}

/** Whether two links lead to the same and are shown in the same words. */
export function sameLink(a: Link, b: Link): boolean {
  return a.kind === b.kind && a.target === b.target && a.subpath === b.subpath && a.text === b.text;
}
