import { MarkdownView, type App } from 'obsidian';
import type { NotePlace } from '../../index/queries/notes';
import { cursorOffset } from '../note-boxes/edited-cell';

/**
 * The line of a note that the cursor is in; null if no note has the focus. Reading view has no cursor, only the one that
 * was left in its editor: it counts as above the note's first line.
 */
export function cursorPlace(app: App): NotePlace | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  // Some plugins answer with a view of their own, which may be without an editor.
  if (!(view instanceof MarkdownView) || !view.file) return null;
  const { path } = view.file;
  if (view.getMode() !== 'source') return { path, line: 0 };
  const offset = cursorOffset(view);
  return offset === null ? null : { path, line: view.editor.offsetToPos(offset).line + 1 };
}
