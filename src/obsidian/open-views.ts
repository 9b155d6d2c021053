import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';

/** The open views of a note, the active one first: two editors of one note agree only after a save. */
export function openViews(app: App, file: TFile): MarkdownView[] {
  const active = app.workspace.getActiveViewOfType(MarkdownView);
  return app.workspace
    .getLeavesOfType('markdown')
    .map((leaf) => leaf.view)
    .filter((view): view is MarkdownView => view instanceof MarkdownView && view.file === file)
    .sort((a, b) => Number(b === active) - Number(a === active));
}

/** An editor that shows a note, and may hold unsaved typing; the active one if there are several. */
export function openEditor(app: App, file: TFile): Editor | null {
  return openViews(app, file).find((view) => view.getMode() === 'source')?.editor ?? null;
}

/** The editor of the cell of a table that is being edited in live preview. */
export function cellEditorIn({ contentEl }: Pick<MarkdownView, 'contentEl'>): HTMLElement | null {
  return contentEl.querySelector<HTMLElement>('.cm-table-widget .table-cell-wrapper .cm-editor');
}

/** The current text of a note: typing is newer than what was saved; an editor that is still loading shows nothing. */
export async function currentText(app: App, file: TFile): Promise<string> {
  const shown = openEditor(app, file)?.getValue();
  return shown ? shown : await app.vault.cachedRead(file);
}
