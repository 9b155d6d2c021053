import type { Link, Objective, Project, Roadmap } from '../model/roadmap';

/** All links in a project's cell: one in a subtask's line stands there as well. */
export function linksInCell({ links, subtasks }: Project): readonly Link[] {
  return [...links, ...subtasks.flatMap((subtask) => subtask.links)];
}

export function objectiveAt({ objectives }: Roadmap, line: number): Objective | null {
  return objectives.find((objective) => objective.line === line) ?? null;
}

export function projectAt({ objectives }: Roadmap, line: number): Project | null {
  for (const { projects } of objectives) {
    const project = projects.find((one) => one.line === line);
    if (project) return project;
  }
  return null;
}
