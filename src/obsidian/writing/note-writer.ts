import type { App, Editor, MarkdownView, TFile, Vault } from 'obsidian';
import type { Plan } from '../../edits/plan';
import { asInEditor, withoutByteOrderMark } from '../../markdown/editor-text';
import { openViews } from '../open-views';
import { editInView, editOpen } from './write-editor';
import { writeFile } from './write-file';
import type { Written } from './written';

/**
 * Carries out a plan where the newest text of a note is: in an open editor, else in the file.
 *
 * Saving a view writes its whole text to the file. So no view is saved while the file says something that the app has
 * not noticed yet, as right after sync: the file itself is changed then, and the app merges the two.
 *
 * Rejects if the note cannot be read or written; then nothing is changed.
 */
export async function writeNote(app: App, file: TFile, plan: (text: string) => Plan): Promise<Written> {
  if (openViews(app, file).length === 0) return await writeFile(app, file, plan);
  const { vault } = app;
  const known = await vault.cachedRead(file);
  const saved = await wholeText(vault, file);
  const isNoticed = withoutByteOrderMark(saved) === withoutByteOrderMark(known) && (await isAsLastSeen(vault, file));
  if (!isNoticed) return await writeUnnoticed(app, file, plan, [known, saved]);
  // Do not await anything from here until the editor is changed: the view could switch to another note.
  const views = openViews(app, file).filter((view) => !isBetweenNotes(view));
  const editing = views.find((view) => view.getMode() === 'source');
  const written = editing && !losesLineEnds(editing.editor, saved) ? await editInView(editing, plan) : null;
  if (written) return written;
  // Any of them may hold unsaved typing.
  for (const view of views) await view.save();
  return await writeFile(app, file, plan);
}

/**
 * The file already having the requested state is not enough: a box may be ticked in unsaved typing. Then the change
 * is made together with that typing, and the app saves both once it has noticed what the file says.
 *
 * @param texts what the file says, and what the app knows of it
 */
async function writeUnnoticed(
  app: App,
  file: TFile,
  plan: (text: string) => Plan,
  texts: readonly string[],
): Promise<Written> {
  const written = await writeFile(app, file, plan);
  if (!written.outcome.ok || written.outcome.changed) return written;
  const typing = openViews(app, file).find((view) => view.getMode() === 'source' && hasTyping(view, texts));
  return typing ? { outcome: editOpen(typing.editor, plan), change: null } : written;
}

/** The text of a file. `Vault.read` drops a byte order mark, which distinguishes the file from its editor. */
async function wholeText(vault: Vault, file: TFile): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vault.readBinary(file));
}

/** The app does not remember long texts, but knows the time and size of every file as it last saw it. */
async function isAsLastSeen({ adapter }: Vault, { path, stat: seen }: TFile): Promise<boolean> {
  const now = await adapter.stat(path);
  // Either time may be rounded to milliseconds.
  return now === null || (now.size === seen.size && Math.abs(now.mtime - seen.mtime) < 2);
}

/** Unless somebody is typing in it, a view shows one of the texts that the file has had. */
function hasTyping({ editor }: MarkdownView, texts: readonly string[]): boolean {
  return !texts.map(asInEditor).includes(asInEditor(editor.getValue()));
}

/**
 * A view that is switching to another note, or still loading this one, has its file but no text. The editor of a reading
 * view may never have had any.
 */
function isBetweenNotes(view: MarkdownView): boolean {
  return view.getViewData() === '';
}

/**
 * An editor only knows `\n`, so saving it would rewrite the file's other line endings. While the editor has nothing
 * unsaved, the file itself is changed instead, and the editor follows.
 */
function losesLineEnds(editor: Editor, saved: string): boolean {
  const shown = editor.getValue();
  return saved !== shown && asInEditor(saved) === asInEditor(shown);
}
