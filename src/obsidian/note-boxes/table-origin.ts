import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { ShownTable } from '../../edits/shown/note-tables';
import { tablesIn } from './rendered-table';
import type { ShownSection } from './shown-section';
import type { TableReader } from './table-reader';

/** The text that a table was rendered from, and where in it. */
export interface TableOrigin {
  readonly text: string;
  readonly lines: ShownTable['lines'];
  /** The tables rendered from these lines, in order. */
  readonly beside: readonly HTMLTableElement[];
}

/** Null if not known yet. */
export function originOf(table: HTMLTableElement, section: ShownSection, reader: TableReader): TableOrigin | null {
  const info = section.info(reader);
  if (info) {
    const lines = { first: info.lineStart, last: info.lineEnd };
    return { text: info.text, lines, beside: section.tables };
  }
  return (
    inEditor(table, reader) ?? (section.text === null ? null : { text: section.text, lines: null, beside: [table] })
  );
}

/** In live preview: the editor's text, and the lines of the widget that shows the table. */
function inEditor(table: HTMLTableElement, reader: TableReader): TableOrigin | null {
  const found = linesInEditor(table);
  if (!found) return null;
  return { text: reader.textOf(found.doc), lines: found.lines, beside: tablesIn(found.widget) };
}

interface EditorLines {
  readonly view: EditorView;
  readonly doc: Text;
  readonly lines: NonNullable<ShownTable['lines']>;
  readonly widget: HTMLElement;
}

/** The lines of the text of an editor that it shows as a table; null for a table that is shown elsewhere. */
export function linesInEditor(table: HTMLTableElement): EditorLines | null {
  const editorEl = table.closest<HTMLElement>('.cm-editor');
  const embed = table.closest('.internal-embed');
  if (!editorEl || (embed && editorEl.contains(embed))) return null;
  const view = EditorView.findFromDOM(editorEl);
  const widget = view && widgetAround(table, view.contentDOM);
  if (!widget) return null;
  const { doc } = view.state;
  const { from, to } = view.lineBlockAt(view.posAtDOM(widget));
  return { view, doc, lines: { first: doc.lineAt(from).number - 1, last: doc.lineAt(to).number - 1 }, widget };
}

function widgetAround(inner: HTMLElement, content: HTMLElement): HTMLElement | null {
  let widget: HTMLElement | null = inner;
  while (widget && widget.parentElement !== content) widget = widget.parentElement;
  return widget;
}
