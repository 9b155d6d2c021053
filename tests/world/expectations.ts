import { isAsOnWindows, itemsOf, stateIn, timesIn, type Item } from './sample-notes';

/** A user's requests for an item since everything was last at rest. */
interface Asked {
  /** The requested states, in order. */
  readonly wanted: boolean[];
  /** The last of them in each place: of clicks in two places at once, whichever is carried out last counts. */
  readonly last: ReadonlyMap<string, boolean>;
  /** How many refusals there had been before the last of them. */
  readonly refusalsBefore: number;
}

interface NoteExpected {
  /** Every word that somebody typed or added to the note; each occurs in it once. */
  readonly words: Set<string>;
  items: Item[];
  /** Whether it has a mark and line ends as on Windows, and must keep them: an editor that saves typing drops them. */
  isWindows: boolean;
}

/**
 * A simple model of what the notes must say in the end: which words are in which note, and the state of each box. It
 * knows what users and other programs did, and nothing of how the plugin works.
 */
export class Expectations {
  readonly notes = new Map<string, NoteExpected>();
  /** Files that nobody may touch, with their content. */
  readonly untouched = new Map<string, string>();
  /** The state of each item when everything was last at rest. */
  readonly #states = new Map<string, boolean | null>();
  readonly #asked = new Map<string, Asked>();

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.noteCame(path, text);
  }

  get items(): Item[] {
    return [...this.notes.values()].flatMap(({ items }) => items);
  }

  pathOf(word: string): string | null {
    return [...this.notes].find(([, { items }]) => items.some((item) => item.word === word))?.[0] ?? null;
  }

  noteCame(path: string, text: string): void {
    const items = itemsOf(text);
    const words = new Set(text.match(/\b\w+\d+x\b/g) ?? []);
    this.notes.set(path, { words, items, isWindows: isAsOnWindows(text) });
    for (const item of items) this.#states.set(item.word, stateIn(text, item));
  }

  /** Requests for it may still be pending: if the note comes back, they are carried out there, or refused. */
  noteWent(path: string): void {
    this.notes.delete(path);
  }

  noteMoved(from: string, to: string): void {
    const note = this.notes.get(from);
    this.notes.delete(from);
    if (note) this.notes.set(to, note);
  }

  /** Another program has added it. */
  wordCame(path: string, word: string): void {
    this.notes.get(path)?.words.add(word);
  }

  wordTyped(path: string, word: string): void {
    this.wordCame(path, word);
    const note = this.notes.get(path);
    if (note) note.isWindows = false;
  }

  itemCame(path: string, item: Item, state: boolean | null): void {
    const note = this.notes.get(path);
    if (!note) return;
    note.items = [...note.items, item];
    note.words.add(item.word);
    this.#states.set(item.word, state);
  }

  /** A line is removed from a note with all its content. */
  lineWent(path: string, line: string): void {
    const note = this.notes.get(path);
    if (!note) return;
    for (const word of note.words) if (line.includes(word)) note.words.delete(word);
    for (const { word } of note.items) if (line.includes(word)) this.#forget(word);
    note.items = note.items.filter(({ word }) => !line.includes(word));
  }

  clicked(word: string, wanted: boolean, where: string, refusalsBefore: number): void {
    const asked = this.#asked.get(word);
    const last = new Map(asked?.last).set(where, wanted);
    this.#asked.set(word, { wanted: [...(asked?.wanted ?? []), wanted], last, refusalsBefore });
  }

  /**
   * Compares what the notes say now that everything is at rest, and starts over from that.
   *
   * @param refusals the number of refusal notices so far
   * @returns what is wrong, how many boxes are as requested, and how many are not but have a notice
   */
  compare(textOf: (path: string) => string | null, refusals: number): Comparison {
    const wrong: string[] = [];
    for (const [path, text] of this.untouched) if (textOf(path) !== text) wrong.push(`${path} was changed`);
    const unfulfilled = new Map<string, Asked>();
    let fulfilled = 0;
    for (const [path, note] of this.notes) {
      const text = textOf(path);
      if (text === null) {
        wrong.push(`${path} is gone`);
        continue;
      }
      wrong.push(...this.#textAmiss(path, note, text));
      for (const item of note.items) {
        const state = stateIn(text, item);
        const asked = this.#asked.get(item.word);
        const before = this.#states.get(item.word) ?? null;
        if (asked && [...asked.last.values()].some((wanted) => wanted === state)) fulfilled += 1;
        else if (asked && [before, ...asked.wanted].includes(state)) unfulfilled.set(item.word, asked);
        else if (state !== before)
          wrong.push(`${item.word} in ${path} is ${state}, was ${before}, asked: ${asked?.wanted.join() ?? 'nothing'}`);
        this.#states.set(item.word, state);
      }
    }
    if (!hasRefusalEach([...unfulfilled.values()], refusals))
      wrong.push(`clicks that came to nothing, and not each was refused: ${[...unfulfilled.keys()].join()}`);
    this.#asked.clear();
    return { wrong, fulfilled, unfulfilled: unfulfilled.size };
  }

  #textAmiss(path: string, { words, items, isWindows }: NoteExpected, text: string): string[] {
    const ends = isWindows && !isAsOnWindows(text) ? [`line ends or the mark of ${path} were changed`] : [];
    const amiss = [...words].filter((word) => timesIn(text, word) !== 1);
    const lost = amiss.map((word) => `${word} stands ${timesIn(text, word)} times in ${path}`);
    const strangers = itemsOf(text).filter(({ word }) => !items.some((item) => item.word === word));
    return [...ends, ...lost, ...strangers.map(({ word }) => `${word} stands in ${path}, where it was taken out`)];
  }

  #forget(word: string): void {
    this.#states.delete(word);
    this.#asked.delete(word);
  }
}

/**
 * Whether each of these clicks can have had its own refusal after it. Notices do not name boxes, but for the latest
 * clicks there must have been as many refusals since the first of them.
 */
function hasRefusalEach(unfulfilled: readonly Asked[], refusals: number): boolean {
  const latestFirst = unfulfilled.map(({ refusalsBefore }) => refusalsBefore).sort((a, b) => b - a);
  return latestFirst.every((refusalsBefore, clicksSince) => refusals - refusalsBefore > clicksSince);
}

export interface Comparison {
  readonly wrong: readonly string[];
  readonly fulfilled: number;
  readonly unfulfilled: number;
}
