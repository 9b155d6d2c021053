import { lazily } from '../model/lazily';
import { withoutEnding } from '../model/note-name';

const byName = lazily(() => new Intl.Collator(undefined, { numeric: true }).compare);

/** The order of the app's file list: “Year 2” before “Year 10”, and “Plan” before “Plan (old)”. */
export function inListOrder<Note extends { readonly path: string }>(notes: readonly Note[]): readonly Note[] {
  if (notes.length < 2) return notes;
  return notes
    .map((note) => ({ note, name: withoutEnding(note.path) }))
    .sort((a, b) => byName()(a.name, b.name))
    .map(({ note }) => note);
}
