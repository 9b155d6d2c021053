/**
 * The clock and the turns of whatever the index runs in: a window of the app, a command line, a test. What is handed to
 * it never runs at once.
 */
export interface Scheduler {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Runs as soon as what else is waiting (typing, above all) has had its turn; gives a function that calls it off. */
  soon(run: () => void): () => void;
  /** Runs before the next frame is painted, or soon where nothing is painted, as in a hidden window; calls off alike. */
  frame(run: () => void): () => void;
}

/** Runs once the next frame has been painted, or soon where none is; gives a function that calls it off. */
export function afterPaint(scheduler: Scheduler, run: () => void): () => void {
  let callOff = scheduler.frame(() => {
    callOff = scheduler.soon(run);
  });
  return () => callOff();
}
