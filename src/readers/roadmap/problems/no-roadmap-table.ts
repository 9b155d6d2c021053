import { problemAt, type Problem } from '../../../model/problem';

/** The problem of a note without a roadmap table. */
export function noRoadmapTable(): Problem {
  const message =
    'This roadmap note has no roadmap table. Add a table with a “Projects” column and an “Objective” or “Checklist” column, or add your own column names in the settings. If it is not a roadmap, remove its tag “projects” or leave it out in the settings.';
  return problemAt('no-roadmap-table', 1, message);
}
