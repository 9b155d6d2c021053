import type { App } from '../../workbench/host/app';
import { TFile } from '../../workbench/host/vault/abstract-file';
import { MarkdownView } from '../../workbench/host/workspace/markdown-view';
import { nextTurn } from './painted';

/** Milliseconds between two keys of someone who types fast, and of a pause for thought. */
const KEY = 60;
const PAUSE = 800;
const BURST = 10;

/** Types into the middle row of the note, with pauses in which the roadmap follows and the note is saved. */
export async function typeInto(app: App, path: string, characters: number): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!(file instanceof TFile)) throw new Error(`There is no ${path}`);
  const leaf = app.workspace.getLeaf('tab');
  await leaf.openFile(file);
  if (!(leaf.view instanceof MarkdownView)) throw new Error('The note is not open in an editor');
  const { editor } = leaf.view;
  const line = Math.floor(editor.lineCount() / 2);
  let ch = editor.getLine(line).search(/\s+\|\s*$/);
  await nextTurn(PAUSE);
  performance.mark('typing');
  for (let typed = 0; typed < characters; typed += 1, ch += 1) {
    await nextTurn(typed % BURST === BURST - 1 ? PAUSE : KEY);
    editor.replaceRange(typed % 7 === 6 ? ' ' : 'x', { line, ch });
  }
  await nextTurn(PAUSE);
  performance.mark('typed');
}
