import type { CheckboxToken } from '../../markdown/checkbox-token';
import type { TextEdit } from '../../markdown/edit';
import { rowCheckboxes } from '../../markdown/row';
import { isCompanionForm } from '../../readers/companion-form';
import { unusedIds } from '../new-box';
import { paddingEdits } from '../padding';
import type { LocatedRow } from '../locate';
import { formEdit, idEdit } from './mended-tag';
import type { RepairCode } from './repair-code';

/** A box that is to be mended, with its row. */
interface FaultyBox {
  readonly row: LocatedRow;
  readonly token: CheckboxToken;
}

/**
 * The edits that mend one kind of problem of the boxes of some rows.
 *
 * @returns null when no id was found that the note does not have yet
 */
export function boxRepairs(
  text: string,
  rows: readonly LocatedRow[],
  code: Exclude<RepairCode, 'split-wikilink'>,
  newId: () => string,
): TextEdit[] | null {
  const mended: (FaultyBox & { readonly edit: TextEdit })[] = [];
  const faults = faultyBoxes(text, rows, code);
  const nextId = unusedIds(text, newId);
  for (const faulty of faults) {
    const id = nextId();
    if (id === null) return null;
    const edit = code === 'unsupported-box' ? formEdit(faulty.token, id) : idEdit(faulty.token, id);
    mended.push({ ...faulty, edit });
  }
  return withPadding(text, mended);
}

function faultyBoxes(text: string, rows: readonly LocatedRow[], code: RepairCode): FaultyBox[] {
  const boxes = rows.flatMap((row) => rowCheckboxes(text, row.row).map((token) => ({ row, token })));
  if (code === 'unsupported-box') return boxes.filter(({ token }) => !isCompanionForm(token));
  if (code === 'missing-id') return boxes.filter(({ token }) => token.form === 'html' && !token.id);
  const known = new Set<string>();
  return boxes.filter(({ token: { id } }) => {
    if (!id) return false;
    const repeats = known.has(id);
    known.add(id);
    return repeats;
  });
}

/** What the boxes of one cell grow by is made up for once, at the cell's end. */
function withPadding(text: string, mended: readonly (FaultyBox & { readonly edit: TextEdit })[]): TextEdit[] {
  let growth = 0;
  return mended.flatMap(({ row: { table, row }, edit }, at) => {
    const column = columnOf({ row: { table, row }, edit });
    growth += edit.insert.length - (edit.to - edit.from);
    const next = mended[at + 1];
    if (next?.row.row === row && columnOf(next) === column) return [edit];
    const ofCell = growth;
    growth = 0;
    return [edit, ...paddingEdits(text, { table, row, column }, ofCell)];
  });
}

function columnOf({ row: { row }, edit }: { readonly row: LocatedRow; readonly edit: TextEdit }): number {
  return row.cells.findIndex(({ range }) => range.from <= edit.from && edit.to <= range.to);
}
