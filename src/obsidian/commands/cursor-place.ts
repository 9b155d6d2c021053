import { MarkdownView, type App } from 'obsidian';
import type { NotePlace } from '../../index/queries/queries';

/** The line of a note that the cursor is in; null if no note has the focus. */
export function cursorPlace(app: App): NotePlace | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  return view?.file ? { path: view.file.path, line: view.editor.getCursor().line + 1 } : null;
}
