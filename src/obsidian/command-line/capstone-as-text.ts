import { criteriaOf } from '../../index/criteria';
import type { CapstoneLink } from '../../model/capstone-link';
import { linktext } from '../../model/note-link';
import type { ProjectNote } from '../../model/project-note';

/** One capstone link in a line of its own. A suggestion looks like one. */
export function capstoneAsText({ state, to, written }: CapstoneLink): string {
  if (to) return `${state === 'suggested' ? 'capstone?' : 'capstone:'} ${to.title} (${to.pathTitle})`;
  return `capstone: [[${written ? linktext(written) : ''}]] is ${state}`;
}

/** How much of what a project's notes ask for is met, after a comma; empty where they ask for nothing. */
export function criteriaAsText(notes: readonly ProjectNote[]): string {
  const { met, total } = criteriaOf(notes);
  return total > 0 ? `, ${met} of ${total} criteria` : '';
}
