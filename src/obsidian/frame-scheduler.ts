import { Component } from 'obsidian';
import { afterPaint, type Scheduler } from '../index/scheduler';

/** Longer than a frame on the slowest screens; a hidden window paints none. */
const HIDDEN_FRAME_MS = 50;

/** The clock and the turns of the app's window. */
export const frameScheduler: Scheduler = {
  now: () => window.performance.now(),
  soon: (run) => {
    const timer = window.setTimeout(run, 0);
    return () => window.clearTimeout(timer);
  },
  frame: (run) => {
    const callOff = () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
    const once = () => {
      callOff();
      run();
    };
    const frame = window.requestAnimationFrame(once);
    const timer = window.setTimeout(once, HIDDEN_FRAME_MS);
    return callOff;
  },
};

/** Delays work that can wait until what was drawn has been painted. Once unloaded, nothing is delayed. */
export class Painting extends Component {
  /** The cancellation of each wait, by what ends it. */
  readonly #waits = new Map<() => void, () => void>();
  #ended = false;

  override onunload(): void {
    this.#ended = true;
    for (const [resolve, callOff] of this.#waits) {
      callOff();
      resolve();
    }
    this.#waits.clear();
  }

  painted(): Promise<void> {
    // A sidebar that is closed with the plugin still requests what was clicked last.
    if (this.#ended) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        this.#waits.delete(resolve);
        resolve();
      };
      this.#waits.set(resolve, afterPaint(frameScheduler, done));
    });
  }
}
