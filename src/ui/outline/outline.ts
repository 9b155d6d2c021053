import type { CheckedNote } from '../../index/queries/notes';
import type { IndexSnapshot } from '../../index/snapshot';
import { sumOf } from '../../model/collections/sum-of';
import { inListOrder } from '../../model/note-order';
import type { Roadmap } from '../../model/roadmap';
import type { Moves } from '../identity/item-key';
import { keepIdentity, keepList } from '../../model/kept/keep-identity';
import { Kept } from '../../model/kept/kept';
import { KeysWithin } from '../identity/keys-within';
import { parseQuery } from '../text/search-query';
import type { PendingStates } from '../ticks/pending-states';
import { type KnownTies, NOTHING_KNOWN, type WantedPiece } from '../ties/known-ties';
import type { Outlook } from './item-maker';
import { type Made, Room } from './item-memory';
import { itemProgress } from './item-progress';
import { type KeyedNote, Keying } from './keyed-roadmap';
import { withoutEmpty } from './note-notice';
import { OutlineBuilder } from './outline-builder';
import { idsOf, type OutlineItem } from './outline-item';
import { type Overall, overallOf } from './overall';
import { withPending } from './pending-roadmap';
import { Places } from './places';
import { currentFolds, type ViewState } from './view-state';

/** The notes that have a line of their own, or whose problems are counted above the tree. */
export type NotesToShow = Pick<IndexSnapshot, 'roadmaps' | 'catalogs' | 'studyPlans'>;

export interface OutlineSource {
  readonly state: ViewState;
  readonly pending: PendingStates;
  readonly ties: KnownTies;
  /** `yyyy-MM-dd` */
  readonly today: string;
}

/** Everything that the sidebar shows below its toolbar. */
export interface Outline extends Omit<Overall, 'isGrouped' | 'nameOf'> {
  readonly items: readonly OutlineItem[];
  /** Whether some of it must wait for another turn, and is still as before or absent. */
  readonly isUnfinished: boolean;
  /** Where things with a key are, whether they are shown or not. */
  readonly places: Places;
  /** What is shown and may be tied to something not found yet; the same lists as long as they are unchanged. */
  readonly wanted: readonly (readonly WantedPiece[])[];
  /** The number of items found by a search; null without a search. */
  readonly results: number | null;
}

export const EMPTY_OUTLINE: Outline = {
  items: [],
  isUnfinished: false,
  isBlank: false,
  places: new Places(new Map(), NOTHING_KNOWN),
  wanted: [],
  progress: itemProgress({ done: 0, total: 0, ratio: 0 }),
  overdue: 0,
  problems: null,
  results: null,
};

/**
 * What the sidebar shows, turn by turn. From each turn, everything that still holds is kept, with the very same values.
 */
export class Outliner {
  #notes: ReadonlyMap<string, KeyedNote> = new Map();
  /** Catalogs and study plans, which are shown with the roadmap items that they belong to. */
  #others: readonly CheckedNote[] = [];
  readonly #shown = new Kept<readonly KeyedNote[]>(keepList);
  readonly #overall = new Kept<Overall>(keepIdentity);
  #outlook: Outlook | null = null;
  #folds = new KeysWithin(new Set());
  #ticked = this.#folds;
  #last = EMPTY_OUTLINE;

  /**
   * Takes in what the notes say now.
   *
   * @returns the keys that have changed since the last time, for those who keep keys
   */
  read({ roadmaps, catalogs, studyPlans }: NotesToShow): Moves {
    this.#others = [...catalogs, ...withoutEmpty(studyPlans)];
    const keying = new Keying();
    const before = this.#notes;
    this.#notes = new Map(
      inShownOrder(roadmaps).map((roadmap) => [
        roadmap.path,
        keying.note(roadmap, before.get(roadmap.path) ?? renamed(roadmap, before)),
      ]),
    );
    return keying.moves;
  }

  /** @param lines how many may be remade in this turn */
  outline({ state, pending, ties, today }: OutlineSource, lines = Infinity): Outline {
    const notes = this.#shown.given([this.#notes, pending], () =>
      [...this.#notes.values()].map((note) => withPending(note, pending)),
    );
    const { isGrouped, nameOf, ...overall } = this.#overall.given([notes, this.#others, today], () =>
      overallOf(notes, this.#others, today),
    );
    const outlook = { query: parseQuery(state.query), filter: state.filter, today };
    this.#outlook = keepIdentity(this.#outlook, outlook);
    this.#folds = this.#folds.next(currentFolds(state));
    this.#ticked = this.#ticked.next(state.ticked);
    const room = new Room(lines);
    const known = ties.any ? ties : NOTHING_KNOWN;
    const builder = new OutlineBuilder({
      outlook: this.#outlook,
      folds: this.#folds,
      ticked: this.#ticked,
      ties: known,
      room,
      drawn: idsOf(isGrouped ? this.#last.items : withoutNotes(this.#last.items)),
    });
    const made = isGrouped ? linesOfNotes(builder, notes, nameOf) : linesOfObjectives(builder, notes);
    const searched = this.#outlook.query.length > 0;
    this.#last = {
      ...overall,
      items: keepList(
        this.#last.items,
        made.flatMap(({ item }) => item ?? []),
      ),
      isUnfinished: room.isShort,
      places: new Places(this.#notes, ties),
      wanted: ties.any ? made.map(({ wanted }) => wanted) : [],
      results: searched ? this.#resultsOf(made, room) : null,
    };
    return this.#last;
  }

  /** The previous number is shown until all are counted. */
  #resultsOf(made: readonly Made[], room: Room): number | null {
    return room.isShort ? this.#last.results : sumOf(made, ({ results }) => results);
  }
}

function linesOfNotes(
  builder: OutlineBuilder,
  notes: readonly KeyedNote[],
  nameOf: (path: string) => string,
): readonly Made[] {
  return notes.filter((note) => builder.showsNote(note)).map((note) => builder.note(note, nameOf(note.roadmap.path)));
}

function linesOfObjectives(builder: OutlineBuilder, notes: readonly KeyedNote[]): readonly Made[] {
  return notes.flatMap(({ roadmap: { path }, objectives }) =>
    objectives
      .filter((objective) => builder.showsObjective(objective))
      .map((objective) => builder.objective(path, objective)),
  );
}

/** As in the app's list of files, but notes without a table come last: some vaults use the tag in many other notes. */
function inShownOrder(roadmaps: readonly Roadmap[]): readonly Roadmap[] {
  const listed = inListOrder(roadmaps);
  const isWithoutTable = ({ problems }: Roadmap) => problems.some(({ code }) => code === 'no-roadmap-table');
  return [...listed.filter((roadmap) => !isWithoutTable(roadmap)), ...listed.filter(isWithoutTable)];
}

/** What is topmost once notes have no line of their own. */
function withoutNotes(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap((item) => (item.kind === 'note' ? item.children : item));
}

/** The note with these very objectives under another name. */
function renamed({ objectives }: Roadmap, before: ReadonlyMap<string, KeyedNote>): KeyedNote | undefined {
  if (objectives.length === 0) return undefined;
  return [...before.values()].find(({ roadmap }) => roadmap.objectives === objectives);
}
