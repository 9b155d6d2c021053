import { planInsertCheckbox } from '../../edits/boxes/insert-checkbox';
import { planSetBox } from '../../edits/boxes/set-checkbox';
import type { Plan } from '../../edits/plan';
import { planSetResource } from '../../edits/set-resource';
import { planSetTask } from '../../edits/set-task';
import { rowAnchor } from '../../readers/roadmap/rows/box-reference';
import type { HeaderNames } from '../../settings/settings';
import type { Tick } from '../../ui';
import { newBoxIds } from '../writing/new-box-id';

/** The plan that sets what a checkbox stands for, and the note that it is for. */
export function planTick(tick: Tick, checked: boolean, headers: HeaderNames): [string, (text: string) => Plan] {
  switch (tick.kind) {
    case 'box':
      return [tick.note.path, (text) => planSetBox(text, tick.note.text, tick.box, checked)];
    case 'row': {
      const row = rowAnchor(tick.note.text, tick.line);
      const ids = newBoxIds();
      return [tick.note.path, (text) => planInsertCheckbox(text, row, checked, ids(), headers)];
    }
    case 'task':
      return [tick.path, (text) => planSetTask(text, tick.task, checked)];
    case 'resource':
      return [tick.path, (text) => planSetResource(text, tick.resource, checked)];
  }
}
