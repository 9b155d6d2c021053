import type { App, TFile } from 'obsidian';
import type { Plan } from '../../edits/plan';
import { applyEdits } from '../../markdown/edit';
import { outcomeOf, type Written } from './written';

/** Thrown to stop `vault.process` before it writes: a plan that changes nothing must not touch the file. */
class NothingToWrite extends Error {}

/** Carries out a plan in the file itself, in one step. Rejects if it cannot be read or written. */
export async function writeFile(app: App, file: TFile, plan: (text: string) => Plan): Promise<Written> {
  let planned: Plan = { ok: true, edits: [] };
  let before = '';
  const after = await changeFile(app, file, (text) => {
    before = text;
    planned = plan(text);
    return planned.ok && planned.edits.length > 0 ? applyEdits(text, planned.edits) : null;
  });
  return { outcome: outcomeOf(planned), change: after === null ? null : { before, after } };
}

/** The file's text once the app has carried out all writes requested so far. */
export async function textInFile(app: App, file: TFile): Promise<string> {
  const texts: string[] = [];
  await changeFile(app, file, (text) => {
    texts.push(text);
    return null;
  });
  return texts.at(-1) ?? '';
}

/**
 * Changes the file's text in one step. Plugins for collaboration keep the function that changes a file, and call it again
 * later with their own text; then it must not throw.
 *
 * @param change null leaves the file untouched
 */
async function changeFile(app: App, file: TFile, change: (text: string) => string | null): Promise<string | null> {
  let isOver = false;
  try {
    return await app.vault.process(file, (text) => {
      const changed = change(text);
      if (changed === null && !isOver) throw new NothingToWrite();
      return changed ?? text;
    });
  } catch (error) {
    if (error instanceof NothingToWrite) return null;
    throw error;
  } finally {
    isOver = true;
  }
}
