import type { CapstonePath, Catalog, CatalogReading } from '../../model/catalog';
import { noteName } from '../../model/note-name';
import type { Problem } from '../../model/problem';
import type { ProjectNote, ProjectNoteReading } from '../../model/project-note';
import type { StudyPlan, StudyPlanReading } from '../../model/study-plan';
import type { SystemsNote, SystemsNoteReading } from '../../model/systems-note';
import { CONFLICT_COPY, hasConflictName } from './conflict-copy';
import type { NoteSource } from './note-list';
import { unreadable } from './unreadable';

/**
 * The catalog that a note is; without a title of its own it is named after the note. A conflict copy would have all of
 * the original's tracks again, so none of its own count.
 */
export function catalogsOf(path: string, source: NoteSource<CatalogReading>): readonly Catalog[] {
  const { title = '', paths = [], headings = [] } = source.reading ?? {};
  const counted = hasConflictName(path) ? [] : titled(paths, path);
  return [{ path, title: title || noteName(path), paths: counted, headings, problems: problemsOf(path, source) }];
}

/** The study plan that a note is; topics of a conflict copy are the original's. */
export function studyPlansOf(path: string, source: NoteSource<StudyPlanReading>): readonly StudyPlan[] {
  const topics = hasConflictName(path) ? [] : (source.reading?.topics ?? []);
  return [{ path, topics, problems: problemsOf(path, source) }];
}

/** The drafts in a note; one without a title is named after the note. Those of a conflict copy are in its original. */
export function systemsNotesOf(
  path: string,
  { reading }: NoteSource<readonly SystemsNoteReading[]>,
): readonly SystemsNote[] {
  const drafts = hasConflictName(path) ? [] : (reading ?? []);
  return drafts.map((draft) => ({ path, ...draft, title: draft.title || noteName(path) }));
}

/** A linked note without tasks has no criteria, so it is not listed. */
export function projectNotesOf(path: string, { reading }: NoteSource<ProjectNoteReading>): readonly ProjectNote[] {
  return reading && reading.sections.length > 0 ? [{ path, ...reading }] : [];
}

/** Tracks under no heading belong to a path named after the note. */
function titled(paths: readonly CapstonePath[], note: string): readonly CapstonePath[] {
  return paths.map((path) => (path.title === '' ? { ...path, title: noteName(note) } : path));
}

function problemsOf<Reading extends { readonly problems: readonly Problem[] }>(
  path: string,
  { reading, failure }: NoteSource<Reading>,
): readonly Problem[] {
  const problems = hasConflictName(path) ? [CONFLICT_COPY] : (reading?.problems ?? []);
  return failure === null ? problems : [unreadable(failure, reading !== null), ...problems];
}
