import { Component, getLinkpath, MarkdownView, type MarkdownPreviewView, type Plugin } from 'obsidian';
import { lazily } from '../../model/kept/lazily';
import type { AppContext } from '../app-context';
import { ShownBoxes } from './shown-boxes';
import { NO_INFO, ShownSection, type SectionContext } from './shown-section';

/** Runs after other post-processors. */
const AFTER_OTHERS = 100;

/** The cells and embedded notes of live preview, which the app does not render again as long as they read the same. */
const KEPT = '.cm-table-widget .table-cell-wrapper, .cm-editor .internal-embed';

/** What is known of canvases, for which the app has no API: their cards show notes as reading view does. */
interface CanvasView {
  readonly canvas?: { readonly nodes?: unknown };
}

interface CanvasCard {
  readonly child?: { readonly previewMode?: Partial<Pick<MarkdownPreviewView, 'rerender'>> };
}

/**
 * The checkboxes of roadmap tables where the app shows them in a note: in reading view, live preview, embeds, hover
 * previews and pop-out windows. Until a table is shown, nothing listens to anything.
 */
export class NoteBoxes extends Component {
  readonly #plugin: Plugin;
  readonly #context: AppContext;
  readonly #shown = lazily(() => this.addChild(new ShownBoxes(this.#context)));

  constructor(plugin: Plugin, context: AppContext) {
    super();
    this.#plugin = plugin;
    this.#context = context;
  }

  override onload(): void {
    this.#plugin.registerMarkdownPostProcessor(
      (el, context) => this.#rendered(el, context.sourcePath, context),
      AFTER_OTHERS,
    );
    if (this.#context.app.workspace.layoutReady) this.#takeInOpenNotes();
  }

  /** When the plugin is turned on or updated while notes are open, the app has rendered them already. */
  #takeInOpenNotes(): void {
    const { metadataCache, workspace } = this.#context.app;
    for (const { view } of workspace.getLeavesOfType('markdown')) {
      if (!(view instanceof MarkdownView)) continue;
      view.previewMode.rerender(true);
      const path = view.file?.path ?? '';
      for (const el of view.contentEl.findAll(KEPT)) {
        const embedded = el.getAttr('src');
        const file = embedded && metadataCache.getFirstLinkpathDest(getLinkpath(embedded), path);
        this.#rendered(el, file ? file.path : path, NO_INFO);
      }
    }
    for (const { view } of workspace.getLeavesOfType('canvas')) showCardsAgain(view as CanvasView);
  }

  #rendered(el: HTMLElement, path: string, context: SectionContext): void {
    const file = mayHaveBoxes(el) ? this.#context.app.vault.getFileByPath(path) : null;
    if (file) this.#shown().rendered(new ShownSection(el, file, context));
  }
}

function mayHaveBoxes(el: HTMLElement): boolean {
  return el.hasClass('table-cell-wrapper') || el.querySelector('table') !== null;
}

/** Does nothing in a version of the app that makes its canvases of something else. */
function showCardsAgain({ canvas }: CanvasView): void {
  if (!(canvas?.nodes instanceof Map)) return;
  for (const { child } of canvas.nodes.values() as Iterable<CanvasCard>) child?.previewMode?.rerender?.(true);
}
