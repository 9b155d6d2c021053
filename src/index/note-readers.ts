import type { CatalogReading } from '../model/catalog';
import type { NoteKind } from '../model/note-kind';
import type { ProjectNoteReading } from '../model/project-note';
import type { RoadmapReading } from '../model/roadmap';
import type { StudyPlanReading } from '../model/study-plan';
import type { SystemsNoteReading } from '../model/systems-note';

/**
 * What a note of each kind says. It depends on the text alone: a title is empty if only the note's name can give it.
 * `project` is a note that a project links to; no setting or tag makes it one.
 */
export interface Readings {
  readonly roadmap: RoadmapReading;
  readonly catalog: CatalogReading;
  readonly study: StudyPlanReading;
  readonly systems: readonly SystemsNoteReading[];
  readonly project: ProjectNoteReading;
}

export type IndexKind = NoteKind | 'project';

/**
 * Reads a note's text in steps, so that the caller can pause between them. Must be pure: its result for an earlier text
 * of the note may save work and be reused in part, but must not change the result.
 */
export type NoteReader<Reading> = (text: string, before: Reading | null) => Generator<void, Reading>;

export type NoteReaders = { readonly [Kind in IndexKind]: NoteReader<Readings[Kind]> };

/** What readers say of a text. */
export interface ReadNote {
  readonly readers: NoteReaders;
  readonly text: string;
  readonly readings: Partial<Readings>;
}

/** A text of which some kinds may not have been read yet. */
interface NoteBeingRead extends ReadNote {
  readonly readings: { -readonly [Kind in IndexKind]?: Readings[Kind] };
}

/** Reads a text as each of its kinds, reusing what the same readers read of the note before. */
export function* readNote(
  readers: NoteReaders,
  kinds: readonly IndexKind[],
  text: string,
  before: ReadNote | null,
): Generator<void, ReadNote> {
  const earlier = before?.readers === readers ? before : null;
  const note: NoteBeingRead = { readers, text, readings: {} };
  for (const kind of kinds) {
    if (kind === 'project' && standsForItself(kinds, note.readings)) continue;
    yield* readAs(kind, note, earlier);
  }
  return note;
}

/** Boxes of a roadmap, items of a spec and study resources are not tasks of projects that link to them. */
function standsForItself(kinds: readonly IndexKind[], { catalog, study }: Partial<Readings>): boolean {
  return kinds.includes('roadmap') || (catalog?.paths.length ?? 0) > 0 || (study?.topics.length ?? 0) > 0;
}

function* readAs<Kind extends IndexKind>(
  kind: Kind,
  { readers, text, readings }: NoteBeingRead,
  before: ReadNote | null,
): Generator<void, void> {
  const known = before?.readings[kind] ?? null;
  readings[kind] = known && before?.text === text ? known : yield* readers[kind](text, known);
}
