import { WidgetType } from '@codemirror/view';
import type { EditorView } from '@codemirror/view';
import { Component } from '../../host/component';
import { NoteEmbed } from '../../host/markdown/embed';
import { MarkdownRenderer } from '../../host/markdown/markdown-renderer';
import { renderProperties } from '../../host/markdown/properties';
import { getFrontMatterInfo, parseFrontmatter } from '../../host/metadata/frontmatter';
import { parseLinktext } from '../../host/metadata/linktext';
import type { NoteContext } from './note-context';
import { onPress } from './presses';
import { TableEditor } from './table-editor';

/** What is bound to the life of an element that a widget made. */
const live = new WeakMap<HTMLElement, Component>();

export function tableEditorOf(el: Element | null): TableEditor | null {
  const found = el && live.get(el as HTMLElement);
  return found instanceof TableEditor ? found : null;
}

abstract class BlockWidget extends WidgetType {
  constructor(
    readonly source: string,
    protected readonly note: NoteContext,
  ) {
    super();
  }

  override eq(other: BlockWidget): boolean {
    return other.source === this.source && other.note === this.note;
  }

  override ignoreEvent(): boolean {
    return true;
  }

  override destroy(dom: HTMLElement): void {
    const component = live.get(dom);
    if (component) this.note.owner.removeChild(component);
  }

  protected keep(dom: HTMLElement, component: Component): HTMLElement {
    live.set(dom, this.note.owner.addChild(component));
    return dom;
  }
}

export class TableWidget extends BlockWidget {
  override toDOM(view: EditorView): HTMLElement {
    const table = new TableEditor(view, this.note, this.source);
    return this.keep(table.el, table);
  }

  override updateDOM(dom: HTMLElement): boolean {
    const table = tableEditorOf(dom);
    table?.update(this.source);
    return table !== null;
  }

  override get estimatedHeight(): number {
    return this.source.split('\n').length * 40;
  }
}

export class PropertiesWidget extends BlockWidget {
  override toDOM(): HTMLElement {
    const el = createDiv({ cls: 'cm-properties-widget', attr: { contenteditable: 'false' } });
    const parsed = parseFrontmatter(getFrontMatterInfo(`${this.source}\n`).frontmatter);
    if (parsed) renderProperties(el, parsed);
    else el.createEl('pre', { text: this.source });
    return el;
  }
}

/** A callout, or a block of HTML, as long as the cursor is elsewhere; a press on it goes into its source. */
export class RenderedBlock extends BlockWidget {
  override toDOM(view: EditorView): HTMLElement {
    const el = createDiv({ cls: 'cm-embed-block cm-callout markdown-rendered', attr: { contenteditable: 'false' } });
    const { app, sourcePath } = this.note;
    const component = new Component();
    this.keep(el, component);
    app.faults.watch('rendering a block', () => MarkdownRenderer.render(app, this.source, el, sourcePath(), component));
    onPress(el, (event) => {
      event.preventDefault();
      view.dispatch({ selection: { anchor: view.posAtDOM(el) } });
      view.focus();
    });
    return el;
  }
}

/** A line that embeds a note and nothing else. */
export class EmbedWidget extends BlockWidget {
  override toDOM(): HTMLElement {
    const el = createDiv({ cls: 'cm-embed-block', attr: { contenteditable: 'false' } });
    const { app, sourcePath } = this.note;
    const { path, subpath } = parseLinktext(this.source);
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath());
    if (file?.extension !== 'md') {
      el.createDiv({ cls: 'internal-embed mod-empty', text: this.source });
      return el;
    }
    return this.keep(el, new NoteEmbed(app, el.createDiv({ attr: { src: this.source } }), file, { subpath, depth: 1 }));
  }
}

/** The box of `- [ ]`, one of the app's own. */
export class TaskWidget extends WidgetType {
  constructor(readonly mark: string) {
    super();
  }

  override eq(other: TaskWidget): boolean {
    return other.mark === this.mark;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = createEl('input', {
      cls: 'task-list-item-checkbox',
      type: 'checkbox',
      attr: { 'data-task': this.mark, 'aria-label': 'Task' },
    });
    box.checked = this.mark !== ' ';
    box.addEventListener('mousedown', (event) => event.preventDefault());
    box.addEventListener('click', (event) => {
      event.preventDefault();
      const from = view.posAtDOM(box) + 1;
      view.dispatch({ changes: { from, to: from + 1, insert: this.mark === ' ' ? 'x' : ' ' } });
    });
    return box;
  }
}
