import type { Plan } from '../../src/edits/plan';
import { applyEdits } from '../../src/markdown/edit';
import { findTables } from '../../src/markdown/find-tables';
import type { CheckboxToken } from '../../src/markdown/inline/tokens/checkbox-token';
import { rowCheckboxes, rowFingerprint } from '../../src/markdown/row';
import type { Table, TableRow } from '../../src/markdown/table';
import type { Box, BoxReference, RowAnchor } from '../../src/model/roadmap';

function rowsOf(table: Table): TableRow[] {
  return [table.header, ...table.rows];
}

interface Shown {
  readonly row: TableRow;
  readonly anchor: RowAnchor;
  readonly tokens: readonly CheckboxToken[];
}

/** All rows of a text, with how many look the same before and after each: counted plainly, as an oracle. */
function rowsIn(text: string): Shown[] {
  const rows = findTables(text).flatMap(rowsOf);
  const looks = rows.map((row) => rowFingerprint(text, row).replace(/ ?\| ?/g, '|'));
  return rows.map((row, at) => {
    const before = looks.slice(0, at).filter((look) => look === looks[at]).length;
    const after = looks.slice(at + 1).filter((look) => look === looks[at]).length;
    const anchor = { offset: row.range.from, fingerprint: rowFingerprint(text, row) };
    const twins = before + after > 0 ? { twins: { before, after } } : {};
    return { row, anchor: { ...anchor, ...twins }, tokens: rowCheckboxes(text, row) };
  });
}

/** The anchor of the row on a line that counts from 1. */
export function rowOnLine(text: string, line: number): RowAnchor {
  const found = rowsIn(text).find(({ row }) => row.line === line);
  if (!found) throw new Error(`No table row on line ${line}`);
  return found.anchor;
}

/** A box, with what it takes to find it again. */
export type AnyBox = BoxReference & Omit<Box, 'column'>;

/** Every box in the tables of a text, in order. */
export function boxesIn(text: string): AnyBox[] {
  const rows = rowsIn(text);
  const ids = rows.flatMap(({ tokens }) => tokens.map(({ id }) => id));
  return rows.flatMap(({ row, anchor, tokens }) =>
    tokens.map(({ id, checked, form, raw, range }, ordinal): AnyBox => {
      const box = { id, checked, line: row.line, offset: range.from, form, raw, ordinal, row: anchor };
      return ids.filter((other) => other && other === id).length > 1 ? { ...box, idShared: true } : box;
    }),
  );
}

/** The nth box of a text, from 0. */
export function boxIn(text: string, index = 0): AnyBox {
  const box = boxesIn(text)[index];
  if (!box) throw new Error(`No box ${index} in ${JSON.stringify(text)}`);
  return box;
}

/** The result of a plan on a text. */
export function carriedOut(text: string, plan: Plan): string {
  if (!plan.ok) throw new Error(`Refused: ${plan.message}`);
  return applyEdits(text, plan.edits);
}
