import type { Objective, Project, Roadmap, Subtask } from '../model/roadmap';
import { Namesakes } from './item-key';
import type { Place } from './outline-item';

/** What a note says, each thing with the key that it goes by. */
export interface KeyedObjective {
  readonly key: string;
  readonly objective: Objective;
  readonly projects: readonly KeyedProject[];
}

export interface KeyedProject {
  readonly key: string;
  readonly project: Project;
  readonly subtasks: readonly KeyedSubtask[];
}

export interface KeyedSubtask {
  readonly key: string;
  readonly subtask: Subtask;
}

export function keyed({ path, objectives }: Roadmap): KeyedObjective[] {
  return keyEach(path, objectives, 'title', (key, objective) => ({
    key,
    objective,
    projects: keyEach(key, objective.projects, 'title', (projectKey, project) => ({
      key: projectKey,
      project,
      subtasks: keyEach(projectKey, project.subtasks, 'label', (subtaskKey, subtask) => ({ key: subtaskKey, subtask })),
    })),
  }));
}

function keyEach<Name extends string, T extends Readonly<Record<Name, string>>, R>(
  parent: string,
  things: readonly T[],
  name: Name,
  make: (key: string, thing: T) => R,
): R[] {
  const namesakes = new Namesakes();
  return things.map((thing) => make(namesakes.keyOf(parent, thing[name]), thing));
}

/** Where each thing of a note is, by its key; the note itself goes by its path. */
export function* placesOf(
  { path, problems }: Roadmap,
  objectives: readonly KeyedObjective[],
): Generator<[string, Place]> {
  yield [path, { path, line: 1, box: null, row: null, problemLine: problems[0]?.line ?? null }];
  for (const { key, objective, projects } of objectives) {
    yield [key, place(path, objective.line, objective.box, null)];
    for (const { key: projectKey, project, subtasks } of projects) {
      yield [projectKey, place(path, project.line, project.box, project.row)];
      for (const { key: subtaskKey, subtask } of subtasks) {
        yield [subtaskKey, place(path, subtask.line, subtask.box, null)];
      }
    }
  }
}

function place(path: string, line: number, box: Place['box'], row: Place['row']): Place {
  return { path, line, box, row, problemLine: null };
}
