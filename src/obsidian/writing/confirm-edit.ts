import type { TFile } from 'obsidian';
import type { Plan } from '../../edits/plan';
import { refuseChange } from '../../edits/refuse';
import { confirmChange, type BeforeAfter } from '../../ui';
import { announced } from '../announce';
import type { AppContext } from '../app-context';

/**
 * Shows how a note would change, and carries it out once confirmed: what the user has agreed to, and nothing else.
 *
 * @param what is being confirmed, in one word
 * @param plan null if it is no longer what was shown
 */
export function confirmEdit(
  { app, gateway }: Pick<AppContext, 'app' | 'gateway'>,
  file: TFile,
  what: string,
  change: BeforeAfter,
  plan: (text: string) => Plan | null,
): void {
  const changed = refuseChange(
    'gone',
    `The note is no longer as it was when the ${what} was shown.`,
    'Review it again.',
  );
  confirmChange(app, change, async () => announced(await gateway.edit(file.path, (now) => plan(now) ?? changed)));
}
