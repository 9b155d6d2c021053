import type { ProjectNote, Task } from '../../model/project-note';
import { asideKey, Namesakes, pathOfKey } from '../identity/item-key';
import { asks, type PendingStates } from './pending-states';
import type { Tick } from './tick';

/**
 * The boxes of notes other than roadmaps. They are identified by their note, not by the item that shows them, since
 * several items may: when one is ticked, all show it.
 */
const TASKS = 'tasks';

export interface KeyedTask {
  readonly key: string;
  readonly task: Task;
}

/** The tasks of a note, each with the key of its box. */
export function keyedTasks({ path, sections }: ProjectNote): KeyedTask[] {
  const namesakes = new Namesakes();
  const parent = asideKey(path, TASKS);
  return sections.flatMap(({ title, tasks }) =>
    tasks.map((task) => ({ key: namesakes.keyOf(parent, `${title}\t${task.text}`), task })),
  );
}

/** What a key stands for; null if it is not a task of these notes. */
export function taskTick(key: string, notes: readonly ProjectNote[]): Tick | null {
  const note = notes.find(({ path }) => path === pathOfKey(key));
  const found = note && keyedTasks(note).find((one) => one.key === key);
  return found ? { kind: 'task', path: note.path, task: found.task } : null;
}

/** A note with all pending requests applied. */
export function withPendingTasks(note: ProjectNote, pending: PendingStates): ProjectNote {
  if (!asks(pending, asideKey(note.path, TASKS))) return note;
  const wanted = new Map(keyedTasks(note).map(({ key, task }) => [task, pending.get(key)]));
  const sections = note.sections.map((section) => ({
    ...section,
    tasks: section.tasks.map((task) => ({ ...task, checked: wanted.get(task) ?? task.checked })),
  }));
  return { ...note, sections };
}
