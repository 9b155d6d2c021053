import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options?: { readonly type: 'minor' }) => void;

let collector: Collect | null = null;

/**
 * Collects recent garbage. Neither all of it nor often: a full collection discards compiled code as well, and the next
 * side would be timed while it is compiled again.
 */
export function collectYoungGarbage(): void {
  collect({ type: 'minor' });
}

/** The bytes in use after all garbage is collected. */
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
