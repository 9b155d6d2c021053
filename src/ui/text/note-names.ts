import { countsOf } from '../../model/collections/count-one';
import { noteName, withoutEnding } from '../../model/note-name';

/** The names of notes; their paths if two have the same name. */
export function noteNames(paths: readonly string[]): (path: string) => string {
  const counts = countsOf(paths.map(noteName));
  return (path) => (counts.get(noteName(path)) === 1 ? noteName(path) : withoutEnding(path));
}
