import { performance } from 'node:perf_hooks';
import type { Scheduler } from '../src/index/scheduler';

/** The clock and the turns of Node, where nothing is painted. */
export const turnScheduler: Scheduler = {
  now: () => performance.now(),
  soon: inNextTurn,
  frame: inNextTurn,
};

function inNextTurn(run: () => void): () => void {
  const turn = setImmediate(run);
  return () => clearImmediate(turn);
}
