import type { ExpectedNote } from './expected-notes';
import type { NoteOfKinds } from './indexed-note';
import type { VaultIndex } from './vault-index';

const READS_AT_ONCE = 16;

export interface ReadingOptions {
  /** Fetches a note's text; rejects with an Error that says why it cannot. */
  readonly read: (path: string) => Promise<string>;
  /** How many of the notes are in the index so far; not called once the reading has been ended. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the reading; nothing more is put into the index. */
  readonly signal?: AbortSignal;
}

/** The kinds of a note, wherever it is by then. */
type Kinds = Omit<NoteOfKinds, 'path'>;

/**
 * Reads many notes into the index. What happens to a note meanwhile takes precedence over the text being fetched: a
 * rename is followed, a newer text or a deletion stands.
 *
 * @returns false if it was ended before all were read
 */
export async function readNotes(
  index: VaultIndex,
  notes: readonly NoteOfKinds[],
  options: ReadingOptions,
): Promise<boolean> {
  const { onProgress, signal } = options;
  let fetched = 0;
  const report = () => {
    if (!signal?.aborted) onProgress?.(Math.max(0, fetched - index.unfinished), notes.length);
  };
  const expected = notes.map(({ path, ...kinds }) => ({ note: index.expect(path), kinds })).values();
  const fetchInTurn = async () => {
    for (const { note, kinds } of expected) {
      await fetchNote(index, note, () => kinds, options);
      fetched += 1;
      report();
    }
  };
  const stopListening = index.onChange(report);
  try {
    await Promise.all(Array.from({ length: READS_AT_ONCE }, fetchInTurn));
    await index.whenSettled();
    report();
  } finally {
    stopListening();
  }
  return !signal?.aborted;
}

/**
 * Reads a note into the index, unless something newer comes to be known of it meanwhile.
 *
 * @param kindsNow asked once it has been fetched
 */
export async function fetchNote(
  index: VaultIndex,
  note: ExpectedNote,
  kindsNow: () => Kinds,
  { read, signal }: ReadingOptions,
): Promise<void> {
  while (note.path !== null && !signal?.aborted) {
    const path: string = note.path;
    const [fetched] = await Promise.allSettled([read(path)]);
    if (note.path === null || signal?.aborted) return;
    if (fetched.status === 'fulfilled') index.put({ ...kindsNow(), path: note.path, text: fetched.value });
    // Otherwise it was moved while being fetched: try again where it is now.
    else if (note.path === path) index.fail({ ...kindsNow(), path }, (fetched.reason as Error).message);
  }
}
