import type { TextEdit } from '../../markdown/edit';
import { isCompanionForm } from '../../readers/roadmap/companion-form';
import type { HeaderNames } from '../../settings/settings';
import { boxesOfRow, type LocatedBox, type LocatedRow } from '../locate';
import { unusedIds } from '../new-box';
import { paddingEdits } from '../padding';
import { formEdit, idEdit } from './mended-tag';
import type { RepairCode } from './repair-code';

/** What a repair works with besides the note's text. */
export interface RepairOptions {
  /** Proposes an id of six hex digits. */
  readonly newId: () => string;
  readonly headers: HeaderNames;
  /** The box ids that other roadmap notes have too. */
  readonly sharedIds: ReadonlySet<string>;
}

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
  code: Exclude<RepairCode, 'split-wikilink' | 'check-mark'>,
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
  code: RepairCode,
  sharedIds: ReadonlySet<string>,
): LocatedBox[] {
  const boxes = rows.flatMap((row) => boxesOfRow(text, row));
  if (code === 'unsupported-box') return boxes.filter(({ token }) => !isCompanionForm(token));
  if (code === 'missing-id') return boxes.filter(({ token }) => token.form === 'html' && !token.id);
  if (code === 'shared-ids') return boxes.filter(({ token: { id } }) => id && sharedIds.has(id));
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
