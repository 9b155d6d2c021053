import type { Scheduler } from './scheduler';

/** Typing must not stall for more than 8 ms; the last step of a slice may exceed this mark. */
const SLICE_MS = 7;

interface Outcomes<T> {
  finished(path: string, result: T): void;
  failed(path: string, error: unknown): void;
}

/**
 * Work on notes, done in steps: at once as far as the current time slice allows, the rest in later slices. A note has
 * at most one piece of work. Notes take turns, so a long one does not keep the others waiting.
 */
export class SlicedWork<T> {
  readonly #scheduler: Scheduler;
  readonly #outcomes: Outcomes<T>;
  readonly #waiting = new Map<string, Iterator<void, T>>();
  readonly #idlers: (() => void)[] = [];
  #sliceEnd: number | null = null;
  #callOff = (): void => undefined;
  #closed = false;

  constructor(scheduler: Scheduler, outcomes: Outcomes<T>) {
    this.#scheduler = scheduler;
    this.#outcomes = outcomes;
  }

  /** Pieces that are not finished. */
  get size(): number {
    return this.#waiting.size;
  }

  has(path: string): boolean {
    return this.#waiting.has(path);
  }

  /** Replaces unfinished work on that note. */
  begin(path: string, steps: Iterator<void, T>): void {
    if (this.#closed) return;
    this.#waiting.set(path, steps);
    this.#work();
  }

  cancel(path: string): void {
    this.#waiting.delete(path);
    if (this.size === 0) this.#releaseIdlers();
  }

  /** The work continues for the new path; unfinished work there is dropped. */
  move(from: string, to: string): void {
    const steps = this.#waiting.get(from);
    this.#waiting.delete(from);
    if (steps) this.#waiting.set(to, steps);
    else this.cancel(to);
  }

  whenIdle(): Promise<void> {
    if (this.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idlers.push(resolve));
  }

  close(): void {
    this.#closed = true;
    this.#callOff();
    this.#waiting.clear();
    this.#releaseIdlers();
  }

  #work(): void {
    const end = this.#sliceEnd ?? this.#openSlice();
    for (let next = this.#first(); next !== undefined; next = this.#first()) {
      if (this.#scheduler.now() >= end) return;
      this.#advance(...next, end);
    }
    this.#releaseIdlers();
  }

  /** All work of one turn shares one slice, however many notes come in it. */
  #openSlice(): number {
    const end = this.#scheduler.now() + SLICE_MS;
    this.#sliceEnd = end;
    this.#callOff = this.#scheduler.soon(() => {
      this.#sliceEnd = null;
      if (this.size > 0) this.#work();
    });
    return end;
  }

  #first(): [string, Iterator<void, T>] | undefined {
    return this.#waiting.entries().next().value;
  }

  #advance(path: string, steps: Iterator<void, T>, end: number): void {
    this.#waiting.delete(path);
    try {
      do {
        const step = steps.next();
        if (step.done) return this.#outcomes.finished(path, step.value);
      } while (this.#scheduler.now() < end);
    } catch (error) {
      return this.#outcomes.failed(path, error);
    }
    this.#waiting.set(path, steps);
  }

  #releaseIdlers(): void {
    for (const release of this.#idlers.splice(0)) release();
  }
}
