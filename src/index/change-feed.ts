import type { IndexChange } from './snapshot';

export type ChangeListener = (change: IndexChange) => void;

/** Tells listeners of changes. One that throws does not stop the others from being told. */
export class ChangeFeed {
  readonly #onError: (error: unknown) => void;
  readonly #listeners = new Set<{ readonly tell: ChangeListener }>();

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** @returns a function that ends it */
  listen(listener: ChangeListener): () => void {
    const entry = { tell: listener };
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  tell(change: IndexChange): void {
    for (const listener of [...this.#listeners]) {
      // An earlier listener may have ended this one.
      if (!this.#listeners.has(listener)) continue;
      try {
        listener.tell(change);
      } catch (error) {
        this.#onError(error);
      }
    }
  }

  close(): void {
    this.#listeners.clear();
  }
}
