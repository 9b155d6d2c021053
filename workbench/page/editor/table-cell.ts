import { Component } from '../../host/component';
import { showEmbeds } from '../../host/markdown/embed';
import { postProcess } from '../../host/markdown/post-process';
import type { NoteContext } from './note-context';

/** A cell of a table in live preview: rendered, or given to an editor. It shows its raw source until it is either. */
export class TableCell extends Component {
  readonly el: HTMLElement;
  #wrapper: HTMLElement;
  /** What is rendered, or null while it waits for that. */
  #shown: string | null = null;
  #owner: Component | null = null;

  constructor(rowEl: HTMLElement, tag: 'th' | 'td', text: string, alignment: string | null) {
    super();
    this.el = rowEl.createEl(tag);
    if (alignment) this.el.style.textAlign = alignment;
    this.#wrapper = this.el.createDiv({ cls: 'table-cell-wrapper', text });
  }

  isIn(wrapper: Element): boolean {
    return this.#wrapper === wrapper;
  }

  shows(text: string): boolean {
    return this.#shown === text;
  }

  render(text: string, { app, sourcePath }: NoteContext): void {
    const owner = this.#startOver();
    const wrapper = createDiv('table-cell-wrapper');
    wrapper.append(app.markdown.inline(text.replace(/\\\|/g, '|')));
    this.#shown = text;
    postProcess(app, wrapper, { docId: '', sourcePath: sourcePath(), owner, sectionInfo: () => null });
    showEmbeds(app, wrapper, { sourcePath: sourcePath(), owner, depth: 1 });
    this.#wrapper.replaceWith(wrapper);
    this.#wrapper = wrapper;
  }

  /** Empties the cell for an editor. @returns its element */
  openEditor(): HTMLElement {
    this.#startOver();
    this.#shown = null;
    this.#wrapper.empty();
    this.#wrapper.addClass('is-editing');
    return this.#wrapper;
  }

  /** The cell is to be rendered again after that. */
  closeEditor(): void {
    this.#wrapper.removeClass('is-editing');
  }

  /** @returns the owner of what is rendered next */
  #startOver(): Component {
    if (this.#owner) this.removeChild(this.#owner);
    this.#owner = this.addChild(new Component());
    return this.#owner;
  }
}
