import type { Scheduler } from '../../src/index/scheduler';

/** Time that passes, and turns that run, only when a test says so. */
export class ManualScheduler implements Scheduler {
  #time = 0;
  readonly #turns = new Set<{ run: () => void }>();
  readonly #frames = new Set<{ run: () => void }>();

  now(): number {
    return this.#time;
  }

  soon(run: () => void): () => void {
    return enter(this.#turns, run);
  }

  frame(run: () => void): () => void {
    return enter(this.#frames, run);
  }

  /** Lets time pass. */
  pass(ms: number): void {
    this.#time += ms;
  }

  get hasTurns(): boolean {
    return this.#turns.size > 0;
  }

  get hasFrames(): boolean {
    return this.#frames.size > 0;
  }

  runTurn(): void {
    runAll(this.#turns);
  }

  runFrame(): void {
    runAll(this.#frames);
  }
}

function enter(queue: Set<{ run: () => void }>, run: () => void): () => void {
  const entry = { run };
  queue.add(entry);
  return () => void queue.delete(entry);
}

function runAll(queue: Set<{ run: () => void }>): void {
  const entries = [...queue];
  queue.clear();
  for (const { run } of entries) run();
}
