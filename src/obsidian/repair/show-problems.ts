import { repairableProblems } from '../../edits/repair/plan-repair';
import type { RepairCode } from '../../edits/repair/repair-code';
import { checkedNotes, roadmapAt, type CheckedNote } from '../../index/queries';
import type { VaultIndex } from '../../index/vault-index';
import { headerNames } from '../../settings/header-names';
import { reported } from '../announce';
import type { AppContext } from '../app-context';
import { openNote } from '../open-note';
import { listProblems, type ProblemEntry } from './problem-list';
import { offerRepair } from './repair-note';

export type ProblemContext = Pick<AppContext, 'app' | 'index' | 'gateway' | 'store'>;

/**
 * Lists the problems of roadmaps, catalogs and study plans. Choosing one opens its note there; choosing a repair shows what it would change.
 *
 * @param paths of some notes; without them, those of all
 */
export function showProblems(context: ProblemContext, paths?: readonly string[]): void {
  const { snapshot } = context.index;
  const notes = checkedNotes(snapshot).filter(({ path }) => paths?.includes(path) ?? true);
  const answer = (entry: ProblemEntry): void => reported(carryOut(context, entry));
  listProblems(context.app, notes.flatMap(entriesOf), snapshot.ready, answer);
}

function entriesOf({ path, problems }: CheckedNote): ProblemEntry[] {
  const repairs = [...repairableProblems(problems)].map(([code, { length: count }]): ProblemEntry => ({
    kind: 'repair',
    path,
    code,
    count,
  }));
  return [...repairs, ...problems.map((problem): ProblemEntry => ({ kind: 'problem', path, problem }))];
}

async function carryOut({ app, index, gateway, store }: ProblemContext, entry: ProblemEntry): Promise<void> {
  const { path } = entry;
  // In an open note the undo of its editor takes a repair back.
  const line = entry.kind === 'problem' ? entry.problem.line : firstLine(index, path, entry.code);
  const file = await openNote(app, path, line, 'same');
  if (entry.kind === 'problem') return;
  await offerRepair({ app, gateway, headers: headerNames(store.settings) }, file, entry.code);
}

function firstLine({ snapshot }: VaultIndex, path: string, code: RepairCode): number {
  return roadmapAt(snapshot, path)?.problems.find((problem) => problem.code === code)?.line ?? 1;
}
