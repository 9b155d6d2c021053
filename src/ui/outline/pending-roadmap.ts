import { objectiveProgress, projectStatus } from '../../model/progress';
import { asks, type PendingStates } from '../ticks/pending-states';
import type { KeyedNote, KeyedObjective, KeyedProject, KeyedSubtask } from './keyed-roadmap';

/** A note with all pending requests applied; parts without requests stay the same values. */
export function withPending(note: KeyedNote, pending: PendingStates): KeyedNote {
  if (!asks(pending, note.roadmap.path)) return note;
  return { ...note, objectives: note.objectives.map((objective) => objectiveWithPending(objective, pending)) };
}

function objectiveWithPending(keyed: KeyedObjective, pending: PendingStates): KeyedObjective {
  if (!asks(pending, keyed.key)) return keyed;
  const children = keyed.children.map((project) => projectWithPending(project, pending));
  const projects = children.map(({ value }) => value);
  const box = boxWithPending(keyed.value.box, pending.get(keyed.key));
  return keyed.as({ ...keyed.value, box, projects, progress: objectiveProgress(box, projects) }, children);
}

function projectWithPending(keyed: KeyedProject, pending: PendingStates): KeyedProject {
  if (!asks(pending, keyed.key)) return keyed;
  const children = keyed.children.map((subtask) => subtaskWithPending(subtask, pending));
  const subtasks = children.map(({ value }) => value);
  const wanted = pending.get(keyed.key);
  // A project without a box is about to get one.
  const box = wanted === undefined ? keyed.value.box : { checked: wanted };
  return keyed.as({ ...keyed.value, status: projectStatus(box, subtasks), subtasks }, children);
}

function subtaskWithPending(keyed: KeyedSubtask, pending: PendingStates): KeyedSubtask {
  const wanted = pending.get(keyed.key);
  if (wanted === undefined) return keyed;
  return keyed.as({ ...keyed.value, box: { ...keyed.value.box, checked: wanted } }, []);
}

function boxWithPending<B extends { readonly checked: boolean } | null>(box: B, wanted: boolean | undefined): B {
  return box === null || wanted === undefined ? box : { ...box, checked: wanted };
}
