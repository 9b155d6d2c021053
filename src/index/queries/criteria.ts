import type { CapstonePath, Track } from '../../model/catalog';
import { holdsCriteria } from '../../model/criterion';
import type { ProjectNote } from '../../model/project-note';

export interface Criteria {
  readonly met: number;
  readonly total: number;
}

interface TrackInPath {
  readonly track: Pick<Track, 'sections'>;
  readonly path: Pick<CapstonePath, 'requirements'>;
}

/** The tasks of a project's notes: what its spec asks for. */
export function criteriaOf(notes: readonly ProjectNote[]): Criteria {
  const tasks = notes.flatMap(({ sections }) => sections.flatMap((section) => section.tasks));
  return { met: tasks.filter(({ checked }) => checked).length, total: tasks.length };
}

/** What a spec and its path ask for; its items may be task items that are ticked in the catalog. */
function criteriaAsked({ track, path }: TrackInPath): Criteria {
  const sections = [...track.sections, ...path.requirements].filter(({ title }) => holdsCriteria(title));
  const items = sections.flatMap((section) => section.items);
  return { met: items.filter(({ checked }) => checked === true).length, total: items.length };
}

/** The tasks of the notes that were planned for a track; before there is one, the items of the spec. */
export function criteriaFor(notes: readonly ProjectNote[], placed: TrackInPath): Criteria {
  const planned = criteriaOf(notes);
  return planned.total > 0 ? planned : criteriaAsked(placed);
}
