import type { Piece } from '../index/ties';
import type { Box, Objective, Project, Roadmap, Subtask } from '../model/roadmap';
import { Namesakes } from './item-key';
import type { Place } from './outline-item';
import type { Tick } from './tick';

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

/** Where each thing of a note is, by its key; the note itself goes by its path. A subtask is a part of its project. */
export function* placesOf(
  { path, problems }: Roadmap,
  objectives: readonly KeyedObjective[],
): Generator<[string, Place]> {
  yield [path, { path, line: 1, tick: null, piece: null, problemLine: problems[0]?.line ?? null }];
  for (const { key, objective, projects } of objectives) {
    yield [key, place(pieceOf(path, 'objective', objective), objective.line, boxTick(path, objective.box))];
    for (const { key: projectKey, project, subtasks } of projects) {
      const piece = pieceOf(path, 'project', project);
      yield [
        projectKey,
        place(piece, project.line, boxTick(path, project.box) ?? { kind: 'row', path, row: project.row }),
      ];
      for (const { key: subtaskKey, subtask } of subtasks) {
        yield [subtaskKey, place(piece, subtask.line, boxTick(path, subtask.box))];
      }
    }
  }
}

export function pieceOf(path: string, kind: Piece['kind'], { line }: Objective | Project): Piece {
  return { path, line, kind };
}

function boxTick(path: string, box: Box | null): Tick | null {
  return box && { kind: 'box', path, box };
}

function place(piece: Piece, line: number, tick: Tick | null): Place {
  return { path: piece.path, line, tick, piece, problemLine: null };
}
