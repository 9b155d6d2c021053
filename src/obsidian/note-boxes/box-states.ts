import { sameTable } from '../../edits/shown/same-table';
import { boxNow } from '../../edits/shown/shown-checkbox';
import { tableAsWritten } from '../../edits/shown/shown-columns';
import { rowOf } from '../../edits/shown/shown-row';
import { textIn } from '../../markdown/range';
import type { Table } from '../../markdown/table';
import type { BoxRequests } from './box-requests';
import { showState } from './marker-boxes';
import { boxesIn, placeOf } from './rendered-table';
import { findIn, type RenderedRoadmap } from './roadmap-tables';

/**
 * Shows the boxes of a rendered table in the state that they have in their note, except those that wait for a request.
 * If the note has rows other than the shown ones, nothing is done: the app renders the table again.
 *
 * @param text the note's current text
 */
export function showStates(roadmap: RenderedRoadmap, text: string, requests: BoxRequests): void {
  if (!roadmap.table.ok) return;
  const { note, table: matched } = roadmap.table.found;
  const rendered = tableAsWritten(note, matched);
  const table = rendered && sameTable(text, note, rendered);
  if (!table) return;
  const isUnchanged = (row: number) => sourceOf(text, table, row) === sourceOf(note.text, rendered, row);
  for (const input of boxesIn(roadmap.el)) {
    const isAsRendered = input.checked === input.defaultChecked;
    if (isAsRendered && isUnchanged(input.closest('tr')?.rowIndex ?? 0)) continue;
    if (!requests.isPending(input)) showStateOf(input, roadmap, text, table);
  }
}

function showStateOf(input: HTMLInputElement, roadmap: RenderedRoadmap, text: string, table: Table): void {
  const place = placeOf(roadmap.el, input);
  const located = place && findIn(roadmap, place);
  const box = located?.ok ? boxNow(text, table, located.found) : null;
  if (box && box.token.checked !== input.checked) showState(input, box.token.checked);
}

function sourceOf(text: string, table: Table, row: number): string {
  const range = rowOf(table, row)?.range;
  return range ? textIn(text, range) : '';
}
