import type { Piece } from '../index/ties';
import type { Objective, Project, Roadmap, Subtask } from '../model/roadmap';
import { Namesakes } from './item-key';
import { ItemMemory } from './item-memory';
import { pairsOf } from './pairs';
import { objectivesSaySame, projectsSaySame, subtasksSaySame } from './says-same';

/**
 * Something that a note says, with the key that it goes by. It stays the same thing while the note changes around it,
 * and is told what it is by then: every letter that is typed moves all that comes after it.
 */
export class Keyed<Value, Child = never> {
  readonly #findChildren: ((parent: Keyed<Value, Child>) => readonly Child[]) | null;
  /**
   * What is seen of it and of all below it: the value that it had when it came to say this, and the very same for as
   * long as it does.
   */
  saying: Value;
  #known: readonly Child[] | null;

  /**
   * @param findChildren asked when they are first looked at, since of a long roadmap few lines are at first; null for
   *   what has nothing below it
   */
  constructor(
    public key: string,
    /** As the note has it now: where it stands and what its box is. */
    public value: Value,
    findChildren: ((parent: Keyed<Value, Child>) => readonly Child[]) | null,
    /** What was made of it; stays with it when it gets another title, and so another key. */
    readonly memory = new ItemMemory(),
  ) {
    this.#findChildren = findChildren;
    this.saying = value;
    this.#known = findChildren ? null : [];
  }

  get children(): readonly Child[] {
    return (this.#known ??= this.#findChildren?.(this) ?? []);
  }

  set children(children: readonly Child[]) {
    this.#known = children;
  }

  get ifKnown(): readonly Child[] | null {
    return this.#known;
  }

  /** The same thing, as it would be with another value and other things below it. */
  as(value: Value, children: readonly Child[]): Keyed<Value, Child> {
    return new Keyed(this.key, value, () => children, this.memory);
  }
}

export type KeyedSubtask = Keyed<Subtask>;
export type KeyedProject = Keyed<Project, KeyedSubtask>;
export type KeyedObjective = Keyed<Objective, KeyedProject>;

export interface KeyedNote {
  readonly roadmap: Roadmap;
  /** Another list whenever any of them says something else. */
  readonly objectives: readonly KeyedObjective[];
  readonly memory: ItemMemory;
}

/** Keys that things had, and those that they have by now. */
export type Moves = ReadonlyMap<string, string>;

/** What there is to know of the things at one level of a roadmap. */
interface Level<Value, Child> {
  readonly titleOf: (value: Value) => string;
  readonly sayTheSame: (a: Value, b: Value) => boolean;
  /** Null for the lowest. */
  readonly children:
    ((keying: Keying, parent: Keyed<Value, Child>, before: readonly Child[]) => readonly Child[]) | null;
}

const SUBTASKS: Level<Subtask, never> = {
  titleOf: ({ label }) => label,
  sayTheSame: subtasksSaySame,
  children: null,
};
const PROJECTS: Level<Project, KeyedSubtask> = {
  titleOf: ({ title }) => title,
  sayTheSame: projectsSaySame,
  children: (keying, { key, value }, before) => keying.each(SUBTASKS, key, value.subtasks, before),
};
const OBJECTIVES: Level<Objective, KeyedProject> = {
  titleOf: ({ title }) => title,
  sayTheSame: objectivesSaySame,
  children: (keying, { key, value }, before) => keying.each(PROJECTS, key, value.projects, before),
};

/** Gives what notes say its keys, and knows it again when they say something else. */
export class Keying {
  readonly #moved = new Map<string, string>();

  get moves(): Moves {
    return this.#moved;
  }

  /** @param before the same note as it was, maybe by another name, of which all is kept that says the same */
  note(roadmap: Roadmap, before: KeyedNote | undefined): KeyedNote {
    if (before?.roadmap === roadmap) return before;
    const { path, objectives } = roadmap;
    const memory = before?.memory ?? new ItemMemory();
    const isThere = before?.roadmap.path === path;
    if (before && !isThere) this.#moved.set(before.roadmap.path, path);
    if (isThere && before.roadmap.objectives === objectives) return { roadmap, memory, objectives: before.objectives };
    return { roadmap, memory, objectives: this.each(OBJECTIVES, path, objectives, before?.objectives ?? []) };
  }

  /** @returns the same list as before when all in it say the same by the same keys */
  each<Value, Child>(
    level: Level<Value, Child>,
    parent: string,
    values: readonly Value[],
    before: readonly Keyed<Value, Child>[],
  ): readonly Keyed<Value, Child>[] {
    const pairs = pairsInLevel(level, values, before);
    // The same titles below the same parent have the same keys: no need to put them together again.
    const sameKeys = pairs === null && before[0]?.key.startsWith(`${parent}\n`);
    const namesakes = new Namesakes();
    const { children } = level;
    let same = pairs === null;
    const list = values.map((value, at) => {
      const known = before[pairs ? (pairs[at] ?? -1) : at];
      const key = sameKeys && known ? known.key : namesakes.keyOf(parent, level.titleOf(value));
      if (!known) return new Keyed<Value, Child>(key, value, children && ((keyed) => children(this, keyed, [])));
      if (!this.#tell(level, known, key, value)) same = false;
      return known;
    });
    return same ? before : list;
  }

  /** Tells a thing what it is by now. @returns whether it says the same, by the same key */
  #tell<Value, Child>(level: Level<Value, Child>, keyed: Keyed<Value, Child>, key: string, value: Value): boolean {
    const sameKey = keyed.key === key;
    if (sameKey && keyed.value === value) return true;
    if (!sameKey) this.#moved.set(keyed.key, key);
    keyed.key = key;
    keyed.value = value;
    const before = keyed.ifKnown;
    if (before && level.children) keyed.children = level.children(this, keyed, before);
    // What nobody looked at may be anything.
    const same = sameKey && before !== null && keyed.children === before && level.sayTheSame(value, keyed.saying);
    if (!same) keyed.saying = value;
    return same;
  }
}

const NO_PAIRS: readonly number[] = [];

/** As `pairsOf`, without looking at titles where there is nothing to find out. */
function pairsInLevel<Value, Child>(
  level: Level<Value, Child>,
  values: readonly Value[],
  before: readonly Keyed<Value, Child>[],
): readonly number[] | null {
  if (before.length === 0) return NO_PAIRS;
  if (isInPlace(level, values, before)) return null;
  return pairsOf(
    values.map(level.titleOf),
    before.map(({ value }) => level.titleOf(value)),
  );
}

function isInPlace<Value, Child>(
  { titleOf }: Level<Value, Child>,
  values: readonly Value[],
  before: readonly Keyed<Value, Child>[],
): boolean {
  return (
    values.length === before.length &&
    values.every((value, at) => {
      const known = before[at];
      return known !== undefined && titleOf(value) === titleOf(known.value);
    })
  );
}

export function pieceOf(path: string, kind: Piece['kind'], { line }: Objective | Project): Piece {
  return { path, line, kind };
}
