import type { Outcome } from '../model/outcome';
import type { Task } from '../model/project-note';
import type { Box } from '../model/roadmap';
import type { StudyResource } from '../model/study-plan';
import type { RoadmapActions, ShownNote } from './actions';

/** What a checkbox of the sidebar stands for in a note. */
export type Tick =
  | { readonly kind: 'box'; readonly note: ShownNote; readonly box: Box }
  /** A row that has no box yet: ticking gives it one. */
  | { readonly kind: 'row'; readonly note: ShownNote; readonly line: number }
  | { readonly kind: 'task'; readonly path: string; readonly task: Task }
  | {
      readonly kind: 'resource';
      readonly path: string;
      readonly resource: StudyResource & { readonly checked: boolean };
    };

export type TickActions = Pick<RoadmapActions, 'setBox' | 'insertBox' | 'setTask' | 'setResource'>;

/** The state that the note has; null where there is no box yet. */
export function stateOf(tick: Tick): boolean | null {
  switch (tick.kind) {
    case 'box':
      return tick.box.checked;
    case 'row':
      return null;
    case 'task':
      return tick.task.checked;
    case 'resource':
      return tick.resource.checked;
  }
}

export function askFor(tick: Tick, wanted: boolean, actions: TickActions): Promise<Outcome> {
  switch (tick.kind) {
    case 'box':
      return actions.setBox(tick.note, tick.box, wanted);
    case 'row':
      return actions.insertBox(tick.note, tick.line, wanted);
    case 'task':
      return actions.setTask(tick.path, tick.task, wanted);
    case 'resource':
      return actions.setResource(tick.path, tick.resource, wanted);
  }
}
