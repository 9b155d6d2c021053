import { countOne } from '../../model/basics/count-one';
import { noteName, withoutEnding } from '../../model/note-name';

/** The names of notes; their paths if two have the same name. */
export function noteNames(paths: readonly string[]): (path: string) => string {
  const counts = new Map<string, number>();
  for (const path of paths) countOne(counts, noteName(path));
  return (path) => (counts.get(noteName(path)) === 1 ? noteName(path) : withoutEnding(path));
}
