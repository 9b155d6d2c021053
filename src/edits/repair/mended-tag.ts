import { shiftEdit, type TextEdit } from '../../markdown/edit';
import type { CheckboxToken } from '../../markdown/inline/checkbox-token';
import { tagAt } from '../../markdown/inline/tag';
import { newBoxTag } from '../new-box';
import { smallestEdit } from '../smallest-edit';

/** The edit that gives a tag an id in place of the one that it has, or after its other attributes. */
export function idEdit({ raw, range }: CheckboxToken, id: string): TextEdit {
  const attributes = tagAt(raw, 0)?.attributes ?? [];
  const known = attributes.find(({ name }) => name === 'id');
  const from = known?.range.from ?? attributes.at(-1)?.range.to ?? 0;
  const to = known?.range.to ?? from;
  const insert = known ? `id="${id}"` : ` id="${id}"`;
  return shiftEdit(smallestEdit(raw, { from, to, insert }), range.from);
}

/** The edit that gives a box the companion plugin's form, its state and, where it can be kept, its id. */
export function formEdit(token: CheckboxToken, newId: string): TextEdit {
  const id = token.id && !token.id.includes('"') ? token.id : newId;
  const { from, to } = token.range;
  return { from, to, insert: newBoxTag(id, token.checked) };
}
