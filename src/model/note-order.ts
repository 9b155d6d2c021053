import { lazily } from './lazily';
import { withoutEnding } from './note-name';

const collator = lazily(() => new Intl.Collator(undefined, { numeric: true }));

/** Compares paths as the app's list of files does: “Year 2” before “Year 10”, and “Plan” before “Plan (old)”. */
export function compareNotes(a: string, b: string): number {
  return collator().compare(withoutEnding(a), withoutEnding(b)) || (a < b ? -1 : Number(a > b));
}

export function inListOrder<Note extends { readonly path: string }>(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => compareNotes(a.path, b.path));
}
