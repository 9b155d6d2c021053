import { repairableProblems } from '../../edits/repair/plan-repair';
import { isOfNote, type Problem, type RepairCode } from '../../model/problem';
import { checkedNotes, roadmapAt } from '../../index/queries/notes';
import type { VaultIndex } from '../../index/vault-index';
import { reported } from '../announce';
import type { AppContext } from '../app-context';
import { openNote } from '../open-note';
import { listProblems, type ProblemEntry } from './problem-list';
import { offerRepair } from './repair-note';

/**
 * Lists the problems of roadmaps, catalogs and study plans. Choosing one opens its note there; choosing a repair shows
 * what it would change.
 *
 * @param paths of the notes whose problems are listed; without them, all problems of all notes
 */
export function showProblems(context: AppContext, paths?: readonly string[]): void {
  const { snapshot } = context.index;
  const notes = checkedNotes(snapshot).filter(({ path }) => paths?.includes(path) ?? true);
  const isListed = paths ? isOfNote : () => true;
  const entries = notes.flatMap(({ path, problems }) => entriesOf(path, problems.filter(isListed)));
  const nothing = nothingFound(snapshot.ready, notes.length > 0);
  listProblems(context.app, entries, nothing, (entry) => reported(carryOut(context, entry)));
}

function nothingFound(areAllRead: boolean, isAny: boolean): string {
  if (!areAllRead) return 'No problems found yet: notes are still being read.';
  return isAny ? 'No problems found.' : 'Nothing to check: no note is a roadmap, catalog or study plan.';
}

function entriesOf(path: string, problems: readonly Problem[]): ProblemEntry[] {
  const repairs = [...repairableProblems(problems)].map(([code, { length: count }]): ProblemEntry => ({
    kind: 'repair',
    path,
    code,
    count,
  }));
  return [...repairs, ...problems.map((problem): ProblemEntry => ({ kind: 'problem', path, problem }))];
}

async function carryOut(context: AppContext, entry: ProblemEntry): Promise<void> {
  const { app, index } = context;
  const { path } = entry;
  // In an open note, a repair can be undone in its editor.
  const line = entry.kind === 'problem' ? entry.problem.line : firstLine(index, path, entry.code);
  const file = await openNote(app, path, line, 'same');
  if (entry.kind === 'problem') return;
  await offerRepair(context, file, entry.code);
}

function firstLine({ snapshot }: VaultIndex, path: string, code: RepairCode): number {
  return roadmapAt(snapshot, path)?.problems.find((problem) => problem.code === code)?.line ?? 1;
}
