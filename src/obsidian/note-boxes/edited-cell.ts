import { EditorView } from '@codemirror/view';
import type { MarkdownView } from 'obsidian';
import { offsetInSource } from '../../edits/shown/cell-offset';
import { rowOf } from '../../edits/shown/shown-row';
import { tablesWithin } from '../../edits/shown/note-tables';
import { findTables } from '../../markdown/find-tables';
import { textIn } from '../../markdown/range';
import { cellEditorIn } from '../open-views';
import { linesInEditor } from './table-origin';

/**
 * Where in a note's text its cursor is. While a cell is edited in live preview, the note's own cursor may still be in
 * the cell before or at the top of the note, unless the cell was opened by the pointer.
 *
 * @returns null if it is in a cell, but there is no telling which
 */
export function cursorOffset(view: MarkdownView): number | null {
  const { editor } = view;
  const cellEditor = cellEditorIn(view);
  if (cellEditor) return offsetInCell(cellEditor, editor.getValue());
  return editor.posToOffset(editor.getCursor());
}

function offsetInCell(cellEditor: HTMLElement, text: string): number | null {
  const cellEl = cellEditor.closest<HTMLTableCellElement>('td, th');
  const tableEl = cellEditor.closest('table');
  const shown = tableEl && linesInEditor(tableEl);
  const [table, ...others] = shown ? tablesWithin({ tables: findTables(text) }, shown.lines) : [];
  if (!cellEl || !table || others.length > 0 || tableEl?.rows.length !== table.rows.length + 1) return null;
  const row = rowOf(table, cellEl.closest('tr')?.rowIndex ?? -1);
  const range = row?.cells[cellEl.cellIndex]?.range;
  const state = EditorView.findFromDOM(cellEditor)?.state;
  if (!range || !state) return row?.range.to ?? null;
  return range.from + offsetInSource(textIn(text, range), state.doc.toString(), state.selection.main.head);
}
