import type { Objective } from '../../model/roadmap';
import type { SystemsNote } from '../../model/systems-note';
import { type TiedObjective, tiedTo } from './tied-item';

/** Subtasks that are about writing. */
const WRITING = /\b(?:blog|article|essay|write-?up)\b/i;

/** Whether a subtask is about writing. */
export function asksForDraft(label: string): boolean {
  return WRITING.test(label);
}

/** A draft, with the titles of the projects that it is about. */
export interface ProjectDraft {
  readonly draft: SystemsNote;
  readonly projects: readonly string[];
}

/** The drafts about any of an objective's projects, each once. */
export function draftsOf(projects: Objective['projects'], tied: TiedObjective): readonly ProjectDraft[] {
  const drafts = new Map<string, ProjectDraft>();
  projects.forEach(({ title }, at) => {
    for (const draft of tiedTo(tied, at).drafts) {
      const name = `${draft.line} ${draft.path}`;
      drafts.set(name, { draft, projects: [...(drafts.get(name)?.projects ?? []), title] });
    }
  });
  return [...drafts.values()];
}
