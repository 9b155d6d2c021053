import { seeded } from './random';
import { capitalised, task, topic } from './words';

/** What a generated roadmap contains. */
export interface Plenty {
  readonly projects: number;
  readonly projectsAnObjective: number;
  readonly subtasksAProject: number;
}

/** A roadmap note in which every row is a project with its own box and subtasks, for figures about drawing many. */
export function projectsNote({ projects, projectsAnObjective, subtasksAProject }: Plenty, seed = 1): string {
  const random = seeded(seed);
  let ids = 0;
  const box = () => `<input type="checkbox" unchecked id="${(ids++).toString(16).padStart(6, '0')}">`;
  const rows = Array.from({ length: projects }, (_, at) => {
    const objective = at % projectsAnObjective === 0 ? `**${capitalised(topic(random))} ${at}**` : '';
    const subtasks = Array.from({ length: subtasksAProject }, () => `<br>${box()} ${task(random)}`);
    return `| ${box()} | ${objective.padEnd(40)} | - ${capitalised(topic(random))} ${at}${subtasks.join('')} |`;
  });
  return [
    '---',
    'tags: [projects]',
    '---',
    '',
    '| Checklist | Objective | Projects |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
