import type { Objective } from './roadmap';

/** What an objective is called wherever it is shown: the one of rows that stand before any other has no title. */
export function objectiveName({ title }: Pick<Objective, 'title'>): string {
  return title || 'No objective';
}
