import { isWithin } from './item-key';
import { objectiveProgress, projectStatus } from '../model/progress';
import type { KeyedObjective, KeyedProject } from './keyed-roadmap';

/** States that were asked for and are not in the index yet, by item key. */
export type PendingStates = ReadonlyMap<string, boolean>;

/** What an objective comes to once all that was asked for is done. */
export function withPending(keyed: KeyedObjective, pending: PendingStates): KeyedObjective {
  if (![...pending.keys()].some((key) => isWithin(key, keyed.key))) return keyed;
  const projects = keyed.projects.map((project) => projectWithPending(project, pending));
  const box = boxWithPending(keyed.objective.box, pending.get(keyed.key));
  const plain = projects.map(({ project }) => project);
  const progress = objectiveProgress(box, plain);
  return { ...keyed, projects, objective: { ...keyed.objective, box, projects: plain, progress } };
}

function projectWithPending(keyed: KeyedProject, pending: PendingStates): KeyedProject {
  const subtasks = keyed.subtasks.map(({ key, subtask }) => {
    return { key, subtask: { ...subtask, box: boxWithPending(subtask.box, pending.get(key)) } };
  });
  const plain = subtasks.map(({ subtask }) => subtask);
  const wanted = pending.get(keyed.key);
  // A project without a box is about to be given one.
  const box = wanted === undefined ? keyed.project.box : { checked: wanted };
  return { ...keyed, subtasks, project: { ...keyed.project, status: projectStatus(box, plain), subtasks: plain } };
}

function boxWithPending<B extends { readonly checked: boolean } | null>(box: B, wanted: boolean | undefined): B {
  return box === null || wanted === undefined ? box : { ...box, checked: wanted };
}
