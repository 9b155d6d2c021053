import type { NoteKind } from '../model/note-kind';
import type { RoadmapReading } from '../model/roadmap';

/** What a note of each kind says. A kind that is not listed here has no place in the index. */
export interface Readings {
  readonly roadmap: RoadmapReading;
}

export type ReadableKind = keyof Readings & NoteKind;

/** In this order everywhere, so that two lists of kinds can be compared. */
const READABLE_KINDS: readonly ReadableKind[] = ['roadmap'];

/** Reads a note's text in steps, so that whoever runs it can pause between them. Must be pure. */
export type NoteReader<Reading> = (text: string) => Generator<void, Reading>;

export type NoteReaders = { readonly [Kind in ReadableKind]: NoteReader<Readings[Kind]> };

type MutableReadings = { -readonly [Kind in ReadableKind]?: Readings[Kind] };

export function readableKinds(kinds: readonly NoteKind[]): readonly ReadableKind[] {
  return READABLE_KINDS.filter((kind) => kinds.includes(kind));
}

/** Reads a text as each of its kinds. */
export function* readNote(
  readers: NoteReaders,
  kinds: readonly ReadableKind[],
  text: string,
): Generator<void, Partial<Readings>> {
  const readings: MutableReadings = {};
  for (const kind of kinds) yield* readAs(kind, readers, text, readings);
  return readings;
}

function* readAs<Kind extends ReadableKind>(
  kind: Kind,
  readers: NoteReaders,
  text: string,
  readings: MutableReadings,
): Generator<void, void> {
  readings[kind] = yield* readers[kind](text);
}
