import type { Piece } from '../index/ties';
import type { Objective, Project, Roadmap, Subtask } from '../model/roadmap';
import { Namesakes } from './item-key';
import { ItemMemory } from './item-memory';
import { pairsOf } from './pairs';
import { objectivesSaySame, projectsSaySame, subtasksSaySame } from './says-same';

/** Something that a note says, with the key that it goes by. */
interface Keyed<Value> {
  readonly key: string;
  /** As the note has it now: where it stands and what its box is. */
  readonly value: Value;
  /**
   * What is seen of it and of all below it: the value that it had when it came to say this, and the very same for as
   * long as it does.
   */
  readonly saying: Value;
  /** What was made of it; stays with it when it gets another title, and so another key. */
  readonly memory: ItemMemory;
}

export type KeyedSubtask = Keyed<Subtask>;

export interface KeyedProject extends Keyed<Project> {
  readonly subtasks: Below<KeyedSubtask>;
}

export interface KeyedObjective extends Keyed<Objective> {
  readonly projects: Below<KeyedProject>;
}

export interface KeyedNote {
  readonly roadmap: Roadmap;
  readonly objectives: readonly KeyedObjective[];
  readonly memory: ItemMemory;
}

/** What is below something, keyed when it is first looked at: of a long roadmap, few lines are at first. */
export class Below<Child> {
  private known: readonly Child[] | null = null;

  /** @param find forgotten once it was asked, with all that it remembers of before */
  constructor(private find: (() => readonly Child[]) | null) {}

  get all(): readonly Child[] {
    this.known ??= this.find?.() ?? [];
    this.find = null;
    return this.known;
  }

  get ifKnown(): readonly Child[] | null {
    return this.known;
  }
}

/** Keys that things had, and those that they have by now. */
export type Moves = ReadonlyMap<string, string>;

/** Gives what notes say its keys, and knows it again when they say something else. */
export class Keying {
  private readonly moved = new Map<string, string>();

  get moves(): Moves {
    return this.moved;
  }

  /** @param before the same note as it was, maybe by another name, of which all is kept that says the same */
  note(roadmap: Roadmap, before: KeyedNote | undefined): KeyedNote {
    if (before?.roadmap === roadmap) return before;
    const { path, objectives } = roadmap;
    const memory = before?.memory ?? new ItemMemory();
    const isThere = before?.roadmap.path === path;
    if (before && !isThere) this.moved.set(before.roadmap.path, path);
    if (isThere && before.roadmap.objectives === objectives) return { roadmap, memory, objectives: before.objectives };
    const known = before?.objectives ?? [];
    return { roadmap, memory, objectives: this.each(path, objectives, known, ({ title }) => title, this.objective) };
  }

  private readonly objective = (key: string, value: Objective, before: KeyedObjective | undefined): KeyedObjective => {
    if (before?.value === value && before.key === key) return before;
    const known = before?.projects.ifKnown ?? null;
    const projects = new Below(() => this.each(key, value.projects, known ?? [], ({ title }) => title, this.project));
    const same = known && saySame(projects.all, known) && before && objectivesSaySame(value, before.saying);
    return { ...this.keyed(key, value, before), projects, saying: same ? before.saying : value };
  };

  private readonly project = (key: string, value: Project, before: KeyedProject | undefined): KeyedProject => {
    if (before?.value === value && before.key === key) return before;
    const known = before?.subtasks.ifKnown ?? null;
    const subtasks = new Below(() => this.each(key, value.subtasks, known ?? [], ({ label }) => label, this.subtask));
    const same = known && saySame(subtasks.all, known) && before && projectsSaySame(value, before.saying);
    return { ...this.keyed(key, value, before), subtasks, saying: same ? before.saying : value };
  };

  private readonly subtask = (key: string, value: Subtask, before: KeyedSubtask | undefined): KeyedSubtask => {
    if (before?.value === value && before.key === key) return before;
    const same = before && subtasksSaySame(value, before.saying);
    return { ...this.keyed(key, value, before), saying: same ? before.saying : value };
  };

  private keyed<Value>(key: string, value: Value, before: Keyed<Value> | undefined) {
    if (before && before.key !== key) this.moved.set(before.key, key);
    return { key, value, memory: before?.memory ?? new ItemMemory() };
  }

  private each<Value, Result extends Keyed<Value>>(
    parent: string,
    values: readonly Value[],
    before: readonly Result[],
    titleOf: (value: Value) => string,
    make: (key: string, value: Value, before: Result | undefined) => Result,
  ): readonly Result[] {
    const titles = values.map(titleOf);
    const titlesBefore = before.map(({ value }) => titleOf(value));
    const pairs = pairsOf(titles, titlesBefore);
    const namesakes = new Namesakes();
    // The same titles below the same parent have the same keys: no need to put them together again.
    const [first] = before;
    const sameKeys = pairs === null && first?.key.startsWith(`${parent}\n`);
    return values.map((value, at) => {
      const known = before[pairs ? (pairs[at] ?? -1) : at];
      const key = sameKeys && known ? known.key : namesakes.keyOf(parent, titles[at] ?? '');
      return make(key, value, known);
    });
  }
}

function saySame(a: readonly Keyed<unknown>[], b: readonly Keyed<unknown>[]): boolean {
  return a.length === b.length && a.every(({ key, saying }, at) => saying === b[at]?.saying && key === b[at]?.key);
}

export function pieceOf(path: string, kind: Piece['kind'], { line }: Objective | Project): Piece {
  return { path, line, kind };
}
