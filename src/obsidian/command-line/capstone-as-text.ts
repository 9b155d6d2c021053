import { criteriaOf } from '../../index/queries/criteria';
import type { CapstoneLink } from '../../model/capstone-link';
import { linktext } from '../../model/note-link';
import type { ProjectNote } from '../../model/project-note';

/** One capstone link on a line of its own. A suggestion is marked as one. */
export function capstoneAsText({ state, to, written }: CapstoneLink): string {
  if (to) return `${state === 'suggested' ? 'capstone?' : 'capstone:'} ${to.title} (${to.pathTitle})`;
  return `capstone: [[${written ? linktext(written) : ''}]] is ${state}`;
}

/** How many of a project's criteria are met, after a comma; empty if it has none. */
export function criteriaAsText(notes: readonly ProjectNote[]): string {
  const { met, total } = criteriaOf(notes);
  return total > 0 ? `, ${met} of ${total} criteria` : '';
}
