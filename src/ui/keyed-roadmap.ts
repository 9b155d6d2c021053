import type { Piece } from '../index/ties';
import type { Objective, Project, Roadmap, Subtask } from '../model/roadmap';
import { Namesakes } from './item-key';
import { objectivesSaySame, projectsSaySame, subtasksSaySame } from './says-same';

/** Something that a note says, with the key that it goes by. */
interface Keyed<Value> {
  readonly key: string;
  /** As the note has it now: where it stands and what its box is. */
  readonly value: Value;
  /**
   * What is seen of it and of all below it: the value that it had when it came to say this, and the very same for as
   * long as it does.
   */
  readonly saying: Value;
}

export type KeyedSubtask = Keyed<Subtask>;

export interface KeyedProject extends Keyed<Project> {
  readonly subtasks: readonly KeyedSubtask[];
}

export interface KeyedObjective extends Keyed<Objective> {
  readonly projects: readonly KeyedProject[];
}

export interface KeyedNote {
  readonly roadmap: Roadmap;
  readonly objectives: readonly KeyedObjective[];
}

const NOTHING_KEYED = { objectives: [], projects: [], subtasks: [] } as const;

/** @param before the same note as it was, of which everything is kept that says the same */
export function keyedNote(roadmap: Roadmap, before: KeyedNote | undefined): KeyedNote {
  if (before?.roadmap === roadmap) return before;
  const { path, objectives } = roadmap;
  if (before?.roadmap.objectives === objectives) return { roadmap, objectives: before.objectives };
  const kept = (before ?? NOTHING_KEYED).objectives;
  return { roadmap, objectives: keyEach(path, objectives, kept, ({ title }) => title, keyedObjective) };
}

function keyedObjective(key: string, value: Objective, before: KeyedObjective | undefined): KeyedObjective {
  if (before?.value === value) return before;
  const kept = (before ?? NOTHING_KEYED).projects;
  const projects = keyEach(key, value.projects, kept, ({ title }) => title, keyedProject);
  const same = before && sayingSame(projects, before.projects) && objectivesSaySame(value, before.saying);
  return { key, value, projects, saying: same ? before.saying : value };
}

function keyedProject(key: string, value: Project, before: KeyedProject | undefined): KeyedProject {
  if (before?.value === value) return before;
  const kept = (before ?? NOTHING_KEYED).subtasks;
  const subtasks = keyEach(key, value.subtasks, kept, ({ label }) => label, keyedSubtask);
  const same = before && sayingSame(subtasks, before.subtasks) && projectsSaySame(value, before.saying);
  return { key, value, subtasks, saying: same ? before.saying : value };
}

function keyedSubtask(key: string, value: Subtask, before: KeyedSubtask | undefined): KeyedSubtask {
  if (before?.value === value) return before;
  return { key, value, saying: before && subtasksSaySame(value, before.saying) ? before.saying : value };
}

function keyEach<Value, Result extends Keyed<Value>>(
  parent: string,
  values: readonly Value[],
  before: readonly Result[],
  titleOf: (value: Value) => string,
  make: (key: string, value: Value, before: Result | undefined) => Result,
): readonly Result[] {
  if (values.length === before.length && values.every((value, at) => isTitled(before[at], titleOf(value), titleOf))) {
    return values.map((value, at) => make(before[at]?.key ?? '', value, before[at]));
  }
  const known = new Map(before.map((keyed) => [keyed.key, keyed]));
  const namesakes = new Namesakes();
  return values.map((value) => {
    const key = namesakes.keyOf(parent, titleOf(value));
    return make(key, value, known.get(key));
  });
}

function isTitled<Value>(keyed: Keyed<Value> | undefined, title: string, titleOf: (value: Value) => string): boolean {
  return keyed !== undefined && titleOf(keyed.value) === title;
}

function sayingSame(a: readonly Keyed<unknown>[], b: readonly Keyed<unknown>[]): boolean {
  return a.length === b.length && a.every(({ key, saying }, at) => saying === b[at]?.saying && key === b[at]?.key);
}

export function pieceOf(path: string, kind: Piece['kind'], { line }: Objective | Project): Piece {
  return { path, line, kind };
}
