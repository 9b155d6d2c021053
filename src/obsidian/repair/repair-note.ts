import { type App, MarkdownView, type TFile } from 'obsidian';
import { changedLines } from '../../edits/repair/changed-lines';
import { planRepair } from '../../edits/repair/plan-repair';
import type { RepairCode } from '../../edits/repair/repair-code';
import type { Plan } from '../../edits/plan';
import type { HeaderNames } from '../../settings/settings';
import { confirmChange } from '../../ui';
import { announced } from '../announce';
import { newBoxId } from '../new-box-id';
import type { VaultGateway } from '../vault-gateway';
import { REPAIR_NAMES } from './repair-names';

export interface RepairContext {
  readonly app: App;
  readonly gateway: VaultGateway;
  readonly headers: HeaderNames;
}

/** Shows what a repair would change in a note, and makes it once that is confirmed. */
export async function offerRepair(
  { app, gateway, headers }: RepairContext,
  file: TFile,
  code: RepairCode,
): Promise<void> {
  const ids: string[] = [];
  // The same ids whenever it is planned: what was shown is what is written.
  const plan = (text: string): Plan => {
    let asked = 0;
    return planRepair(text, code, () => (ids[asked++] ??= newBoxId()), headers);
  };
  const text = await currentText(app, file);
  const planned = plan(text);
  if (!planned.ok || planned.edits.length === 0) return void announced(planned.ok ? NOTHING_TO_REPAIR : planned);
  const shown = linesAsText(text, planned);
  const { name, does } = REPAIR_NAMES[code];
  const count = changedLines(text, planned.edits).length;
  const change = {
    title: name,
    explanation: `${does} ${count === 1 ? 'One line' : `${count} lines`} of “${file.basename}” will change.`,
    ...shown,
    confirm: 'Repair',
  };
  confirmChange(app, change, async () => {
    announced(await gateway.edit(file.path, (now) => asShown(now, plan(now), shown)));
  });
}

interface Shown {
  readonly before: string;
  readonly after: string;
}

const NOTHING_TO_REPAIR = {
  ok: false,
  reason: 'gone',
  message: 'There is nothing of that kind to repair in this note any more.',
} as const;

const NOT_AS_SHOWN = {
  ok: false,
  reason: 'gone',
  message: 'The note has changed since the repair was shown. Nothing was changed. Look at it again.',
} as const;

/** What the user has agreed to, and nothing else. */
function asShown(text: string, plan: Plan, shown: Shown): Plan {
  if (!plan.ok) return plan;
  const now = linesAsText(text, plan);
  return now.before === shown.before && now.after === shown.after ? plan : NOT_AS_SHOWN;
}

/** The lines that change, as they are and as they would be. Where they stand may change until they are written. */
function linesAsText(text: string, plan: Plan & { readonly ok: true }): Shown {
  const lines = changedLines(text, plan.edits);
  return { before: lines.map(({ before }) => before).join('\n'), after: lines.map(({ after }) => after).join('\n') };
}

/** What an editor shows is newer than the file. */
async function currentText(app: App, file: TFile): Promise<string> {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  return view?.file === file && view.getMode() === 'source' ? view.editor.getValue() : app.vault.read(file);
}
