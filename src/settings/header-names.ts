import { DEFAULT_HEADERS, type HeaderNames, type Settings } from './settings';

/** Every name by which each column is known: the default ones, then those that the user added. */
export function headerNames({ headers }: Settings): HeaderNames {
  return {
    checklist: [...DEFAULT_HEADERS.checklist, ...headers.checklist],
    objective: [...DEFAULT_HEADERS.objective, ...headers.objective],
    project: [...DEFAULT_HEADERS.project, ...headers.project],
    target: [...DEFAULT_HEADERS.target, ...headers.target],
  };
}
