import { MarkdownView, type App } from 'obsidian';
import type { NotePlace } from '../../index/queries/queries';
import { cursorOffset } from '../note-boxes/edited-cell';

/** The line of a note that the cursor is in; null if no note has the focus. */
export function cursorPlace(app: App): NotePlace | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  const offset = view && cursorOffset(view);
  if (!view?.file || offset === null) return null;
  return { path: view.file.path, line: view.editor.offsetToPos(offset).line + 1 };
}
