import type { ViewStateResult } from 'obsidian';
import { MarkdownPreview } from '../../host/markdown/preview';
import { resolveSubpath } from '../../host/metadata/subpath';
import { setIcon } from '../../host/ui/icon';
import { setTooltip } from '../../host/ui/tooltip';
import type { WorkspaceLeaf } from '../../host/workspace/leaf';
import { MarkdownView } from '../../host/workspace/markdown-view';
import { CodeSurface } from '../editor/code-surface';
import { followLinks } from './follow-links';
import { tickTasks } from './tick-tasks';

/** A note as live preview, source or reading view. */
export class NoteView extends MarkdownView {
  readonly preview: MarkdownPreview;
  override readonly previewMode = { rerender: () => this.#watched(() => this.preview.rerender()) };
  readonly #readingEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #modeEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#readingEl = this.contentEl.createDiv('markdown-reading-view');
    const sourcePath = () => this.file?.path ?? '';
    this.preview = this.addChild(
      new MarkdownPreview(this.app, this.#readingEl.createDiv(), { sourcePath, onlyInSight: true }),
    );
    this.#surface?.connect({ app: this.app, owner: this, sourcePath });
    const header = this.containerEl.find('.view-header');
    this.#titleEl = createDiv('view-header-title-container').createDiv('view-header-title');
    header?.prepend(this.#titleEl.parentElement ?? this.#titleEl);
    this.#modeEl = this.addAction('book-open', '', () =>
      this.setMode(this.getMode() === 'preview' ? 'source' : 'preview'),
    );
    this.addAction('code', 'Source mode', () => this.setSource(!this.isSource));
  }

  get isSource(): boolean {
    return this.#surface?.isSource ?? false;
  }

  override onload(): void {
    super.onload();
    followLinks(this.app, this.contentEl, () => this.file?.path ?? '');
    tickTasks(this, this.preview);
    this.registerEvent(this.app.workspace.on('editor-change', (editor) => editor === this.editor && this.#show()));
    this.#showMode();
  }

  setMode(mode: 'source' | 'preview'): Promise<void> {
    return this.leaf.setViewState({ type: 'markdown', state: { ...this.getState(), mode } });
  }

  setSource(source: boolean): Promise<void> {
    return this.leaf.setViewState({ type: 'markdown', state: { ...this.getState(), mode: 'source', source } });
  }

  override setViewData(data: string, clear: boolean): void {
    super.setViewData(data, clear);
    if (!clear) return;
    this.preview.clear();
    this.#show();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), source: this.isSource };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const { source } = (state ?? {}) as { source?: unknown };
    if (typeof source === 'boolean' && this.#surface) this.#surface.isSource = source;
    await super.setState(state, result);
    this.#showMode();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (this.getMode() === 'preview') this.#watched(() => this.#revealInPreview(state));
  }

  override onResize(): void {
    this.#surface?.moved();
  }

  get #surface(): CodeSurface | null {
    const { surface } = this.editor;
    return surface instanceof CodeSurface ? surface : null;
  }

  /** Only what is visible is rendered. */
  #show(): void {
    if (this.getMode() === 'preview') this.#watched(() => this.preview.set(this.getViewData()));
  }

  #showMode(): void {
    const reading = this.getMode() === 'preview';
    this.#titleEl.setText(this.file?.basename ?? '');
    this.#readingEl.toggle(reading);
    (this.contentEl.find('.markdown-source-view') as HTMLElement | null)?.toggle(!reading);
    setIcon(this.#modeEl, reading ? 'pencil' : 'book-open');
    setTooltip(this.#modeEl, reading ? 'Edit' : 'Reading view');
    if (reading) this.#show();
    else this.#surface?.view.requestMeasure();
  }

  async #revealInPreview(state: unknown): Promise<void> {
    const { line, subpath } = (state ?? {}) as { line?: unknown; subpath?: unknown };
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    const found = typeof subpath === 'string' && cache ? resolveSubpath(cache, subpath)?.start.line : undefined;
    const at = typeof line === 'number' ? line : found;
    if (at === undefined) return;
    await this.preview.settled();
    const el = this.preview.elementAt(at);
    const row = el && rowAt(el, at - (this.preview.sectionInfo(el)?.lineStart ?? at));
    (row ?? el)?.scrollIntoView({ block: 'center' });
    (row ?? el)?.addClass('is-flashing');
    window.setTimeout(() => (row ?? el)?.removeClass('is-flashing'), 1000);
  }

  #watched(work: () => Promise<void>): void {
    this.app.faults.watch('reading view', work);
  }
}

/** The row of a table at one of its lines: the delimiter line has none. */
function rowAt(el: HTMLElement, line: number): HTMLElement | null {
  const rows = el.querySelectorAll<HTMLElement>(':scope > table tr');
  return rows[line <= 1 ? 0 : line - 1] ?? null;
}
