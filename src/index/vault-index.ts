import type { NoteLookup } from '../linking/written-links';
import { sameElements } from '../model/collections/same-elements';
import { type ExpectedNote, ExpectedNotes } from './expected-notes';
import type { IndexedNote, NoteOfKinds, NoteText } from './indexed-note';
import { type NoteReaders, readNote, type ReadNote } from './note-readers';
import { type ChangeListener, Revisions } from './revisions';
import type { Scheduler } from './scheduler';
import { SlicedWork } from './sliced-work';
import type { IndexSnapshot } from './snapshot';
import { Tying, type TyingSettings } from './tying';

export interface IndexOptions {
  readonly readers: NoteReaders;
  readonly scheduler: Scheduler;
  /** Called when a listener or reader throws, which is a fault in the program and not in a note. */
  readonly onError: (error: unknown) => void;
  /** Where links lead. */
  readonly lookup: NoteLookup;
  readonly settings: TyingSettings;
}

/**
 * What the notes of the vault say, kept up to date note by note. Whatever happens, in whatever order, the result is as
 * if built from scratch from the notes as they are. Long notes are read in slices, and all changes until the next frame
 * are published as one event, with one new snapshot.
 */
export class VaultIndex {
  readonly #notes = new Map<string, IndexedNote>();
  readonly #expected = new ExpectedNotes();
  readonly #tying: Tying;
  readonly #work: SlicedWork<ReadNote>;
  readonly #revisions: Revisions;
  #readers: NoteReaders;

  constructor({ readers, scheduler, onError, lookup, settings }: IndexOptions) {
    this.#tying = new Tying(lookup, settings);
    this.#readers = readers;
    const noteAt = (path: string): IndexedNote | null => this.#notes.get(path) ?? null;
    this.#revisions = new Revisions({ scheduler, tying: this.#tying, noteAt, onError });
    this.#work = new SlicedWork(scheduler, {
      finished: (path, read) => this.#learn(path, { read }),
      failed: (path, error) => {
        onError(error);
        this.#learn(path, { failure: 'reading it failed' });
      },
    });
  }

  /** Replaced at every revision, never changed. */
  get snapshot(): IndexSnapshot {
    return this.#revisions.snapshot;
  }

  /** Every known note, including those still being read. */
  get paths(): readonly string[] {
    return [...this.#notes.keys()];
  }

  knows(path: string): boolean {
    return this.#notes.has(path);
  }

  /** How many notes are still being read. */
  get unfinished(): number {
    return this.#work.size;
  }

  /** @returns a function that ends it */
  onChange(listener: ChangeListener): () => void {
    return this.#revisions.onChange(listener);
  }

  /** A note is new or has changed. Without a kind it leaves the index. */
  put(note: NoteText): void {
    this.#update(note, note.text, null);
  }

  /** A note was deleted, or no longer has a kind. */
  drop(path: string): void {
    this.#expected.void(path);
    this.#remove(path);
  }

  /** A note was renamed or moved. It keeps its kinds; if they have changed, `put` or `drop` it after this. */
  move(from: string, to: string): void {
    if (from === to) return;
    this.#expected.move(from, to);
    const note = this.#notes.get(from);
    if (!note) return this.#remove(to);
    this.#work.move(from, to);
    this.#notes.delete(from);
    this.#notes.set(to, note);
    this.#revisions.touch(from);
    this.#revisions.touch(to);
  }

  /** A note could not be read: what it said before stays, with a problem that gives the reason. */
  fail(note: NoteOfKinds, reason: string): void {
    this.#update(note, this.#notes.get(note.path)?.text ?? null, reason);
  }

  /**
   * Announces that a note's text is being fetched; the text may be `put` only while the expectation's path is not null.
   */
  expect(path: string): ExpectedNote {
    return this.#expected.expect(path);
  }

  /** Reads all notes again with other readers, now and from then on; until that is done, the old results stay. */
  readWith(readers: NoteReaders): void {
    if (readers === this.#readers) return;
    this.#readers = readers;
    for (const [path, note] of this.#notes) this.#startReading(path, note);
  }

  /** Ties all pieces again by these settings, now and from then on. */
  tieWith(settings: TyingSettings): void {
    this.#tying.settings = settings;
    this.#revisions.request();
  }

  /**
   * The properties of a note may have changed; without a path, links may also lead elsewhere. What the index was told
   * of them so far is looked up again before the next event.
   */
  lookAgain(path?: string): void {
    this.#tying.lookAgain(path);
    this.#revisions.request();
  }

  /** The notes that were there at the start have been read. */
  markReady(): void {
    this.#revisions.markReady();
  }

  /** Resolves when everything received so far has been read and is in the snapshot, without waiting for a frame. */
  async whenSettled(): Promise<void> {
    do await this.#work.whenIdle();
    while (this.unfinished > 0);
    this.#revisions.publish();
  }

  /** Stops all work and all events. */
  close(): void {
    this.#work.close();
    this.#revisions.close();
  }

  #update({ path, kinds, byNameAlone = [] }: NoteOfKinds, text: string | null, failure: string | null): void {
    this.#expected.void(path);
    if (kinds.length === 0) return this.#remove(path);
    const before = this.#notes.get(path);
    const note: IndexedNote = { kinds, byNameAlone, text, failure, read: before?.read ?? null };
    this.#notes.set(path, note);
    this.#revisions.touch(path);
    const isBeingRead = before?.text === text && sameElements(before.kinds, kinds) && this.#work.has(path);
    if (!isBeingRead) this.#startReading(path, note);
  }

  #remove(path: string): void {
    this.#work.cancel(path);
    if (this.#notes.delete(path)) this.#revisions.touch(path);
  }

  #startReading(path: string, note: IndexedNote): void {
    if (note.text !== null) this.#work.begin(path, readNote(this.#readers, note.kinds, note.text, note.read));
  }

  /** The result of reading a note. */
  #learn(path: string, outcome: Partial<IndexedNote>): void {
    const note = this.#notes.get(path);
    if (!note) return;
    this.#notes.set(path, { ...note, ...outcome });
    this.#revisions.touch(path);
  }
}
