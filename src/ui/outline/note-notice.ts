import type { CheckedNote } from '../../index/queries/notes';
import { isOfNote, type Problem, type ProblemCode } from '../../model/problem';
import { noteNames } from '../text/note-names';
import type { ItemProblems, ProblemsOfNotes } from './outline-item';

/** Problems that concern the whole note, with what its line says; most serious first. */
const NOTICES: readonly (readonly [ProblemCode, string])[] = [
  ['unreadable', 'Could not be read'],
  ['conflict-copy', 'Conflict copy, not counted'],
  ['no-roadmap-table', 'No roadmap table'],
];

const SUMMARY_LINES = 3;

/** What is unusual about a note, in few words; null if nothing is. */
export function noticeOf(problems: readonly Problem[]): string | null {
  const codes = new Set(problems.map(({ code }) => code));
  return NOTICES.find(([code]) => codes.has(code))?.[1] ?? null;
}

/** A single note needs no line of its own, unless there is something to say about it. */
export function hasNoteItems(notes: readonly CheckedNote[]): boolean {
  return notes.length > 1 || notes.some(({ problems }) => noticeOf(problems) !== null);
}

/** Null when there are none. */
export function problemsOf(problems: readonly Problem[]): ItemProblems | null {
  return summaryOf(problems.filter(isOfNote).map(({ line, message }) => `Line ${line}: ${message}`));
}

/** The same for several notes, with their names. */
export function problemsIn(notes: readonly CheckedNote[]): ProblemsOfNotes | null {
  const wrong = notes.filter(({ problems }) => problems.some(isOfNote));
  const paths = wrong.map(({ path }) => path);
  const nameOf = noteNames([...new Set(paths)]);
  const told = wrong.flatMap(({ path, problems }) =>
    problems.filter(isOfNote).map(({ line, message }) => `${nameOf(path)}, line ${line}: ${message}`),
  );
  const summary = summaryOf(told);
  return summary && { ...summary, paths };
}

/** The study plans that have topics, or all if none has any: many vaults use the tag `study` in other notes, too. */
export function withoutEmpty(studyPlans: readonly CheckedNote[]): readonly CheckedNote[] {
  const withTopics = studyPlans.filter(({ problems }) => problems.every(({ code }) => code !== 'no-topics'));
  return withTopics.length > 0 ? withTopics : studyPlans;
}

function summaryOf(problems: readonly string[]): ItemProblems | null {
  if (problems.length === 0) return null;
  const lines = problems.slice(0, SUMMARY_LINES);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`And ${more} more`);
  return { count: problems.length, summary: lines.join('\n') };
}
