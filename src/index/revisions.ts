import type { IndexedNote } from './indexed-note';
import { NoteLists } from './note-lists';
import type { Scheduler } from './scheduler';
import { EMPTY_SNAPSHOT, type IndexChange, type IndexSnapshot } from './snapshot';
import type { Tying } from './tying';

export type ChangeListener = (change: IndexChange) => void;

export interface RevisionOptions {
  readonly scheduler: Scheduler;
  readonly tying: Tying;
  /** What is known of a note; null if it is not in the index. */
  readonly noteAt: (path: string) => IndexedNote | null;
  /** Called when a listener throws. */
  readonly onError: (error: unknown) => void;
}

/**
 * What the index says, revision by revision: all changes until the next frame are published as one event, with one new
 * snapshot.
 */
export class Revisions {
  readonly #options: RevisionOptions;
  readonly #lists: NoteLists;
  readonly #listeners = new Set<ChangeListener>();
  #current: IndexSnapshot = EMPTY_SNAPSHOT;
  #ready = false;
  readonly #touched = new Set<string>();
  #callOffFrame: (() => void) | null = null;
  #closed = false;

  constructor(options: RevisionOptions) {
    this.#options = options;
    this.#lists = new NoteLists(options.tying);
  }

  /** Replaced at every revision, never changed. */
  get snapshot(): IndexSnapshot {
    return this.#current;
  }

  /** @returns a function that ends it */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Something else is known of a note than at the last revision. */
  touch(path: string): void {
    this.#touched.add(path);
    this.request();
  }

  /** The notes that were there at the start have been read. */
  markReady(): void {
    this.#ready = true;
    this.request();
  }

  /** Something may have to be published at the next frame. */
  request(): void {
    if (!this.#closed) this.#callOffFrame ??= this.#options.scheduler.frame(() => this.publish());
  }

  /** Brings the snapshot up to date and announces it, if anything has changed. */
  publish(): void {
    this.#callOffFrame?.();
    this.#callOffFrame = null;
    const { noteAt } = this.#options;
    const changed = this.#lists.update(new Map([...this.#touched].map((path) => [path, noteAt(path)])));
    this.#touched.clear();
    const { revision, ready, ties } = this.#current;
    const all = this.#lists.all;
    if (changed.size === 0 && ready === this.#ready && ties === all.ties) return;
    this.#current = { revision: revision + 1, ready: this.#ready, ...all };
    this.#tell({ revision: revision + 1, paths: [...changed].sort() });
  }

  close(): void {
    this.#closed = true;
    this.#callOffFrame?.();
    this.#listeners.clear();
  }

  /** One that throws does not stop the others from being told. */
  #tell(change: IndexChange): void {
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        this.#options.onError(error);
      }
    }
  }
}
