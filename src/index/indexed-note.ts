import { type NoteReaders, type ReadableKind, type Readings, readNote } from './note-readers';
import type { RoadmapSource } from './roadmap-list';

/** What is known of one note. */
export interface IndexedNote {
  readonly kinds: readonly ReadableKind[];
  /** Null for a note that could not be fetched so far. */
  readonly text: string | null;
  /** Why the last attempt to fetch or read it failed, or null. */
  readonly failure: string | null;
  /** What the last text that was read through says; an older text's while a newer one is being read. */
  readonly read: ReadThrough | null;
}

export interface ReadThrough {
  readonly readers: NoteReaders;
  readonly kinds: readonly ReadableKind[];
  readonly text: string;
  readonly readings: Partial<Readings>;
}

export function* readThrough(
  readers: NoteReaders,
  kinds: readonly ReadableKind[],
  text: string,
): Generator<void, ReadThrough> {
  return { readers, kinds, text, readings: yield* readNote(readers, kinds, text) };
}

/** Whether reading the note again with these readers would say nothing new. */
export function isUpToDate({ kinds, text, read }: IndexedNote, readers: NoteReaders): boolean {
  return read?.readers === readers && read.text === text && sameKinds(read.kinds, kinds);
}

export function sameKinds(a: readonly ReadableKind[], b: readonly ReadableKind[]): boolean {
  return a.join() === b.join();
}

/** The note as a roadmap, or null if it is none, or nothing is known of it yet. */
export function asRoadmap({ kinds, failure, read }: IndexedNote): RoadmapSource | null {
  const reading = read?.readings.roadmap ?? null;
  return kinds.includes('roadmap') && (reading || failure !== null) ? { reading, failure } : null;
}
