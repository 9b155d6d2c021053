import { Component, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { lazily } from '../../model/basics/lazily';
import type { AppContext } from '../app-context';
import { ShownBoxes } from './shown-boxes';
import { ShownSection } from './shown-section';

/** Runs after other post-processors. */
const AFTER_OTHERS = 100;

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
    this.#plugin.registerMarkdownPostProcessor((el, context) => this.#rendered(el, context), AFTER_OTHERS);
  }

  #rendered(el: HTMLElement, context: MarkdownPostProcessorContext): void {
    const file = mayHaveBoxes(el) ? this.#context.app.vault.getFileByPath(context.sourcePath) : null;
    if (file) this.#shown().rendered(new ShownSection(el, file, context));
  }
}

function mayHaveBoxes(el: HTMLElement): boolean {
  return el.hasClass('table-cell-wrapper') || el.querySelector('table') !== null;
}
