import type { CheckboxToken } from '../../markdown/inline/tokens/checkbox-token';
import { listed } from '../../model/words/listed';
import { shapeOf } from '../../readers/roadmap/rows/row-shape';
import type { HeaderNames } from '../../settings/settings';
import type { Plan } from '../plan';
import { refuse, refuseChange } from '../refuse';
import { bodyRows, boxesOfRow } from './locate';
import { planSetLocated } from './set-checkbox';

/** How a person names a box: by its id, by where it starts (UTF-16 units), or by both. At least one is not null. */
export interface BoxName {
  readonly id: string | null;
  readonly offset: number | null;
}

/** A plan that also says where the box starts, before and after the edits alike. */
export type NamedPlan = (Plan & { readonly ok: true; readonly boxOffset: number }) | (Plan & { readonly ok: false });

/** Sets the box of a roadmap table that a person named. */
export function planNamedCheckbox(text: string, name: BoxName, checked: boolean, headers: HeaderNames): NamedPlan {
  const named = bodyRows(text)
    .flatMap((row) => boxesOfRow(text, row))
    .filter(({ token }) => isNamed(token, name));
  const [only, ...others] = named;
  if (!only) return refuseChange('gone', `No checkbox in a table has ${describe(name)}.`);
  if (others.length > 0) {
    const offsets = named.map(({ token }) => `offset=${token.range.from}`).join(' or ');
    return refuse('ambiguous', `${named.length} checkboxes have ${describe(name)}. Add ${offsets}.`);
  }
  if (!shapeOf(text, only.table, headers)) {
    return refuseChange('unsupported', `The checkbox with ${describe(name)} is not in a roadmap table.`);
  }
  const plan = planSetLocated(text, only, checked);
  return plan.ok ? { ...plan, boxOffset: only.token.range.from } : plan;
}

function isNamed(box: CheckboxToken, { id, offset }: BoxName): boolean {
  return (id === null || box.id === id) && (offset === null || box.range.from === offset);
}

function describe({ id, offset }: BoxName): string {
  const parts = [id === null ? '' : `the id ${id}`, offset === null ? '' : `the offset ${offset}`];
  return listed(parts.filter((part) => part !== ''));
}
