import type { Objective } from './roadmap';

/** What an objective is called wherever it is shown. One made of the rows before the first objective has no title. */
export function objectiveName({ title }: Pick<Objective, 'title'>): string {
  return title || 'No objective';
}
