import { sameElements } from '../../model/basics/same-elements';
import type { Link, Objective, Project, Subtask, Target } from '../../model/roadmap';

/**
 * Whether two values of the roadmap say the same, wherever they are in the note: a change moves the lines and offsets
 * of everything after it, and none of that is visible. What is below them is compared by whoever keeps it.
 */
export function objectivesSaySame(a: Objective, b: Objective): boolean {
  const sameProgress =
    a.progress.done === b.progress.done &&
    a.progress.total === b.progress.total &&
    a.progress.ratio === b.progress.ratio;
  return (
    a.title === b.title &&
    sameProgress &&
    sameBox(a, b) &&
    sameTarget(a, b) &&
    sameElements(a.details, b.details) &&
    sameLinks(a, b)
  );
}

export function projectsSaySame(a: Project, b: Project): boolean {
  const sameState = a.status === b.status && a.tentative === b.tentative && sameBox(a, b);
  return a.title === b.title && sameState && sameTarget(a, b) && sameElements(a.notes, b.notes) && sameLinks(a, b);
}

export function subtasksSaySame(a: Subtask, b: Subtask): boolean {
  return a.label === b.label && sameBox(a, b) && sameLinks(a, b);
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
  return a?.date === b?.date && a?.text === b?.text;
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
