import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options?: { readonly type: 'minor' }) => void;

let collector: Collect | null = null;

/**
 * Collects what is garbage of late. Not all of it, nor often: a full collection throws compiled code away with it, and
 * whoever runs next would be timed while it is compiled anew.
 */
export function collectYoungGarbage(): void {
  collect({ type: 'minor' });
}

/** The bytes that are held once all garbage is collected. */
export function heldBytes(): number {
  for (let time = 0; time < 4; time += 1) collect();
  return process.memoryUsage().heapUsed;
}

function collect(...options: Parameters<Collect>): void {
  if (!collector) {
    setFlagsFromString('--expose-gc');
    collector = runInNewContext('gc') as Collect;
  }
  collector(...options);
}
