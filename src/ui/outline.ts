import type { IndexSnapshot } from '../index/snapshot';
import { totalProgress } from '../model/progress';
import type { Objective, Roadmap, Target } from '../model/roadmap';
import { daysUntil } from '../model/time-left';
import { itemProgress, objectiveStatus } from './item-progress';
import { keepIdentity } from './keep-identity';
import { keyed, type KeyedObjective, placesOf } from './keyed-roadmap';
import { isConflictCopy, noteNames, noticeOf, problemsOf } from './note-notice';
import { OutlineBuilder } from './outline-builder';
import type { Outline, OutlineItem } from './outline-item';
import { type PendingStates, withPending } from './pending-roadmap';
import { parseQuery } from './search-query';
import { currentFolds, type ViewState } from './view-state';

export interface OutlineSource {
  readonly snapshot: IndexSnapshot;
  readonly state: ViewState;
  readonly pending: PendingStates;
  /** `yyyy-MM-dd` */
  readonly today: string;
}

/** A note and what it says. */
interface KeyedNote {
  readonly roadmap: Roadmap;
  /** As the index has it. */
  readonly truth: readonly KeyedObjective[];
  /** With pending states. */
  readonly shown: readonly KeyedObjective[];
}

export const EMPTY_OUTLINE: Outline = {
  items: [],
  places: new Map(),
  branches: [],
  progress: itemProgress({ done: 0, total: 0, ratio: 0 }),
  overdue: 0,
  problems: null,
  results: null,
};

/** What the sidebar shows. Items that are as in `previous` keep their identity. */
export function outlineOf({ snapshot, state, pending, today }: OutlineSource, previous = EMPTY_OUTLINE): Outline {
  const notes = snapshot.roadmaps.map((roadmap) => keyedNote(roadmap, pending));
  const query = parseQuery(state.query);
  const builder = new OutlineBuilder({ query, filter: state.filter, folds: currentFolds(state), today });
  const grouped = hasNoteItems(snapshot.roadmaps);
  const items = grouped ? noteItems(builder, notes) : objectiveItems(builder, notes);
  return {
    items: keepIdentity(previous.items, items),
    places: new Map(notes.flatMap(({ roadmap, truth }) => [...placesOf(roadmap, truth)])),
    branches: builder.branches,
    ...totals(notes, today),
    problems: grouped ? null : problemsOf(snapshot.roadmaps[0]?.problems ?? []),
    results: query.length > 0 ? builder.results : null,
  };
}

function keyedNote(roadmap: Roadmap, pending: PendingStates): KeyedNote {
  const truth = keyed(roadmap);
  return { roadmap, truth, shown: truth.map((objective) => withPending(objective, pending)) };
}

/** The only note needs no line of its own, unless there is something to say about it. */
function hasNoteItems(roadmaps: readonly Roadmap[]): boolean {
  return roadmaps.length > 1 || roadmaps.some(({ problems }) => noticeOf(problems) !== null);
}

function noteItems(builder: OutlineBuilder, notes: readonly KeyedNote[]): OutlineItem[] {
  const names = noteNames(notes.map(({ roadmap }) => roadmap.path));
  return notes
    .map(({ roadmap, shown }) => builder.note(roadmap, names.get(roadmap.path) ?? roadmap.path, shown))
    .filter((item) => item !== null);
}

function objectiveItems(builder: OutlineBuilder, notes: readonly KeyedNote[]): OutlineItem[] {
  const objectives = notes.flatMap(({ shown }) => shown);
  return objectives.map((objective) => builder.objective(objective)).filter((item) => item !== null);
}

/** All notes together. A conflict copy would count everything twice. */
function totals(notes: readonly KeyedNote[], today: string): Pick<Outline, 'progress' | 'overdue'> {
  const counted = notes.filter(({ roadmap }) => !isConflictCopy(roadmap.problems));
  const objectives = counted.flatMap(({ shown }) => shown.map(({ objective }) => objective));
  const progress = itemProgress(totalProgress(objectives.map((objective) => objective.progress)));
  return { progress, overdue: objectives.reduce((sum, objective) => sum + overdueIn(objective, today), 0) };
}

function overdueIn(objective: Objective, today: string): number {
  const own = objectiveStatus(objective) !== 'done' && isPast(objective.target, today) ? 1 : 0;
  return own + objective.projects.filter(({ status, target }) => status !== 'done' && isPast(target, today)).length;
}

function isPast(target: Target | null, today: string): boolean {
  return target !== null && target.date !== null && daysUntil(target.date, today) < 0;
}
