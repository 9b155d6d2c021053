/**
 * The clock and the turns of whatever the index runs in: a window of the app, a command line, a test. It never runs a
 * callback at once.
 */
export interface Scheduler {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Runs as soon as other waiting work (above all typing) has had its turn; returns a function that cancels it. */
  soon(run: () => void): () => void;
  /**
   * Runs before the next frame is painted, or soon if nothing is painted, as in a hidden window; cancelled likewise.
   */
  frame(run: () => void): () => void;
}

/** Runs once the next frame has been painted, or soon if none is; returns a function that cancels it. */
export function afterPaint(scheduler: Scheduler, run: () => void): () => void {
  let callOff = scheduler.frame(() => {
    callOff = scheduler.soon(run);
  });
  return () => callOff();
}
