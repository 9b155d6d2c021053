import type { Piece } from '../../model/piece';
import type { Box, Roadmap } from '../../model/roadmap';
import { isWithin, ownerKey, pathOfKey } from '../identity/item-key';
import type { Tick } from '../ticks/tick';
import type { KnownTies } from '../ties/known-ties';
import { type Aside, criteriaAside, objectiveAsides } from './asides';
import { type KeyedNote, type KeyedObjective, type KeyedProject, pieceOf } from './keyed-roadmap';
import { hasNoteItems } from './note-notice';
import { NOWHERE, type Place } from './place';
import { type TiedItem, tiedObjective, tiedProject } from './tied-item';

/** Looks up where a thing is on demand, since that is needed for few of thousands. */
export class Places {
  readonly #notes: ReadonlyMap<string, KeyedNote>;
  readonly #ties: KnownTies;

  /** @param notes by their paths, as the index has them */
  constructor(notes: ReadonlyMap<string, KeyedNote>, ties: KnownTies) {
    this.#notes = notes;
    this.#ties = ties;
  }

  /** Null for what does not exist (any more). */
  get(key: string): Place | null {
    const path = pathOfKey(key);
    const note = this.#notes.get(path);
    if (!note) return null;
    if (key === path) return { ...NOWHERE, path };
    const objective = holderOf(note.objectives, key);
    return objective && this.#inObjective(note.roadmap, objective, key);
  }

  /** Whether there is no note at all. */
  get isEmpty(): boolean {
    return this.#notes.size === 0;
  }

  /** Keys of everything that may have something below it, without asides. */
  branches(): string[] {
    const notes = [...this.#notes.values()];
    const isGrouped = hasNoteItems(notes.map(({ roadmap }) => roadmap));
    return notes.flatMap(({ roadmap, objectives }) => [
      ...(isGrouped ? [roadmap.path] : []),
      ...objectives.flatMap(({ key, children }) => [key, ...children.map((project) => project.key)]),
    ]);
  }

  #inObjective(roadmap: Roadmap, keyed: KeyedObjective, key: string): Place | null {
    const { path } = roadmap;
    const { value } = keyed;
    const piece = pieceOf(path, 'objective', value);
    const tied = () => tiedObjective(path, keyed, this.#ties);
    if (key === keyed.key) return thingAt(piece, boxTick(roadmap, value.box), tied);
    const project = holderOf(keyed.children, key);
    if (project) return this.#inProject(roadmap, project, key);
    if (ownerKey(key) !== keyed.key) return null;
    return placeOfAside(objectiveAsides(keyed, piece, tied()), key);
  }

  #inProject(roadmap: Roadmap, keyed: KeyedProject, key: string): Place | null {
    const { path } = roadmap;
    const { value } = keyed;
    const piece = pieceOf(path, 'project', value);
    const tied = () => tiedProject(path, keyed, this.#ties);
    if (key === keyed.key) {
      return thingAt(piece, boxTick(roadmap, value.box) ?? { kind: 'row', note: roadmap, line: value.line }, tied);
    }
    const subtask = holderOf(keyed.children, key)?.value;
    if (subtask) return { ...NOWHERE, path, piece, line: subtask.line, tick: boxTick(roadmap, subtask.box) };
    return placeOfAside(criteriaAside(keyed.key, piece, tied().notes), key);
  }
}

/** An objective or project; its capstones are looked up separately, since they are rarely needed. */
function thingAt(piece: Piece, tick: Tick | null, tied: () => TiedItem): Place {
  return {
    path: piece.path,
    line: piece.line,
    piece,
    tick,
    get capstones() {
      return tied().capstones;
    },
  };
}

/** The one of several things that has a key, or has it below. */
function holderOf<Held extends { readonly key: string }>(things: readonly Held[], key: string): Held | null {
  return things.find((one) => isWithin(key, one.key)) ?? null;
}

function placeOfAside(asides: readonly Aside[], key: string): Place | null {
  const aside = holderOf(asides, key);
  if (!aside || aside.key === key) return aside?.place ?? null;
  return placeOfAside(aside.children?.() ?? [], key);
}

function boxTick(note: Roadmap, box: Box | null): Tick | null {
  return box && { kind: 'box', note, box };
}
