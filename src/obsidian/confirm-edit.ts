import type { TFile } from 'obsidian';
import type { Plan } from '../edits/plan';
import { refuse } from '../edits/refuse';
import { confirmChange, type BeforeAfter } from '../ui';
import { announced } from './announce';
import type { AppContext } from './app-context';

/**
 * Shows what would become of a note, and carries it out once that is confirmed: what the user has agreed to, and nothing
 * else.
 *
 * @param what is confirmed, in a word
 * @param plan null where it is not what was shown any more
 */
export function confirmEdit(
  { app, gateway }: Pick<AppContext, 'app' | 'gateway'>,
  file: TFile,
  what: string,
  change: BeforeAfter,
  plan: (text: string) => Plan | null,
): void {
  const message = `The note has changed since the ${what} was shown. Nothing was changed. Review it again.`;
  confirmChange(app, change, async () =>
    announced(await gateway.edit(file.path, (now) => plan(now) ?? refuse('gone', message))),
  );
}
