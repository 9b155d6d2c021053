import type { IndexSnapshot } from '../index/snapshot';
import { totalProgress } from '../model/progress';
import type { Objective, Roadmap, Target } from '../model/roadmap';
import { daysUntil } from '../model/time-left';
import { itemProgress, objectiveStatus } from './item-progress';
import { keepIdentity } from './keep-identity';
import { keyed, type KeyedObjective, placesOf } from './keyed-roadmap';
import type { KnownTies } from './known-ties';
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
  readonly ties: KnownTies;
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
  capstones: new Map(),
  branches: [],
  asides: [],
  wanted: [],
  progress: itemProgress({ done: 0, total: 0, ratio: 0 }),
  overdue: 0,
  problems: null,
  results: null,
};

/** What the sidebar shows. Items that are as in `previous` keep their identity. */
export function outlineOf(source: OutlineSource, previous = EMPTY_OUTLINE): Outline {
  const { snapshot, state, pending, ties, today } = source;
  const notes = snapshot.roadmaps.map((roadmap) => keyedNote(roadmap, pending));
  const query = parseQuery(state.query);
  const folds = currentFolds(state);
  const builder = new OutlineBuilder({ query, filter: state.filter, folds, pending, ties, today });
  const grouped = hasNoteItems(snapshot.roadmaps);
  const items = grouped ? noteItems(builder, notes) : objectiveItems(builder, notes);
  return {
    items: keepIdentity(previous.items, items),
    places: new Map([
      ...notes.flatMap(({ roadmap, truth }) => [...placesOf(roadmap, truth)]),
      ...builder.asides.places,
    ]),
    capstones: builder.capstones,
    branches: [...builder.branches, ...builder.asides.branches],
    asides: builder.asides.asides,
    wanted: builder.wanted,
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
  return notes
    .flatMap(({ roadmap, shown }) => shown.map((objective) => builder.objective(roadmap.path, objective)))
    .filter((item) => item !== null);
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
