import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Window } from 'happy-dom';
import { onTestFinished } from 'vitest';
import type { App } from '../../workbench/host/app';

/** What takes longer is there to end something that a person has looked at, such as a notice. */
const LONGEST_MS = 1000;

/**
 * Counts the timers of the main window until the test ends. The returned function resolves when nothing of the app is
 * still to happen: no timer, file, metadata or turn of a window. So what has not happened by then does not happen,
 * however slow the machine is.
 */
export function countTimers(): (app: App) => Promise<void> {
  const waiting = new Set<unknown>();
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const counted = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const timer = start(() => {
      waiting.delete(timer);
      run(...args);
    }, ms);
    if (ms <= LONGEST_MS) waiting.add(timer);
    return timer;
  };
  const cleared: typeof stop = (timer) => {
    waiting.delete(timer);
    stop(timer);
  };
  Object.assign(globalThis, { setTimeout: counted, clearTimeout: cleared });
  onTestFinished(() => void Object.assign(globalThis, { setTimeout: start, clearTimeout: stop }));

  return async (app) => {
    for (let calm = 0; calm < 3; calm++) {
      await app.settled();
      await app.options.idle?.();
      for (const win of windowsOf(app)) await win.happyDOM.waitUntilComplete();
      await nextTurn();
      if (waiting.size > 0) calm = -1;
    }
  };
}

function windowsOf({ workspace }: App): Set<Window> {
  const documents = [document, ...workspace.leaves().map(({ view }) => view.containerEl.ownerDocument)];
  return new Set(documents.map(({ defaultView }) => defaultView as unknown as Window));
}
