import type { EditorView } from '@codemirror/view';
import type { App, Editor, MarkdownView, TFile } from 'obsidian';
import type { Plan } from '../../edits/plan';
import { invertEdits, type TextEdit } from '../../markdown/edit';
import { frontmatterEnd } from '../../markdown/hidden/frontmatter';
import type { Outcome } from '../../model/outcome';
import { cellEditorIn, openViews } from '../open-views';
import { mayStandForBytes } from './foreign-bytes';
import { outcomeOf, type Written } from './written';

/**
 * Whether an editor is to be changed itself: it belongs to no open view of its note, as in a canvas or where a plugin has
 * made it for a part of the note, and nobody is known to merge what is typed there with a changed file. Not so if that file
 * may have bytes that are not UTF-8.
 *
 * @param text of the editor
 * @param isIts whether the editor is that of a view
 */
export function isOnItsOwn(app: App, file: TFile, text: string, isIts: (view: MarkdownView) => boolean): boolean {
  return !openViews(app, file).some(isIts) && !mayStandForBytes(text);
}

/** Changes an open editor, so that cursor, folds and undo survive, and leaves saving to the app. */
export function editOpen(editor: Editor, plan: (text: string) => Plan): Outcome {
  const planned = plan(editor.getValue());
  if (planned.ok) transact(editor, planned.edits);
  return outcomeOf(planned);
}

/** The same for an editor of which only the CodeMirror view is known. */
export function editDocument(editor: EditorView, plan: (text: string) => Plan): Outcome {
  const planned = plan(editor.state.doc.toString());
  if (planned.ok) editor.dispatch({ changes: planned.edits });
  return outcomeOf(planned);
}

/**
 * Changes the editor of an open view, and saves it. Rejects if it cannot be saved; then nothing is changed.
 *
 * @returns null, with nothing changed, if the editor does not take the change, as may be in a cell that is being edited;
 *   also for edits of which live preview may make only a part: in the note's properties, or of several cells then
 */
export async function editInView(view: MarkdownView, plan: (text: string) => Plan): Promise<Written | null> {
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
