import type { TFile } from 'obsidian';
import type { Plan } from '../../edits/plan';
import { refuse } from '../../edits/refuse';
import { changedLines } from '../../edits/repair/changed-lines';
import { planRepair } from '../../edits/repair/plan-repair';
import type { RepairCode } from '../../model/problem';
import { sharedIds } from '../../index/queries/notes';
import { announced } from '../announce';
import type { AppContext } from '../app-context';
import { currentText } from '../open-views';
import { confirmEdit } from '../writing/confirm-edit';
import { newBoxIds } from '../writing/new-box-id';
import { REPAIR_NAMES } from './repair-names';

/** Shows what a repair would change in a note, and carries it out once confirmed. */
export async function offerRepair(
  { app, gateway, index, store }: AppContext,
  file: TFile,
  code: RepairCode,
): Promise<void> {
  const headers = store.headers;
  const shared = sharedIds(index.snapshot, file.path);
  const ids = newBoxIds();
  const plan = (text: string): Plan => planRepair(text, code, { newId: ids(), headers, sharedIds: shared });
  const text = await currentText(app, file);
  const planned = plan(text);
  if (!planned.ok || planned.edits.length === 0) return void announced(planned.ok ? NOTHING_TO_REPAIR : planned);
  const { count, before, after } = changedLines(text, planned.edits);
  const { name, does } = REPAIR_NAMES[code];
  const change = {
    title: name,
    explanation: `${does} ${count === 1 ? 'One line' : `${count} lines`} of “${file.basename}” will change.`,
    before,
    after,
    confirm: 'Repair',
  };
  confirmEdit({ app, gateway }, file, 'repair', change, (now) => {
    const again = plan(now);
    if (!again.ok) return again;
    const lines = changedLines(now, again.edits);
    return lines.before.text === before.text && lines.after.text === after.text ? again : null;
  });
}

const NOTHING_TO_REPAIR = refuse('gone', 'This note has no problem of that kind any more.');
