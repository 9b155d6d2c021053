import type { EditorView } from '@codemirror/view';
import { Component, type TFile } from 'obsidian';
import type { Plan } from '../../edits/plan';
import { planSetShown } from '../../edits/shown/shown-checkbox';
import { roadmapAt } from '../../index/queries/notes';
import type { AppContext } from '../app-context';
import { frameScheduler } from '../frame-scheduler';
import { currentText } from '../open-views';
import { editDocument, isOnItsOwn } from '../writing/write-editor';
import { BoxRequests } from './box-requests';
import { FocusKeeper } from './focus-keeper';
import { RoadmapTables, type RenderedBox } from './roadmap-tables';
import type { ShownSection } from './shown-section';
import { ShownSections } from './shown-sections';
import { linesInEditor } from './table-origin';
import { TableReader } from './table-reader';
import { Upkeep } from './upkeep';
import { WindowListeners } from './window-listeners';

/** The checkboxes of the tables that the app has rendered so far. A click sets the box in the note, as the sidebar does. */
export class ShownBoxes extends Component {
  readonly #context: AppContext;
  readonly #sections = new ShownSections();
  readonly #reader = new TableReader(() => this.#context.store.headers);
  readonly #tables = new RoadmapTables(this.#sections, this.#reader, (file) => this.#isRoadmap(file));
  readonly #requests = new BoxRequests();
  readonly #focus = new FocusKeeper(() => frameScheduler.now());
  readonly #upkeep: Upkeep;
  /** Whether the pointer was last pressed on a box. */
  #beganOnBox = false;

  constructor(context: AppContext) {
    super();
    this.#context = context;
    this.#upkeep = new Upkeep({
      sections: this.#sections,
      tables: this.#tables,
      requests: this.#requests,
      focus: this.#focus,
      scheduler: frameScheduler,
      read: (file) => currentText(context.app, file),
    });
  }

  override onload(): void {
    const { app, index, store } = this.#context;
    this.register(index.onChange(({ paths }) => this.#notesChanged(paths)));
    this.register(store.onChange(() => this.#settingsChanged()));
    this.addChild(
      new WindowListeners(app, {
        pressed: (event) => this.#pressed(event),
        changed: (event) => this.#changed(event),
      }),
    );
    this.register(() => this.#upkeep.end());
  }

  /** To be called for every part of a note with a table, or within one, that the app renders. */
  rendered(section: ShownSection): void {
    this.#upkeep.rendered(section);
  }

  #notesChanged(paths: readonly string[]): void {
    for (const path of paths) {
      const file = this.#context.app.vault.getFileByPath(path);
      if (file) this.#upkeep.changed(file);
    }
  }

  /** Other columns may now be those of roadmaps, or boxes may no longer be ours. */
  #settingsChanged(): void {
    this.#reader.forget();
    this.#upkeep.undo();
    for (const file of this.#sections.files) this.#upkeep.changed(file);
  }

  #isRoadmap({ path }: TFile): boolean {
    const { index, store } = this.#context;
    return store.settings.noteBoxes === 'here' && roadmapAt(index.snapshot, path) !== undefined;
  }

  /**
   * In live preview a press on a cell opens its editor, and the box is gone before it can change, so the editor must
   * not see the press. The browser's default action is what sets the box, so it is not prevented. Clicks are always
   * kept from the app, which has its own handlers for task boxes. What began elsewhere, such as a selection or the
   * resizing of a pane, may end on a box, too.
   */
  #pressed(event: Event): void {
    const input = checkboxOf(event);
    if (event.type === 'pointerdown') this.#beganOnBox = input !== null;
    if (!input || (isKey(event) && event.key !== ' ')) return;
    if (/(?:pointer|mouse)up/.test(event.type) && !this.#beganOnBox) return;
    if (event.type !== 'click' && !input.closest('.cm-editor')) return;
    if (this.#tables.boxAt(input)) event.stopPropagation();
  }

  /**
   * The companion plugin listens for the same event in the window, when it bubbles back up from the box. Caught here on
   * its way down, it goes no further, whichever plugin was loaded first: the companion would set the first box with the
   * id in the active note, whichever note and box was clicked.
   */
  #changed(event: Event): void {
    const input = checkboxOf(event);
    const box = input && this.#tables.boxAt(input);
    if (!box) return;
    event.stopImmediatePropagation();
    void this.#set(input, box);
  }

  async #set(input: HTMLInputElement, { file, found }: RenderedBox): Promise<void> {
    this.#focus.remember(input, file, [...this.#sections.tablesOf(file).keys()]);
    const editor = this.#editorAlone(input, file);
    await this.#requests.ask(input, async (checked) => {
      if (!found.ok) return found;
      const plan = (text: string): Plan => planSetShown(text, found.found, checked);
      return editor ? editDocument(editor, plan) : await this.#context.gateway.edit(file.path, plan);
    });
    // The text of such an editor is newer than the file.
    if (!editor) this.#upkeep.changed(file);
  }

  /** The editor that shows a box, if it is to be changed directly. */
  #editorAlone(input: HTMLInputElement, file: TFile): EditorView | null {
    const table = input.closest('table');
    const editor = table && linesInEditor(table)?.view;
    if (!editor) return null;
    const text = editor.state.doc.toString();
    return isOnItsOwn(this.#context.app, file, text, (view) => view.contentEl.contains(editor.dom)) ? editor : null;
  }
}

function checkboxOf({ target }: Event): HTMLInputElement | null {
  const node = target as Node | null;
  return node?.instanceOf?.(HTMLInputElement) && node.type === 'checkbox' ? node : null;
}

function isKey(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key');
}
