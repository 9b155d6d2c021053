import type { ProjectDraft } from './asides';
import type { KeyedProject } from './keyed-roadmap';
import type { KnownTies } from './known-ties';

/** Subtasks that are about writing. */
const WRITING = /\b(?:blog|article|essay|write-?up)\b/i;

export function asksForDraft(label: string): boolean {
  return WRITING.test(label);
}

/** Whether it is known that no draft is about a project. */
export function lacksDraft(key: string, ties: KnownTies): boolean {
  if (!ties.hasDrafts) return true;
  return ties.found(key)?.drafts.length === 0;
}

/** The drafts about any of these projects, each once. */
export function draftsOf(projects: readonly KeyedProject[], ties: KnownTies): readonly ProjectDraft[] {
  const drafts = new Map<string, ProjectDraft>();
  for (const { key, project } of projects) {
    for (const tie of ties.found(key)?.drafts ?? []) {
      const name = `${tie.draft.line} ${tie.draft.path}`;
      const known = drafts.get(name);
      drafts.set(
        name,
        known ? { ...known, projects: [...known.projects, project.title] } : { ...tie, projects: [project.title] },
      );
    }
  }
  return [...drafts.values()];
}
