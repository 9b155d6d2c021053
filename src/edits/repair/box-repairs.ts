import { shiftEdit, type TextEdit } from '../../markdown/edit';
import type { CheckboxToken } from '../../markdown/inline/tokens/checkbox-token';
import { tagAt } from '../../markdown/inline/tokens/tag';
import { isCompanionForm } from '../../readers/roadmap/problems/companion-form';
import type { HeaderNames } from '../../settings/settings';
import { boxesOfRow, type LocatedBox, type LocatedRow } from '../boxes/locate';
import { newBoxTag, unusedIds } from '../boxes/new-box';
import { paddingEdits } from '../padding';
import { smallestEdit } from '../smallest-edit';

/** What a repair works with besides the note's text. */
export interface RepairOptions {
  /** Proposes an id of six hex digits. */
  readonly newId: () => string;
  readonly headers: HeaderNames;
  /** The box ids that other roadmap notes have too. */
  readonly sharedIds: ReadonlySet<string>;
}

/** The problems that a new tag or id repairs. */
type BoxRepairCode = 'unsupported-box' | 'missing-id' | 'duplicate-id' | 'shared-ids';

/** A box with the edit that repairs it. */
interface MendedBox extends LocatedBox {
  readonly edit: TextEdit;
}

/**
 * The edits that repair one kind of problem in the boxes of some rows.
 *
 * @returns null when no unused id was found
 */
export function boxRepairs(
  text: string,
  rows: readonly LocatedRow[],
  code: BoxRepairCode,
  { newId, sharedIds }: RepairOptions,
): TextEdit[] | null {
  const mended: MendedBox[] = [];
  const nextId = unusedIds(text, newId);
  for (const faulty of faultyBoxes(text, rows, code, sharedIds)) {
    const id = nextId();
    if (id === null) return null;
    const edit = code === 'unsupported-box' ? formEdit(faulty.token, id) : idEdit(faulty.token, id);
    mended.push({ ...faulty, edit });
  }
  return withPadding(text, mended);
}

function faultyBoxes(
  text: string,
  rows: readonly LocatedRow[],
  code: BoxRepairCode,
  sharedIds: ReadonlySet<string>,
): LocatedBox[] {
  const boxes = rows.flatMap((row) => boxesOfRow(text, row));
  switch (code) {
    case 'unsupported-box':
      return boxes.filter(({ token }) => !isCompanionForm(token));
    case 'missing-id':
      return boxes.filter(({ token }) => token.form === 'html' && !token.id);
    case 'shared-ids':
      return boxes.filter(({ token: { id } }) => id && sharedIds.has(id));
    case 'duplicate-id':
      return withKnownId(boxes);
  }
}

/** The boxes whose id an earlier one has. */
function withKnownId(boxes: readonly LocatedBox[]): LocatedBox[] {
  const known = new Set<string>();
  return boxes.filter(({ token: { id } }) => {
    if (!id) return false;
    const repeats = known.has(id);
    known.add(id);
    return repeats;
  });
}

/** The growth of all boxes in a cell is compensated once, at the end of the cell. */
function withPadding(text: string, mended: readonly MendedBox[]): TextEdit[] {
  let ofCell: TextEdit[] = [];
  return mended.flatMap(({ edit, ...box }, at) => {
    ofCell.push(edit);
    const next = mended[at + 1];
    if (next?.row === box.row && next.column === box.column) return [];
    const edits = ofCell;
    ofCell = [];
    return [...edits, ...paddingEdits(text, box, edits)];
  });
}

/** The edit that gives a tag an id in place of the one that it has, or after its other attributes. */
function idEdit({ raw, range }: CheckboxToken, id: string): TextEdit {
  const attributes = tagAt(raw, 0)?.attributes ?? [];
  const known = attributes.find(({ name }) => name === 'id');
  const from = known?.range.from ?? attributes.at(-1)?.range.to ?? 0;
  const to = known?.range.to ?? from;
  const insert = known ? `id="${id}"` : ` id="${id}"`;
  return shiftEdit(smallestEdit(raw, { from, to, insert }), range.from);
}

/** The edit that gives a box the companion plugin's form, its state and, where it can be kept, its id. */
function formEdit(token: CheckboxToken, newId: string): TextEdit {
  const id = token.id && !token.id.includes('"') ? token.id : newId;
  const { from, to } = token.range;
  return { from, to, insert: newBoxTag(id, token.checked) };
}
