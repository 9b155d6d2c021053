import { emptyNote, type Problem } from '../../../model/problem';

/** The problem of a note without a roadmap table. */
export function noRoadmapTable(): Problem {
  const message =
    'This note has no roadmap table. Add one with a “Project” column and an “Objective” or “Checklist” column, or add your column names in the settings.';
  return emptyNote('no-roadmap-table', 'roadmap', 'projects', message);
}
