import type { DraftTie } from '../index/ties';
import type { Objective } from '../model/roadmap';
import { type TiedObjective, tiedTo } from './tied-item';

/** Subtasks that are about writing. */
const WRITING = /\b(?:blog|article|essay|write-?up)\b/i;

export function asksForDraft(label: string): boolean {
  return WRITING.test(label);
}

/** A draft, with the titles of the projects that it is about. */
export interface ProjectDraft extends DraftTie {
  readonly projects: readonly string[];
}

/** The drafts about any of an objective's projects, each once. */
export function draftsOf(projects: Objective['projects'], tied: TiedObjective): readonly ProjectDraft[] {
  const drafts = new Map<string, ProjectDraft>();
  projects.forEach(({ title }, at) => {
    for (const tie of tiedTo(tied, at).drafts) {
      const name = `${tie.draft.line} ${tie.draft.path}`;
      const known = drafts.get(name);
      drafts.set(name, known ? { ...known, projects: [...known.projects, title] } : { ...tie, projects: [title] });
    }
  });
  return [...drafts.values()];
}
