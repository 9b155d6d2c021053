import type { Piece } from '../../model/piece';
import type { Objective, Project, Roadmap, Subtask } from '../../model/roadmap';
import { type Moves, Namesakes } from '../identity/item-key';
import { pairsOf } from '../identity/pairs';
import { hasSameContent, type VisibleContent } from '../identity/visible-content';
import { ItemMemory } from './item-memory';

/**
 * Something that a note says, with its key. It stays the same object while the note changes around it, and is updated:
 * every letter typed moves everything after it.
 */
export class Keyed<Value, Child = never> {
  readonly #findChildren: ((parent: Keyed<Value, Child>) => readonly Child[]) | null;
  /**
   * What is visible of it and of everything below it: the first value that it had with this content, kept for as long as
   * the content is the same.
   */
  content: Value;
  #known: readonly Child[] | null;

  /**
   * @param findChildren called when they are first needed, since few lines of a long roadmap are at first; null if
   *   there is nothing below it
   */
  constructor(
    public key: string,
    /** As in the note now: where it is and what its box is. */
    public value: Value,
    findChildren: ((parent: Keyed<Value, Child>) => readonly Child[]) | null,
    /** What was made of it; kept when its title, and so its key, changes. */
    readonly memory = new ItemMemory(),
  ) {
    this.#findChildren = findChildren;
    this.content = value;
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

  /** The same thing with another value and other things below it. */
  as(value: Value, children: readonly Child[]): Keyed<Value, Child> {
    return new Keyed(this.key, value, () => children, this.memory);
  }
}

export type KeyedSubtask = Keyed<Subtask>;
export type KeyedProject = Keyed<Project, KeyedSubtask>;
export type KeyedObjective = Keyed<Objective, KeyedProject>;

export interface KeyedNote {
  readonly roadmap: Roadmap;
  /** A new list whenever any of them says something else. */
  readonly objectives: readonly KeyedObjective[];
  readonly memory: ItemMemory;
}

/** How the things at one level of a roadmap work. */
interface Level<Value, Child> {
  readonly titleOf: (value: Value) => string;
  /** Null for the lowest. */
  readonly children:
    ((keying: Keying, parent: Keyed<Value, Child>, before: readonly Child[]) => readonly Child[]) | null;
}

const SUBTASKS: Level<Subtask, never> = {
  titleOf: ({ label }) => label,
  children: null,
};
const PROJECTS: Level<Project, KeyedSubtask> = {
  titleOf: ({ title }) => title,
  children: (keying, { key, value }, before) => keying.each(SUBTASKS, key, value.subtasks, before),
};
const OBJECTIVES: Level<Objective, KeyedProject> = {
  titleOf: ({ title }) => title,
  children: (keying, { key, value }, before) => keying.each(PROJECTS, key, value.projects, before),
};

/** Gives keys to what notes say, and recognizes it after changes. */
export class Keying {
  readonly #moved = new Map<string, string>();

  get moves(): Moves {
    return this.#moved;
  }

  /** @param before the same note as it was, perhaps under another name; everything that says the same is kept */
  note(roadmap: Roadmap, before: KeyedNote | undefined): KeyedNote {
    if (before?.roadmap === roadmap) return before;
    const { path, objectives } = roadmap;
    const memory = before?.memory ?? new ItemMemory();
    const isThere = before?.roadmap.path === path;
    if (before && !isThere) this.#moved.set(before.roadmap.path, path);
    if (isThere && before.roadmap.objectives === objectives) return { roadmap, memory, objectives: before.objectives };
    return { roadmap, memory, objectives: this.each(OBJECTIVES, path, objectives, before?.objectives ?? []) };
  }

  /** @returns the same list as before if everything in it says the same under the same keys */
  each<Value extends VisibleContent, Child>(
    level: Level<Value, Child>,
    parent: string,
    values: readonly Value[],
    before: readonly Keyed<Value, Child>[],
  ): readonly Keyed<Value, Child>[] {
    const pairs = pairsInLevel(level, values, before);
    // The same titles below the same parent have the same keys, which need not be built again.
    const sameKeys = pairs === null && before[0]?.key.startsWith(`${parent}\n`);
    const namesakes = new Namesakes();
    const { children } = level;
    let same = pairs === null;
    const list = values.map((value, at) => {
      const known = before[pairs ? (pairs[at] ?? -1) : at];
      const key = sameKeys && known ? known.key : namesakes.keyOf(parent, level.titleOf(value));
      if (!known) return new Keyed<Value, Child>(key, value, children && ((keyed) => children(this, keyed, [])));
      if (!this.#update(level, known, key, value)) same = false;
      return known;
    });
    return same ? before : list;
  }

  /** Updates a thing. @returns whether it says the same, under the same key */
  #update<Value extends VisibleContent, Child>(
    level: Level<Value, Child>,
    keyed: Keyed<Value, Child>,
    key: string,
    value: Value,
  ): boolean {
    const sameKey = keyed.key === key;
    if (sameKey && keyed.value === value) return true;
    if (!sameKey) this.#moved.set(keyed.key, key);
    keyed.key = key;
    keyed.value = value;
    const before = keyed.ifKnown;
    if (before && level.children) keyed.children = level.children(this, keyed, before);
    // What was never looked at may have changed.
    const same = sameKey && before !== null && keyed.children === before && hasSameContent(value, keyed.content);
    if (!same) keyed.content = value;
    return same;
  }
}

const NO_PAIRS: readonly number[] = [];

/** Like `pairsOf`, without comparing titles if that is unnecessary. */
function pairsInLevel<Value, Child>(
  level: Level<Value, Child>,
  values: readonly Value[],
  before: readonly Keyed<Value, Child>[],
): readonly number[] | null {
  if (isInPlace(level, values, before)) return null;
  if (before.length === 0) return NO_PAIRS;
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

/** The piece that starts on the line of an objective or project. */
export function pieceOf(path: string, kind: Piece['kind'], { line }: Objective | Project): Piece {
  return { path, line, kind };
}
