import { planNamedCheckbox, type BoxName } from '../../edits/boxes/named-checkbox';
import type { Plan } from '../../edits/plan';
import { applyEdits } from '../../markdown/edit';
import { lineEndAt, lineStartAt } from '../../markdown/line';
import type { Action } from './action';
import { misused, refused } from './answer-error';
import { findRoadmap } from './find-roadmap';
import { choice, optional, required, requiredPath, wholeNumber } from './parameters';

export const checkAction: Action = {
  name: 'check',
  description: 'Set one checkbox of a roadmap table and print its line',
  flags: {
    path: { value: '<note>', description: 'The roadmap note', required: true },
    state: { value: 'on|off', description: 'The state to set', required: true },
    id: { value: '<id>', description: 'The id of the checkbox' },
    offset: { value: '<number>', description: 'Where the checkbox starts, in UTF-16 units from the start of the file' },
  },
  answer: async (params, { index, gateway, store }) => {
    const given = requiredPath(params);
    required(params, 'state');
    const checked = choice(params, 'state', ['on', 'off'], 'on') === 'on';
    const name: BoxName = { id: optional(params, 'id') ?? null, offset: wholeNumber(params, 'offset') ?? null };
    if (name.id === null && name.offset === null) throw misused('Which checkbox? Give id=… or offset=….');
    const { path } = findRoadmap(index.snapshot, given);
    const headers = store.headers;
    let line = '';
    const outcome = await gateway.edit(path, (text): Plan => {
      const plan = planNamedCheckbox(text, name, checked, headers);
      if (plan.ok) line = lineAt(applyEdits(text, plan.edits), plan.boxOffset);
      return plan;
    });
    if (!outcome.ok) throw refused(outcome.message);
    return line;
  },
};

/** The line of a text around an offset, without its line ending. */
function lineAt(text: string, offset: number): string {
  return text.slice(lineStartAt(text, offset), lineEndAt(text, offset));
}
