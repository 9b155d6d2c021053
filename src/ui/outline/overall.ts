import { isConflictCopy } from '../../index/lists/conflict-copy';
import type { CheckedNote } from '../../index/queries/notes';
import { totalProgress } from '../../model/progress';
import type { Objective, Target } from '../../model/roadmap';
import { noteNames } from '../text/note-names';
import { type ItemProgress, itemProgress, objectiveStatus } from './item-progress';
import type { KeyedNote } from './keyed-roadmap';
import { hasNoteItems, problemsIn } from './note-notice';
import type { ProblemsOfNotes } from './outline-item';

/** What holds for all notes together, whatever is folded, searched or filtered. */
export interface Overall {
  /** Whether each note has a line of its own. */
  readonly isGrouped: boolean;
  readonly nameOf: (path: string) => string;
  /** Whether the notes are empty, regardless of the search. */
  readonly isBlank: boolean;
  /** For all notes together, without conflict copies. */
  readonly progress: ItemProgress;
  /** How many objectives and projects that are not done have a target date in the past. */
  readonly overdue: number;
  /** Problems of notes without an item of their own: the only roadmap, catalogs and study plans. */
  readonly problems: ProblemsOfNotes | null;
}

/**
 * @param others catalogs and study plans, which have no line of their own
 * @param today `yyyy-MM-dd`
 */
export function overallOf(notes: readonly KeyedNote[], others: readonly CheckedNote[], today: string): Overall {
  const roadmaps = notes.map(({ roadmap }) => roadmap);
  const isGrouped = hasNoteItems(roadmaps);
  // A conflict copy would count everything twice.
  const counted = notes.filter(({ roadmap }) => !isConflictCopy(roadmap));
  const objectives = counted.flatMap((note) => note.objectives.map(({ content }) => content));
  return {
    isGrouped,
    nameOf: noteNames(roadmaps.map(({ path }) => path)),
    isBlank: notes.every(isBlankNote),
    progress: itemProgress(totalProgress(objectives.map(({ progress }) => progress))),
    overdue: overdueIn(objectives, today),
    problems: problemsIn([...(isGrouped ? [] : roadmaps), ...others]),
  };
}

/** By loops, since every tick counts thousands. */
function overdueIn(objectives: readonly Objective[], today: string): number {
  let overdue = 0;
  for (const objective of objectives) {
    if (objectiveStatus(objective) !== 'done' && isPast(objective.target, today)) overdue += 1;
    for (const { status, target } of objective.projects) if (status !== 'done' && isPast(target, today)) overdue += 1;
  }
  return overdue;
}

/** Days in this format sort by time. */
function isPast(target: Target | null, today: string): boolean {
  return target !== null && target.date !== null && target.date < today;
}

function isBlankNote({ roadmap: { problems }, objectives }: KeyedNote): boolean {
  return objectives.length === 0 && problems.every(({ code }) => code !== 'unreadable');
}
