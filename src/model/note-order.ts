import { lazily } from './kept/lazily';
import { withoutEnding } from './note-name';

const collator = lazily(() => new Intl.Collator(undefined, { numeric: true }));

/**
 * Compares paths as the app's list of files does: in each folder, its folders before its notes, and both by name:
 * “Year 2” before “Year 10”, and “Plan” before “Plan (old)”.
 */
export function compareNotes(a: string, b: string): number {
  const from = sharedFolders(a, b);
  const [endA, endB] = [a.indexOf('/', from), b.indexOf('/', from)];
  if (endA < 0 !== endB < 0) return endA < 0 ? 1 : -1;
  const byName = collator().compare(nameBetween(a, from, endA), nameBetween(b, from, endB));
  return byName || (a < b ? -1 : Number(a > b));
}

/** Notes in that order. */
export function inListOrder<Note extends { readonly path: string }>(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => compareNotes(a.path, b.path));
}

/** Where the folders end that two paths have in common. */
function sharedFolders(a: string, b: string): number {
  let end = 0;
  for (let at = 0; at < a.length && a[at] === b[at]; at++) if (a[at] === '/') end = at + 1;
  return end;
}

function nameBetween(path: string, from: number, to: number): string {
  return to < 0 ? withoutEnding(path.slice(from)) : path.slice(from, to);
}
