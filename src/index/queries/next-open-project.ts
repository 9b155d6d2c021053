import { compareNotes, inListOrder } from '../../model/note-order';
import type { IndexSnapshot } from '../snapshot';
import { countedRoadmaps, type NotePlace } from './notes';

/**
 * Where the next project starts that is not done, in the order of the list of files and of lines, wrapping around;
 * null if all are done.
 *
 * @param after where to start, exclusive; null for the first of all
 */
export function nextOpenProject(snapshot: IndexSnapshot, after: NotePlace | null): NotePlace | null {
  const open = inListOrder(countedRoadmaps(snapshot)).flatMap(({ path, objectives }) =>
    objectives
      .flatMap(({ projects }) => projects)
      .filter(({ status }) => status !== 'done')
      .map(({ line }) => ({ path, line })),
  );
  return open.find((place) => !after || isBehind(place, after)) ?? open[0] ?? null;
}

function isBehind({ path, line }: NotePlace, after: NotePlace): boolean {
  return path === after.path ? line > after.line : compareNotes(path, after.path) > 0;
}
