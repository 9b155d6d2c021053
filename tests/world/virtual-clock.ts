/** A callback and the time to run it. */
interface Timer {
  readonly at: number;
  readonly run: () => unknown;
  /** Milliseconds between two runs; null for once. */
  readonly every: number | null;
}

/** Milliseconds between two frames of the screen. */
const FRAME_MS = 16;

/** Resolves when everything that can happen without time passing has happened. */
export function drained(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Time that passes only when a history says so, instead of the timers, frames and clock of the page. A history takes
 * only as long as its work, and always repeats exactly.
 */
export class VirtualClock {
  #now = 0;
  #count = 0;
  readonly #timers = new Map<number, Timer>();

  /** Replaces the page's timers. @returns a function that restores them */
  install(): () => void {
    const mine = {
      setTimeout: (run: () => unknown, delay = 0) =>
        this.#add({ run, at: this.#now + Math.max(0, delay), every: null }),
      setInterval: (run: () => unknown, every = 0) => this.#add({ run, at: this.#now + every, every }),
      requestAnimationFrame: (run: (now: number) => unknown) =>
        this.#add({ run: () => run(this.#now), at: this.#now + FRAME_MS, every: null }),
      clearTimeout: (id: number) => this.#timers.delete(id),
      clearInterval: (id: number) => this.#timers.delete(id),
      cancelAnimationFrame: (id: number) => this.#timers.delete(id),
    };
    const restore = [
      ...Object.entries(mine).map(([name, value]) => replace(globalThis, name, value)),
      replace(performance, 'now', () => this.#now),
    ];
    return () => {
      for (const undo of restore) undo();
    };
  }

  /** How many one-time callbacks are pending. */
  get waiting(): number {
    return [...this.#timers.values()].filter(({ every }) => every === null).length;
  }

  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next !== null; next = this.#next(end)) {
      const [id, timer] = next;
      this.#now = Math.max(this.#now, timer.at);
      if (timer.every === null) this.#timers.delete(id);
      else this.#timers.set(id, { ...timer, at: this.#now + Math.max(1, timer.every) });
      timer.run();
      await drained();
    }
    this.#now = end;
  }

  #add(timer: Timer): number {
    this.#count += 1;
    this.#timers.set(this.#count, timer);
    return this.#count;
  }

  #next(end: number): [number, Timer] | null {
    let found: [number, Timer] | null = null;
    for (const entry of this.#timers) {
      if (entry[1].at <= end && (found === null || entry[1].at < found[1].at)) found = entry;
    }
    return found;
  }
}

function replace(target: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
}
