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

/** A note that is to be fetched, wherever it is by then. */
interface Expectation {
  readonly note: ExpectedNote;
  readonly kinds: Omit<NoteOfKinds, 'path'>;
}

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
  const expectations = notes.map(({ path, ...kinds }) => ({ note: index.expect(path), kinds })).values();
  const fetchInTurn = async () => {
    for (const expectation of expectations) {
      await fetchNote(index, expectation, options);
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

async function fetchNote(
  index: VaultIndex,
  { note, kinds }: Expectation,
  { read, signal }: ReadingOptions,
): Promise<void> {
  while (note.path !== null && !signal?.aborted) {
    const path: string = note.path;
    const [fetched] = await Promise.allSettled([read(path)]);
    if (note.path === null || signal?.aborted) return;
    if (fetched.status === 'fulfilled') index.put({ ...kinds, path: note.path, text: fetched.value });
    // Otherwise it was moved while being fetched: try again where it is now.
    else if (note.path === path) index.fail({ ...kinds, path }, (fetched.reason as Error).message);
  }
}
