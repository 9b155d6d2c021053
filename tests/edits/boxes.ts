import { applyEdits } from '../../src/markdown/edit';
import { findTables } from '../../src/markdown/find-tables';
import { rowCheckboxes, rowFingerprint } from '../../src/markdown/row';
import type { Table, TableRow } from '../../src/markdown/table';
import type { Plan } from '../../src/edits/plan';
import type { Box, RowAnchor } from '../../src/model/roadmap';

function rowsOf(table: Table): TableRow[] {
  return [table.header, ...table.rows];
}

function anchorOf(text: string, row: TableRow): RowAnchor {
  return { line: row.line, offset: row.range.from, fingerprint: rowFingerprint(text, row) };
}

/** The anchor of the row on a line that counts from 1. */
export function rowOnLine(text: string, line: number): RowAnchor {
  const row = findTables(text)
    .flatMap(rowsOf)
    .find((candidate) => candidate.line === line);
  if (!row) throw new Error(`No table row on line ${line}`);
  return anchorOf(text, row);
}

/** What surfaces keep of every box in the tables of a text, in order. */
export function boxesIn(text: string): Box[] {
  return findTables(text)
    .flatMap(rowsOf)
    .flatMap((row) => {
      const anchor = anchorOf(text, row);
      return rowCheckboxes(text, row).map(({ id, checked, form, raw, range }, ordinal): Box => ({
        id,
        checked,
        line: row.line,
        offset: range.from,
        form,
        raw,
        ordinal,
        row: anchor,
      }));
    });
}

/** The nth box of a text, from 0. */
export function boxIn(text: string, index = 0): Box {
  const box = boxesIn(text)[index];
  if (!box) throw new Error(`No box ${index} in ${JSON.stringify(text)}`);
  return box;
}

/** The text that a plan makes of another. */
export function carriedOut(text: string, plan: Plan): string {
  if (!plan.ok) throw new Error(`Refused: ${plan.message}`);
  return applyEdits(text, plan.edits);
}
