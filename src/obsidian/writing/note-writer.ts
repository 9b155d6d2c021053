import type { EditorView } from '@codemirror/view';
import type { App, Editor, MarkdownView, TFile, Vault } from 'obsidian';
import type { Plan } from '../../edits/plan';
import { applyEdits, invertEdits, type TextEdit } from '../../markdown/edit';
import { asInEditor, withoutMark } from '../../markdown/editor-text';
import { frontmatterEnd } from '../../markdown/hidden/frontmatter';
import type { Outcome } from '../../model/outcome';
import { cellEditorIn, openViews } from '../open-views';

/** The outcome of a plan, and how it changed the note's text: null if nothing was written. */
export interface Written {
  readonly outcome: Outcome;
  readonly change: TextChange | null;
}

/** What a note said when a plan was made for it, and what was written. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
}

/** Thrown to stop `vault.process` before it writes: a plan that changes nothing must not touch the file. */
class NothingToWrite extends Error {}

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
  const isNoticed = withoutMark(saved) === withoutMark(known) && (await isAsLastSeen(vault, file));
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
  return typing ? editOpen(typing.editor, plan) : written;
}

async function writeFile(app: App, file: TFile, plan: (text: string) => Plan): Promise<Written> {
  let planned: Plan = { ok: true, edits: [] };
  let before = '';
  const after = await changeFile(app, file, (text) => {
    before = text;
    planned = plan(text);
    return planned.ok && planned.edits.length > 0 ? applyEdits(text, planned.edits) : null;
  });
  return { outcome: outcomeOf(planned), change: after === null ? null : { before, after } };
}

/**
 * Changes the file's text in one step. Plugins for working together keep what changes a file, to do the same in their own
 * text later, so nothing is thrown from then on.
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

/** Changes an open editor, so that cursor, folds and undo survive, and leaves saving to the app. */
export function editOpen(editor: Editor, plan: (text: string) => Plan): Written {
  const planned = plan(editor.getValue());
  if (planned.ok) transact(editor, planned.edits);
  return { outcome: outcomeOf(planned), change: null };
}

/** The same, where all that is known of an editor is what it is made with. */
export function editDocument(editor: EditorView, plan: (text: string) => Plan): Outcome {
  const planned = plan(editor.state.doc.toString());
  if (planned.ok) editor.dispatch({ changes: planned.edits });
  return outcomeOf(planned);
}

/**
 * Changes the open editor, and saves it.
 *
 * @returns null, with nothing changed, if the editor does not take the change, as may be in a cell that is being edited;
 *   also for edits of which live preview may make only a part: in the note's properties, or of several cells then
 */
async function editInView(view: MarkdownView, plan: (text: string) => Plan): Promise<Written | null> {
  const { editor } = view;
  const before = editor.getValue();
  const planned = plan(before);
  if (!planned.ok || planned.edits.length === 0) return { outcome: outcomeOf(planned), change: null };
  const { from = 0 } = planned.edits[0] ?? {};
  const spanned = before.slice(from, planned.edits.at(-1)?.to);
  if (from < frontmatterEnd(before) || (/[|\n]/.test(spanned) && cellEditorIn(view))) return null;
  transact(editor, planned.edits);
  const after = editor.getValue();
  if (after === before) return null;
  const written: Written = { outcome: outcomeOf(planned), change: { before, after } };
  try {
    await view.save();
  } catch (error) {
    // A refusal means that nothing changed. If there was typing in between, taking the change back is unsafe, and the
    // app saves that text later.
    if (editor.getValue() !== after) return written;
    transact(editor, invertEdits(before, planned.edits));
    throw error;
  }
  return written;
}

function transact(editor: Editor, edits: readonly TextEdit[]): void {
  editor.transaction({
    changes: edits.map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    })),
  });
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

function outcomeOf(plan: Plan): Outcome {
  return plan.ok ? { ok: true, changed: plan.edits.length > 0 } : plan;
}
