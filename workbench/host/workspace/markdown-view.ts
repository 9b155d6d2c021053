import type { ViewStateResult } from 'obsidian';
import { Editor } from '../editor/editor';
import { smallestChange } from '../editor/smallest-change';
import { resolveSubpath } from '../metadata/subpath';
import type { WorkspaceLeaf } from './leaf';
import { TextFileView } from './text-file-view';

type Mode = 'source' | 'preview';

export interface ReadingMode {
  rerender(full?: boolean): void;
}

/** A note in an editor. Rendering reading view is up to the front end. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  override icon = 'lucide-file';
  hoverPopover: unknown = null;
  /** Reading view; without a front end there is none to render. */
  readonly previewMode: ReadingMode = { rerender: () => undefined };
  #mode: Mode = 'source';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const el = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
    this.editor = new Editor(this.app.options.createSurface(() => this.#onEditorChange(), el));
    this.register(() => this.editor.surface.destroy());
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.workspace.on('quick-preview', (file, text) => this.#follow(file, String(text))));
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Mode {
    return this.#mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  /** A new text of the same file keeps cursor and history if possible. */
  setViewData(data: string, clear: boolean): void {
    if (clear) {
      this.editor.surface.reset(data);
      return;
    }
    const change = smallestChange(this.getViewData(), data.replace(/\r\n?/g, '\n'));
    if (change) this.editor.surface.dispatch({ changes: change });
  }

  clear(): void {
    this.editor.surface.reset('');
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: false };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const mode = (state as { mode?: unknown } | null)?.mode;
    if (mode === 'preview' || mode === 'source') this.#mode = mode;
    this.containerEl.setAttr('data-mode', this.#mode);
    await super.setState(state, result);
  }

  /** `line` counts from 0; `subpath` is a heading or block of the note. */
  override setEphemeralState(state: unknown): void {
    const { focus, line, subpath } = (state ?? {}) as { focus?: unknown; line?: unknown; subpath?: unknown };
    if (focus === true) this.editor.focus();
    const at = typeof line === 'number' ? line : typeof subpath === 'string' ? this.#lineOf(subpath) : null;
    if (at === null) return;
    this.editor.setCursor(at, 0);
    this.editor.scrollIntoView({ from: { line: at, ch: 0 }, to: { line: at, ch: 0 } });
  }

  #lineOf(subpath: string): number | null {
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    return (cache && resolveSubpath(cache, subpath)?.start.line) ?? null;
  }

  #onEditorChange(): void {
    if (!this.file) return;
    this.data = this.getViewData();
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
    this.app.workspace.trigger('quick-preview', this.file, this.data);
  }

  /** The same note in another pane shows what is typed here at once. */
  #follow(file: unknown, text: string): void {
    if (file === this.file && text !== this.getViewData()) this.follow(text);
  }
}
