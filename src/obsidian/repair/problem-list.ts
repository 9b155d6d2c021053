import type { App } from 'obsidian';
import type { Problem, RepairCode } from '../../model/problem';
import { counted } from '../../model/words/counted';
import { withoutEnding } from '../../model/note-name';
import { Picker } from '../../ui';
import { REPAIR_NAMES } from './repair-names';

/** What the list offers for a note: going to a problem, or repairing all of a kind. */
export type ProblemEntry =
  | { readonly kind: 'problem'; readonly path: string; readonly problem: Problem }
  | { readonly kind: 'repair'; readonly path: string; readonly code: RepairCode; readonly count: number };

/**
 * Lists the problems of notes with their places, and the repairs that are possible.
 *
 * @param nothing what is said if there are none
 */
export function listProblems(
  app: App,
  entries: readonly ProblemEntry[],
  nothing: string,
  choose: (entry: ProblemEntry) => void,
): void {
  const choices = entries.map((entry) => ({ value: entry, title: titleOf(entry), note: whereOf(entry) }));
  const list = new Picker(app, choices, 'Search problems', choose);
  list.emptyStateText = nothing;
  // A note may have hundreds, and none may be left out silently.
  list.limit = Math.max(list.limit, entries.length);
  list.open();
}

function titleOf(entry: ProblemEntry): string {
  return entry.kind === 'problem' ? entry.problem.message : `Repair: ${REPAIR_NAMES[entry.code].name.toLowerCase()}…`;
}

function whereOf(entry: ProblemEntry): string {
  const note = withoutEnding(entry.path);
  if (entry.kind === 'problem') return `${note}, line ${entry.problem.line}`;
  return `${note} · ${counted(entry.count, 'problem')}`;
}
