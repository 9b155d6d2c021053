import type { Scheduler } from '../index/scheduler';

/** Longer than a frame at the slowest screens; a hidden window paints none. */
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
