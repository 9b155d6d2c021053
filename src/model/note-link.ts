import type { Link, Project } from './roadmap';

/** Whether a link leads to a note, and not out of the vault. */
export function isNoteLink({ kind }: Pick<Link, 'kind'>): boolean {
  return kind === 'note';
}

/** The text of a wikilink between its brackets, without an alias. */
export function linktext({ target, subpath }: Pick<Link, 'target' | 'subpath'>): string {
  return subpath === null ? target : `${target}#${subpath}`;
}

/** All links in a project's cell, including those in the lines of subtasks. */
export function linksInCell({ links, subtasks }: Project): readonly Link[] {
  return [...links, ...subtasks.flatMap((subtask) => subtask.links)];
}
