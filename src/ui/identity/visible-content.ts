import { sameElements } from '../../model/collections/same-elements';
import type { Link, Target } from '../../model/roadmap';

/** What is visible of an objective, project or subtask, apart from its title and what is below it. */
export interface VisibleContent {
  readonly box: { readonly checked: boolean } | null;
  readonly links: readonly Link[];
  readonly target?: Target | null;
  /** Of an objective. */
  readonly details?: readonly string[];
  /** Of a project. */
  readonly notes?: readonly string[];
}

/**
 * Whether two things of the roadmap with the same title look the same, wherever they are in the note: a change moves the
 * lines and offsets of everything after it, and none of that is visible. What is below them is compared separately; their
 * progress follows from that and from their own boxes.
 */
export function hasSameContent(a: VisibleContent, b: VisibleContent): boolean {
  if (a.box?.checked !== b.box?.checked || a.target?.text !== b.target?.text) return false;
  return sameElements(linesOf(a), linesOf(b)) && sameElements(a.links, b.links, sameLink);
}

const NO_LINES: readonly string[] = [];

function linesOf({ details, notes }: VisibleContent): readonly string[] {
  return details ?? notes ?? NO_LINES;
}

/** Whether two links lead to the same and are shown in the same words. */
export function sameLink(a: Link, b: Link): boolean {
  return a.kind === b.kind && a.target === b.target && a.subpath === b.subpath && a.text === b.text;
}
