import type { NoteSource } from './lists/note-list';
import type { IndexKind, Readings, ReadNote } from './note-readers';

/** A note, and the kinds to read it as. */
export interface NoteOfKinds {
  readonly path: string;
  /** Each once, in the order of `NOTE_KINDS`, and `project` last. */
  readonly kinds: readonly IndexKind[];
  /** The kinds that only the note's name suggests. */
  readonly byNameAlone?: readonly IndexKind[];
}

export interface NoteText extends NoteOfKinds {
  readonly text: string;
}

/** What is known of one note. */
export interface IndexedNote {
  readonly kinds: readonly IndexKind[];
  /** The kinds that only the note's name suggests. */
  readonly byNameAlone: readonly IndexKind[];
  /** Null for a note that could not be fetched so far. */
  readonly text: string | null;
  /** Why the last attempt to fetch or read it failed, or null. */
  readonly failure: string | null;
  /** What the last completely read text says; while a newer text is being read, still the older one. */
  readonly read: ReadNote | null;
}

/**
 * The note as one of a kind; null if it is not of that kind or nothing is known of it yet. A note found by its name
 * alone counts only while it holds something of that kind.
 */
export function asKind<Kind extends IndexKind>(kind: Kind, note: IndexedNote): NoteSource<Readings[Kind]> | null {
  const reading = note.read?.readings[kind] ?? null;
  if (!note.kinds.includes(kind) || (!reading && note.failure === null)) return null;
  if (note.byNameAlone.includes(kind) && (!reading || HOLDS_NOTHING[kind]?.(reading))) return null;
  return { reading, failure: note.failure };
}

/** Of the other kinds, a note that holds nothing is in no list, or is never found by its name. */
const HOLDS_NOTHING: { readonly [Kind in IndexKind]?: (reading: Readings[Kind]) => boolean } = {
  catalog: ({ paths }) => paths.length === 0,
  study: ({ topics }) => topics.length === 0,
};
