import type { CheckboxToken } from '../markdown/checkbox-token';
import { boxPlace, boxReference } from '../readers/box-reference';
import type { HeaderNames } from '../settings/settings';
import type { Plan } from './plan';
import { refuse } from './refuse';
import { planSetCheckbox } from './set-checkbox';
import { boxRows } from './table-boxes';

/** How a person names a box: by its id, by where it starts (UTF-16 units), or by both. At least one is not null. */
export interface BoxName {
  readonly id: string | null;
  readonly offset: number | null;
}

/** A plan that also says where the box starts, before and after the edits alike. */
export type NamedPlan = (Plan & { readonly ok: true; readonly boxOffset: number }) | (Plan & { readonly ok: false });

/** Gives the box of a roadmap table that a person named a state. */
export function planNamedCheckbox(text: string, name: BoxName, checked: boolean, headers: HeaderNames): NamedPlan {
  const rows = boxRows(text, headers);
  const named = rows.flatMap(({ row, boxes, inRoadmapTable }) =>
    boxes.filter((box) => isNamed(box, name)).map((box) => ({ row, box, inRoadmapTable })),
  );
  const [only, ...others] = named;
  if (!only) return refuse('gone', `No checkbox of a table has ${describe(name)}. Nothing was changed.`);
  if (others.length > 0) {
    const offsets = named.map(({ box }) => box.range.from).join(', ');
    return refuse(
      'ambiguous',
      `${named.length} checkboxes have ${describe(name)}. Add offset= with one of ${offsets}.`,
    );
  }
  if (!only.inRoadmapTable) {
    return refuse('unsupported', `The checkbox with ${describe(name)} is in no roadmap table. Nothing was changed.`);
  }
  const plan = planSetCheckbox(text, boxReference(text, boxPlace(only.row, only.box)), checked);
  return plan.ok ? { ...plan, boxOffset: only.box.range.from } : plan;
}

function isNamed(box: CheckboxToken, { id, offset }: BoxName): boolean {
  return (id === null || box.id === id) && (offset === null || box.range.from === offset);
}

function describe({ id, offset }: BoxName): string {
  const parts = [id === null ? '' : `the id ${id}`, offset === null ? '' : `the offset ${offset}`];
  return parts.filter((part) => part !== '').join(' and ');
}
